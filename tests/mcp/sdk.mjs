// node sdk.mjs MESH: `mesh mcp` with the official TypeScript SDK, the one that begins with `initialize` and the one whose
// requests say their revision each. Both check what they get against the protocol's schemas, and structured results
// against the tools' own.
import assert from "node:assert/strict";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { calls, mayBeRefused } from "./calls.mjs";

const mesh = process.argv[2];
const info = { name: "check", version: "1" };

// A shell stays above each server, and is the session.
function wayTo(Transport) {
    const transport = new Transport({ command: "/bin/sh", args: ["-c", '"$0" mcp; exit $?', mesh], env: process.env, stderr: "pipe" });
    transport.said = "";
    transport.stderr.on("data", (part) => (transport.said += part));
    return transport;
}

async function call(client, name, args) {
    const result = await client.callTool({ name, arguments: args });
    assert.equal(result.content[0].type, "text", name);
    assert.ok(result.content[0].text.length > 0, name);
    return result;
}

async function check(title, client, transport, revision) {
    client.onerror = (error) => assert.fail(`${title}: ${error}`);
    await client.connect(transport);
    assert.equal(revision(), title);
    assert.match(client.getInstructions(), /session_register/);
    const { tools, nextCursor } = await client.listTools();
    assert.equal(nextCursor, undefined);
    assert.deepEqual(tools.map((tool) => tool.name).sort(), Object.keys(calls).sort());
    for (const tool of tools)
        assert.equal(typeof tool.annotations.readOnlyHint, "boolean", tool.name);

    const unknown = await call(client, "session_send", { to: "eve", text: "x" });
    assert.ok(unknown.isError && /session_register/.test(unknown.content[0].text), "it speaks before it has joined");
    for (const [name, args] of Object.entries(calls)) {
        const result = await call(client, name, name === "session_register" ? { name: "hal" } : args);
        if (result.isError && !mayBeRefused.has(name))
            assert.fail(`${name}: ${result.content[0].text}`);
        console.log(`${title} ${name}: ${result.content[0].text.split("\n").pop().slice(0, 120)}`);
    }
    const wrong = await call(client, "session_send", { to: 7, text: "x" });
    assert.ok(wrong.isError && /"to" must be a string/.test(wrong.content[0].text));
    await assert.rejects(client.callTool({ name: "no_such_tool", arguments: {} }), /Unknown tool/);
    await client.close();
    assert.equal(transport.said, "", "it has written to its standard error");
}

// Whom the others write to.
const eveWay = wayTo(OldTransport);
const eve = new OldClient(info);
await eve.connect(eveWay);
const joined = await call(eve, "session_register", { name: "eve" });
assert.equal(joined.structuredContent.name, "eve");

const oldWay = wayTo(OldTransport);
await check("2025-11-25", new OldClient(info), oldWay, () => oldWay._protocolVersion ?? "2025-11-25");
const newClient = new Client(info, { versionNegotiation: { mode: { pin: "2026-07-28" } } });
await check("2026-07-28", newClient, wayTo(StdioClientTransport), () => newClient.getNegotiatedProtocolVersion());
const anyClient = new Client(info, { versionNegotiation: { mode: "auto" } });
await check("2026-07-28", anyClient, wayTo(StdioClientTransport), () => anyClient.getNegotiatedProtocolVersion());

// Everything that was sent has arrived once, in order, and is not given out again.
const got = await call(eve, "inbox_read", {});
const texts = got.structuredContent.messages.map((message) => message.text);
assert.equal(texts.filter((text) => /^\[mesh:hal\] it's done {2}\(#/.test(text)).length, 3, texts.join("\n"));
assert.match(got.content[0].text, /never an approval/);
assert.deepEqual((await call(eve, "inbox_read", {})).structuredContent.messages, []);
await eve.close();
console.log("3 clients, all tools");
