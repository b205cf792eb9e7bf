# The processes of this system that run the package's program, also one that was replaced since. (Containers have a root of
# their own, and programs of the same name there are none of ours.)
running() {
    find /proc/[0-9]*/exe -maxdepth 0 \( -lname "$program" -o -lname "$program (deleted)" \) 2>/dev/null |
        while IFS=/ read -r _ _ pid _; do
            if [ "$(stat -Lc %d:%i "/proc/$pid/root")" = "$(stat -Lc %d:%i /)" ]; then echo "$pid"; fi
        done
}
