/* SPDX-License-Identifier: MIT */
/* The least a dynamically linked program can do: its time from start to exit is what a process costs here. */
int main(void)
{
    return 0;
}
