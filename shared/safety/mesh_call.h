// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace mesh {

/// What the PreToolUse hook thinks of a model's Bash command (design section 8).
struct MeshCall {
    enum class Kind {
        NotMesh, ///< It does not begin with `mesh`.
        NotPlain, ///< It does, but needs the client's usual permission: more than literal words, or more than a plain
                  ///< call.
        HumanOnly, ///< A verb that a model may not use.
        Allowed, ///< May run without asking.
    };

    Kind kind = Kind::NotMesh;
    std::string command = {}; ///< Allowed: the command with the absolute path of our `mesh` as its first word.
    /// Allowed, for `send`: whom it addresses, never `name@machine`; for `broadcast` that word. A bare name may belong
    /// to another machine: who knows the sessions decides whether it does.
    std::string target = {};
    std::string reason = {}; ///< HumanOnly: what the model is told.
};

/// Judges a command line as bash and zsh would read it. Pure. `meshPath`: our `mesh`, absolute.
///
/// Allowed is one simple command of literal words, so that nothing but our own program can run: outside quotes letters,
/// digits and `_ - . / : @ % + , =`; in double quotes all but `$`, backquote, `\` and `!`; in single quotes everything;
/// never a control character but TAB. What a shell could expand, split, join or comment out is NotPlain: a wrong "no"
/// costs one question.
MeshCall judgeMeshCall(std::string_view command, std::string_view meshPath);

} // namespace mesh
