# The target mesh_completions: completions for bash, zsh and fish, as the built program writes them, and their files in
# MESH_BASH_COMPLETION, MESH_ZSH_COMPLETION and MESH_FISH_COMPLETION.
set(MESH_BASH_COMPLETION ${CMAKE_BINARY_DIR}/share/bash-completion/completions/mesh)
set(MESH_ZSH_COMPLETION ${CMAKE_BINARY_DIR}/share/zsh/site-functions/_mesh)
set(MESH_FISH_COMPLETION ${CMAKE_BINARY_DIR}/share/fish/vendor_completions.d/mesh.fish)
foreach(shell bash zsh fish)
    string(TOUPPER MESH_${shell}_COMPLETION file)
    cmake_path(GET ${file} PARENT_PATH parent)
    file(MAKE_DIRECTORY ${parent})
    add_custom_command(OUTPUT ${${file}} COMMAND mesh completion ${shell} > ${${file}} DEPENDS mesh
        COMMENT "Writing the completion for ${shell}" VERBATIM)
endforeach()
add_custom_target(mesh_completions ALL DEPENDS ${MESH_BASH_COMPLETION} ${MESH_ZSH_COMPLETION} ${MESH_FISH_COMPLETION})
