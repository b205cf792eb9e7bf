// node inspector.mjs MESH INSPECTOR: `mesh mcp` with the official inspector's command line: one process a call.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { calls, mayBeRefused } from "./calls.mjs";

const [mesh, inspector] = process.argv.slice(2);

function inspect(...words) {
    // It ends with an error when the tool does.
    const { stdout, stderr } = spawnSync(inspector, ["--cli", mesh, "mcp", ...words], { encoding: "utf8" });
    assert.ok(stdout, stderr);
    return JSON.parse(stdout);
}

const { tools } = inspect("--method", "tools/list");
assert.deepEqual(tools.map((tool) => tool.name).sort(), Object.keys(calls).sort());
calls.message_read.id = "10zz"; // The inspector makes numbers of what looks like one.
for (const [name, args] of Object.entries(calls)) {
    const words = Object.entries(args).flatMap(([key, value]) => ["--tool-arg", `${key}=${value}`]);
    const result = inspect("--method", "tools/call", "--tool-name", name, ...words);
    const text = result.content[0].text;
    // Each call is a client of its own, which has not joined.
    const isAlone = ["session_register", "session_list", "lock_status"].includes(name);
    if (!isAlone)
        assert.ok(result.isError && /session_register|There is no method/.test(text), `${name}: ${text}`);
    else if (result.isError)
        assert.ok(mayBeRefused.has(name), `${name}: ${text}`);
    console.log(`${name}: ${text.slice(0, 120)}`);
}
