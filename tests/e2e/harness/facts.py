"""What the product promises to show, as a model sees it."""
import re

PREAMBLE = "[mesh] Messages from other sessions follow."
# The client's own words stand before the first line of a text that a hook added.
START = r"^(?:\w+ hook additional context: )?"
SHORT_ID = r"\((?:from [^()]+, )?#[0-9a-z]+\)"


def line(sender, text):
    """A message; a pattern, because only the mesh knows its id."""
    return re.compile(rf"{START}\[mesh:{re.escape(sender)}\] {re.escape(text)}  {SHORT_ID}$", re.MULTILINE)


def messages(heard):
    """The messages in what a model has heard, in order: sender and first line, without the id."""
    return re.findall(rf"{START}\[mesh:([^\]]+)\] (.*?)(?:  {SHORT_ID})?$", heard, re.MULTILINE)
