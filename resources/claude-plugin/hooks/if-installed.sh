#!/bin/sh
# SPDX-License-Identifier: MIT
# The hooks of the plugin as it lies in the repository: silent without the programs. (`mesh plugin install` replaces it by a
# copy that knows where they are.) PATH is not asked: a project may have put its own folders into it.
for folder in "$HOME/.local/bin" /usr/local/bin /opt/homebrew/bin /usr/bin; do
    if [ -x "$folder/mesh-hook" ]; then
        exec "$folder/mesh-hook" "$1" --dir "$HOME/.grip-session-mesh"
    fi
done

# `/mesh` says what is missing, without a model turn.
if [ "$1" = UserPromptExpansion ]; then
    case $(cat) in
    *'"command_name":"mesh"'* | *'"command_name":"grip-session-mesh:mesh"'*)
        printf '%s%s%s\n' '{"decision":"block","reason":"The mesh programs are not installed, so there is no mesh yet.\n' \
            'Install Grip Session Mesh (packaging/up in its repository), run `mesh plugin install` ' \
            'in a terminal, and start this session again."}'
        ;;
    esac
fi
exit 0
