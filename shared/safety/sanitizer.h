// SPDX-License-Identifier: MIT
#pragma once

#include "safety/utf8.h"

#include <string>
#include <string_view>

namespace mesh {

/// Who reads the sanitised text. A model must not take foreign text for its client's own; a terminal must not obey it.
enum class Target { Model, Terminal };

/// A foreign text of several lines, made safe to show: valid UTF-8 without controls other than LF and TAB. CR and CRLF
/// become LF, an escape sequence `<ESC>`, what is invisible `<U+XXXX>` (emoji sequences stay whole), a byte that is no
/// UTF-8 `<0xNN>`, the ninth and further combining marks in a row `<+N marks>`. For a model the '<' of the client's own
/// tags becomes `&lt;`. Sanitising the result again changes nothing. Linear time.
std::string sanitizeText(std::string_view utf8, Target target);

/// The same for a field of one line (name, branch, path, host): line breaks and tabs are shown as `<U+000A>`, and the
/// result has at most `maxCharacters` UTF-16 units, the last being '…' when something was left out.
std::string sanitizeLine(std::string_view utf8, Target target, std::size_t maxCharacters);

/// The beginning of a sanitised text.
struct Excerpt {
    std::string text;
    std::size_t consumed = 0; ///< Bytes of the input that it stands for; all of them when nothing was left out.
};

/// As much of sanitizeText() as `maxUtf16Units` hold, never cut inside a character, an emoji, a marker or so that a
/// client tag comes about. Each line but the first begins with `lineStart` (ours, ASCII), which counts too.
Excerpt sanitizeExcerpt(
    std::string_view utf8, Target target, std::size_t maxUtf16Units, std::string_view lineStart = {});

} // namespace mesh
