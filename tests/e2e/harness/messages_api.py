"""The Messages API as far as the client needs it: requests in, content blocks streamed out."""
import http.server
import json

from harness import script


class Request:
    def __init__(self, path, headers, body):
        self.is_turn = path.startswith("/v1/messages") and "count_tokens" not in path
        self.is_subagent = headers.get("x-claude-code-agent-id") is not None
        self.path, self.body = path, body

    def heard(self):
        """All that the model was told, in order, without the output of tools."""
        return [text for message in self.body.get("messages", []) if message["role"] != "assistant"
                for text in script.texts(message)]

    def tool_results(self):
        found = []
        for message in self.body.get("messages", []):
            for block in message["content"] if isinstance(message["content"], list) else []:
                if block["type"] == "tool_result":
                    content = block["content"]
                    found.append(content if isinstance(content, str) else "\n".join(part.get("text", "") for part in content))
        return found


class Conversation(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, model, *arguments):
        self._model = model
        super().__init__(*arguments)

    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_GET(self):
        self._json(404, {"type": "error", "error": {"type": "not_found_error", "message": "not scripted"}})

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))) or b"{}")
        request = Request(self.path, self.headers, body)
        number = self._model.take(request)
        if not request.is_turn:
            return self._json(200, {"input_tokens": 10})
        blocks = self._model.answer_to(request, number)
        try:
            self._stream(request, number, blocks)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # The client has given the answer up.

    def _json(self, status, value):
        data = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _stream(self, request, number, blocks):
        stop = "tool_use" if blocks[0]["type"] == "tool_use" else "end_turn"
        message = {"id": f"msg_scripted{number:04}", "type": "message", "role": "assistant", "model": request.body.get("model"),
                   "content": blocks, "stop_reason": stop, "stop_sequence": None,
                   "usage": {"input_tokens": 10, "output_tokens": 10}}
        if not request.body.get("stream"):
            return self._json(200, message)
        events = [("message_start", {"message": {**message, "content": [], "stop_reason": None}})]
        for index, block in enumerate(blocks):
            if block["type"] == "tool_use":
                start, delta = {**block, "input": {}}, {"type": "input_json_delta", "partial_json": json.dumps(block["input"])}
            else:
                start, delta = {**block, "text": ""}, {"type": "text_delta", "text": block["text"]}
            events += [("content_block_start", {"index": index, "content_block": start}),
                       ("content_block_delta", {"index": index, "delta": delta}),
                       ("content_block_stop", {"index": index})]
        events += [("message_delta", {"delta": {"stop_reason": stop, "stop_sequence": None}, "usage": {"output_tokens": 10}}),
                   ("message_stop", {})]
        data = "".join(f"event: {name}\ndata: {json.dumps({'type': name, **fields})}\n\n" for name, fields in events).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
