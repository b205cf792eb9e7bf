"""What the scripted model does next: a pure function of the conversation.

A line of any text that is not the output of a tool may hold a script, steps between " ;; ":

    SCRIPT:run <command>          one Bash call
    SCRIPT:background <command>   the same in the background
    SCRIPT:tool <Name> <json>     one call of any tool
    SCRIPT:together <a> && <b>    Bash calls in one answer, each for some seconds at most
    SCRIPT:say <text>             an answer
    SCRIPT:hold <name> <text>     an answer that comes when the scenario releases <name>

Steps queue up in the order of the conversation and each answer takes one, so that a script that comes between two tool
calls does not disturb the one that runs. {id} is the short id of the mesh message that the script is part of: "(#k3f9)".
"""
import collections
import re

Step = collections.namedtuple("Step", "verb words")

SCRIPT = re.compile(r"SCRIPT:([^\n]+)")
MESSAGE_END = re.compile(r"  \((?:from [^()]*, )?#([0-9a-z]+)(?:, [^()]*)?\)$")


def texts(message):
    """What the client, its user and its hooks wrote in one message; not what tools put out."""
    content = message["content"]
    if isinstance(content, str):
        return [content]
    return [block["text"] for block in content if block["type"] == "text"]


def steps(text):
    for found in SCRIPT.finditer(text):
        line = found[1].split("</")[0]
        end = MESSAGE_END.search(line)
        line = line[:end.start()] if end else line
        for step in line.split(" ;; "):
            verb, _, words = step.strip().partition(" ")
            yield Step(verb, words.replace("{id}", end[1] if end else "{id}"))


def next_step(messages):
    """The step that the next answer carries out, or None."""
    waiting = collections.deque()
    for message in messages:
        if message["role"] != "assistant":
            for text in texts(message):
                waiting.extend(steps(text))
        elif waiting:
            waiting.popleft()
    return waiting[0] if waiting else None
