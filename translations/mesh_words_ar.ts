<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>mesh</name>
    <message>
        <source>replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot talk to the mesh service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away, or set GRIP_MESH_DIR to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open to other users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the real thing in its place: nothing here may be a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOME is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HOME, or GRIP_MESH_DIR to the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to a path that begins with &apos;/&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Grip Session Mesh installed completely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock needs something to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file, a pattern such as &apos;src/**&apos;, or any word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the resource is longer than 4096 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the resource has a NUL in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can have such a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that the path begins at is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path from / on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern cannot go up again with &apos;..&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without the &apos;..&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ./ before the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock&apos;s name has at most 128 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock&apos;s name has single blanks, and only between words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock&apos;s name has a character that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another form than ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away; the session is then no longer paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not say who is calling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not say who is calling: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot watch a process: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux 5.3 or newer is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has another form than ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names something that is no process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of another process than its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used, nothing was continued by it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was renamed to %1; continue what stays stopped by hand: kill -CONT PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold a token (64 hex digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, the service makes a new one at its next start: rm %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the folder of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the socket is too long: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter data folder (GRIP_MESH_DIR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them: mesh config list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out to have one made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds that can be sent: message, broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not one that a client can send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not sent so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broadcast goes to &quot;broadcast&quot;, and nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not acceptable JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, and begin with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is longer than 64 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters that names cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like an id (eight or more hex digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: mesh %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text or a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not compile: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docs/rules.md says how rules and exceptions are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not find its example &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it finds &quot;%1&quot;, which it gives as harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a held message cannot be read: it or its key was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be approved any more; deny it and ask its sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It comes about together with what was sent just before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s human wants to see every message first (require_confirmation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not shown in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not delivered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh cannot tell who is calling: a process above the caller has ended or is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call mesh from a shell that stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for a person: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in a terminal of your own, or after /mesh in the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join: /mesh connect (in a shell: mesh connect).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;role&quot; must be grip or guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks, pairs and roles are switched off on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person can switch them on: mesh config set presence_enabled true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port: mesh config set port NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another mesh service, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another mesh service, version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session could not be woken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its messages wait until its next turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inbox socket is not there or not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of its inbox socket is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inbox socket does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process holds its inbox socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its inbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input and output are not those of a Bash call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its input and output it is a hook or a monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no child of the session&apos;s process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the client&apos;s own group, as MCP servers are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is older than the session, or part of the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool call is open, and it was not seen to be one&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a program of the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer belongs to the tool that started it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2, for %n more minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Work on something else, wait for it (mesh lock --wait), or ask: mesh send %1 &lt;text&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was taken away at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite another: mesh pair &lt;name&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not hold the key that others know this machine by (P-256, PKCS#8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back a copy of it. Or move it away: the service makes a new one, and every machine must be paired again: mv %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt has no OpenSSL here, so no other machine can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OpenSSL 3 and Qt&apos;s plugin for it (tls/qopensslbackend), then restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of another kind than those of this program (P-256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machines could not be paired. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: mesh remote add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <comment>rights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no right, or neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights: message, broadcast, lock, pair, intercept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is not paired with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: another program has that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that program, or take another port: mesh config set relay_port NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that this machine has that address, or name another: mesh config set relay_listen ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3) in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what has it open (a sqlite3 shell, a backup), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the service: it sets the file aside and takes the last snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed below %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the system&apos;s log for errors of that disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder and its files belong to you and that its disk is mounted for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used (%2) and was set aside as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used (it was missing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 took its place: messages and sessions since then are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 is damaged too, so a new one was begun: all messages before now are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 There was no snapshot, so a new one was begun: all messages before now are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Grip Session Mesh (schema %2, this program knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them: mesh --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the result as one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: mesh doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none yet: the service makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its content is no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 random bytes, for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: defaults apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set, %2 of them unknown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, yours, 0700</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed, and Claude Code is not there to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code is not on PATH: shells and other clients work without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 --version fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells no version: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too old, 2.1.139 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mesh on PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not: this one is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another one than this, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine has no IPv6 loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers /health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pid %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--follow does not end, so it cannot stand behind /mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was typed, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, type %2  (only Enter: nothing is done): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not belong to the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, %2 of its parts not as installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin cannot be given the path %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a folder with a plain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 to %2, sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 to %2, sent %3 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to pair: %1 (%2)  code %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to pair: %1 (%2)  code %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is paired with none.
Pair it: mesh remote add ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no (compare the codes: mesh remote verify NAME)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machines:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s program is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service has %1, as process %2, and does not answer at run/control.sock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it and start it again: kill %1; mesh service start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was started but does not answer after 15 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, pid %1, version %2, up %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the human to decide: mesh approvals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text itself in place of -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input has more than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a path instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it behind the name, or - to read standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is no valid UTF-8, or holds NUL (at byte %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a path, or the file as base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n session(s). (#%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held until the human decides: %1 (#%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for %1, who is not there now. (#%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to %1. (#%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not answered within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1. It is told; take it back: mesh unpair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited %1; you would be %2. It is told; take it back: mesh unpair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired with %1, as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is for the human, and this is called from an agent&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is for the human, and nobody can tell who is calling: a process above this one has ended or is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a terminal of your own, from a shell that stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database, a collection or all its documents are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a script language deletes as thoroughly as rm -rf does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repository, release, secret or run is deleted on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting given on the command line hides what git will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows of the table are gone, without a trigger or a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables are dropped and made anew; the data is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account, its files or what is planned for it are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application, its database or its domain is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in the working tree are gone; git keeps no copy of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes or history that nothing else has are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits that nothing else names are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE without WHERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP of a table, schema, database …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a folder with everything in it; there is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes all that is not in use at this moment, volumes with their data among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes at the target whatever the source does not have; a wrong path empties a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes every file that a search finds, often more than was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes files that git does not know, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes many files, or some that others depend on; there is no way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes on a server; many of them have no undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is deleted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the table is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the table is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user can change the files, or nobody can use them any more; the old rights are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on the disk is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that belongs to the release is deleted from the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that runs is interrupted, and a machine elsewhere may not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides what will run from whoever reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets somebody else in, or locks the owner out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines, data or rights in the cloud are deleted, often without a way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages or secrets that wait there are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old commits, the only way back after other mistakes, are rewritten or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrites a disk or the memory below every file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs can no longer read or change their files, and the old owners are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrites what others have fetched; commits on the server can be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a program on the database&apos;s machine, or gives everybody every right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs code that nobody has read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL that runs programs or opens the database to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else can then type commands on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that others count on no longer runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes programs away that others, or the system itself, may need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tears down everything that the description made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The containers&apos; data is deleted with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies that other mistakes are mended with are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database and everything in it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine can do nothing else any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is open to everybody, or cannot be reached any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object and all its rows are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program then runs with its owner&apos;s rights, whoever starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE without WHERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is moved over, or to /dev/null, is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is run afterwards no longer looks dangerous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lay in the partition, volume or pool is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs in the container can change the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put aside is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets them can act as the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that is not saved is lost, and more may be hit than was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workloads stop, and with some objects their data goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container with the whole machine in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deleting request to an HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a destructive command behind an alias or a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a destructive program under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program that multiplies without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a push that overwrites or deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shell offered to or taken from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing partitions, volumes and pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compose down with its volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting a branch, tag or worktree by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting at AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting at Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting at GitHub or GitLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting at Google Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting at a hosting platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting or draining in a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting or rewriting history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting queues, topics and secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting users, schedules and logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroying what is described as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping a database from the shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping in MongoDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropping stashed changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptying Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptying or shredding files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching a program and running it in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find that deletes what it finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders deleted by Windows or PowerShell commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giving many files to another owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline code that decodes or fetches what it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inline code that deletes files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killing processes without asking them, or many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making a file system or erasing a disk&apos;s beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving everything of a folder, or into nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening files to everybody, or locking everybody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the firewall or cutting the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pruning containers, images, volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resetting a development framework&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rm of a pattern, a system file or a repository&apos;s insides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rm of whole folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rsync that deletes at the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending keys or the environment elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting the set-user or set-group bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shutting down or restarting the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something fetched or decoded, run at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping or disabling services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throwing away what is not committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throwing away work in another version control system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uninstalling a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing to a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing where keys and logins are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Access</name>
    <message>
        <source>MESH_SESSION names &quot;%1&quot;, and no such session is on the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::AddressWatch</name>
    <message>
        <source>Changes of this machine&apos;s addresses cannot be followed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the service when the addresses have changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::AppendFile</name>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalMethods</name>
    <message>
        <source>&quot;message&quot; must be a short id as it was shown, &quot;decision&quot; must be approve or deny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text was not shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has not been shown to you whole yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it first: mesh approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed is another command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deny the held message #%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Approvals</name>
    <message>
        <source>The texts are shown on the terminal alone, never to a pipe or a file. Then: mesh approve ID, mesh deny ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message waits for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see one on this terminal for some seconds, and then decide: /mesh approve ID, /mesh deny ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::AuditLog</name>
    <message numerus="yes">
        <source>%1 tells of %n later entries than presence.db: it is older than the log, and what they tell of is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No message is lost; log.jsonl is completed when it can be written again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::CallerCheck</name>
    <message>
        <source>the system does not say who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process asks than the one that connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process that asks has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process that asks is not the one that connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agent asks, not a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process above the one that asks has ended or is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process that asks has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agent has started this tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the tray program that was installed with this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a process above the client has ended or is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client was started by an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the foreground of a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its processes do not lead to the terminal window, sshd or login that holds its terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agent started it, which has ended since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agent started it: its environment says so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ClaudeClient</name>
    <message>
        <source>it did not end within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code did not take the plugin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in a terminal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Completion</name>
    <message>
        <source>For example: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Config</name>
    <message>
        <source>config.json cannot be read and the settings before it apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json: %1 %2 The default applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1 It is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json makes you less safe and waits for you: %1 stays %2. To agree: mesh config set %1 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new value; null for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not run; it takes effect when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes effect at the next start: mesh service stop, then mesh service start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ConfigWithoutService</name>
    <message>
        <source>Setting %1 so makes you less safe, and only the service can tell who asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, then repeat this: mesh service start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Connect</name>
    <message>
        <source>The name to have; else that of the repository or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already connected as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already connected as %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message waits: mesh inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait: mesh inbox</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ControlChannel</name>
    <message>
        <source>A line is longer than 24 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ControlClient</name>
    <message>
        <source>The mesh service closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: mesh service status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is larger than 24 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh service sent a line of more than 24 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ControlDoor</name>
    <message>
        <source>replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the socket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket %1 is not where it was made: the folder was replaced meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who changes that folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mesh belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your own service: mesh service start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ControllingTerminal</name>
    <message>
        <source>Nothing was typed for five minutes; nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::DataFolder</name>
    <message>
        <source>The data folder &quot;%1&quot; is not an absolute path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder %1 is inside the git working tree %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set GRIP_MESH_DIR to a folder outside of it: secrets do not belong into a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the data folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder above it: mkdir -p %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh service has never run here: there is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no path inside the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it and put the copy in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a secret, but open to other users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Decide</name>
    <message>
        <source>The id of the held message: k3f9; none: the only one that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approve it, type %1  (only Enter: nothing is decided): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To deny it, type %1  (only Enter: nothing is decided): </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  You have just seen its text; nothing was decided yet. To let it through, once more: /mesh approve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on waiting: mesh approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied %1. Its sender is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1. It goes to %2 as #%3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Dialler</name>
    <message>
        <source>What answers at %1 is no mesh: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is known by the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its numeric address, or a name that `tailscale status` shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service there (mesh service start). See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that both machines are on the same network (tailscale status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hung up before the connection was encrypted: it is no mesh, or has too many visitors now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there. If they are, try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 is no mesh: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the connection and did not go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is switched on and on the same network. See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::DirectLinks</name>
    <message>
        <source>Another machine, or the same with a new key, answers at %1. Nothing was sent to it. Pair them again: mesh remote remove %2, then mesh remote add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with something that is no greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not know this machine any more. Pair them again: mesh remote remove %1, then mesh remote add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refuses the version of the protocol that this program speaks; update the older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with something that does not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks the protocol in versions %1 to %2, this program %3 to %4; update the older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It spoke version %1 of the protocol before and now only %2, which is refused. If it was set back on purpose: Pair them again: mesh remote remove %3, then mesh remote add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent something that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come from it for minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Disconnect</name>
    <message>
        <source>Disconnected. Messages for %1 are kept until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Dispatcher</name>
    <message>
        <source>This is no JSON-RPC 2.0 request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See docs/protocol.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;params&quot; must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bus has no such method, for nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on the control socket only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was typed is another command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Doctor</name>
    <message>
        <source>mend: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::FolderWatch</name>
    <message>
        <source>watch the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::FrameReader</name>
    <message>
        <source>A frame without content came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of %1 bytes was announced; %2 are allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both machines need this program, in versions that know each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Gate</name>
    <message>
        <source>Too much text waits to be looked at by the safety rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::HeldBox</name>
    <message>
        <source>%1 does not hold a key (32 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, the service makes a new one; what is held now cannot be approved then: mv %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::HookEvents</name>
    <message>
        <source>A monitor runs below a Claude Code session, and this caller does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::HumanProof</name>
    <message>
        <source>What was to be typed is not valid any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with the same command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what is shown; 1 try is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is not what is shown; %n tries are left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>what was typed was wrong three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was wrong three times; nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last code was wrong three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tray runs that could show a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because programs can type into this terminal, and no tray runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because a program tried to decide within the last day, and no tray runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because it makes you less safe, and no tray runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, and no tray runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tray; or have the system ask for your password: mesh config set approval_proof password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is shown in the tray&apos;s window, for two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system asks root for no password, so it would prove nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the service as a plain user, or use another setting: mesh config set approval_proof click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system cannot ask for a password: polkit (pkcheck) is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package polkitd, or use another setting: mesh config set approval_proof click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not know yet that it may ask for your password: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it there once: sudo cp %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password was not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not given; nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Identity</name>
    <message>
        <source>This machine has no key that others could know it by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (libssl3), then restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::InboundFiles</name>
    <message>
        <source>A session id is no UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No message is lost; the file is completed when it can be written again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Inbox</name>
    <message>
        <source>Only look: the messages go on waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those that were seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what came after the message with this id: k3f9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay, and print each message as it comes, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more. Go on with: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Intercept</name>
    <message>
        <source>Why; - reads it from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is told to %1 without its words; they are held until the human decides. (#%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1 to pause; it decides. (#%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was stopped already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n command(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not stopped:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Intercepts</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pair has no roles yet, and only Guard stops Grip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it: mesh guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there now; nothing of it runs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more of %1 runs until a person lets it go on (mesh resume).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who does what: mesh list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one session is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: mesh resume &lt;name&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Judge</name>
    <message>
        <source>Quotes in quotes, too deep to be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::List</name>
    <message>
        <source>Nobody is on the mesh.
Join it: mesh connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCKS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Lock</name>
    <message>
        <source>A path, a pattern such as &apos;src/auth/**&apos;, or any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes it is held without an edit; else as configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue for it when another session holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold the word %1 for %2. Give it back: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hold %1 for %2. Give it back: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked the word %1 for %2. Give it back: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked %1 for %2. Give it back: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LockMethods</name>
    <message>
        <source>A lock lasts between 30 seconds and a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out for the usual time: mesh config get lock_ttl_minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Locks</name>
    <message>
        <source>You hold no lock on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That lock is %1&apos;s, and only its holder gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can: mesh unlock --force &lt;what&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can, at that machine: mesh unlock --force &lt;what&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it, on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a person there can take it away: mesh unlock --force &lt;what&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds a lock on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has left the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join again: mesh connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not become free in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern has at most 256 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has locked 100 patterns already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock whole folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for a part of it, and is first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue behind it: mesh lock --wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session waits for 64 locks already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session holds %1 locks already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give some back (mesh unlock), or lock a whole folder at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is locked.
Lock something: mesh lock &lt;path&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Log</name>
    <message>
        <source>How many of the last lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay, and print each line as it comes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LoopBrakes</name>
    <message>
        <source>The same text went to %1 less than a minute ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %n answer(s) between these two in an hour without a person; a person decides whether it goes on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Mcp</name>
    <message>
        <source>An agent starts it and speaks the Model Context Protocol with it. How to tell yours: docs/agents/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mesh mcp speaks with a program, so it cannot stand behind /mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in the configuration of an agent: docs/agents/</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Membership</name>
    <message>
        <source>The process that wants to join has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MemoryFrameChannel</name>
    <message>
        <source>The other side closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MessageMethods</name>
    <message>
        <source>&quot;state&quot; must be delivered, shown or answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;messages&quot; must be an array of at most 500 ids.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Outgoing</name>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of what is not urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the recipient has seen or answered it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on its way: mesh receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::PairMethods</name>
    <message>
        <source>Sessions pair, and this shell is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join first (mesh connect), or type it in the session: /mesh pair &lt;name&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is stopped, and changes nothing in its pair before a person lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal: mesh resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your partner is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are Grip: only Guard intercepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give your role away: mesh handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let %1 go on, and end what it was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let %1 go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::PairWith</name>
    <message>
        <source>The session to pair with; none: show your pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role you take: grip or guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites you. Accept: mesh pair %1; decline: mesh unpair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited %1; take it back: mesh unpair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paired. Invite a session: mesh pair &lt;name&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::PairingRun</name>
    <message>
        <source>That is this machine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine has shown no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine tried to change the code after it had seen the number of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine tried to choose the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine accepted something else than what was said here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The human at the other machine has said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine speaks the protocol in versions %1 to %2, this one %3 to %4: update the older program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The human at this machine has said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decided in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the machines were paired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine does not keep to the order in which machines pair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Pairings</name>
    <message>
        <source>No machine waits to be paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine with that code or name waits to be paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which do: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one machine waits to be paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one you mean by its code: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines are being paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about them, or wait some minutes: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three machines are being paired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about one of them first: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The human at this machine pairs with another one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is this machine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the other machine&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was added anew meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That machine is being paired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It spoke a newer version of the protocol before than this program does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program, or forget the machine first: mesh remote remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Pairs</name>
    <message>
        <source>That is more than 20 changes of pairs in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session cannot pair with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions pair with sessions, not with a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are paired with %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take a role: mesh grip, or mesh guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is paired with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pair a session: first mesh unpair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair when it is back, or write to it: mesh send %1 &lt;text&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paired with %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pair a session: it has to leave that one first (mesh unpair)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not invite any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite it: mesh pair &lt;name&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to be %2 itself; two cannot be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other role: mesh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has paired with another meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one session invites you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: mesh pair &lt;name&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, and two cannot be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it: mesh steer &lt;text&gt; (Grip gives it by: mesh handover)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yours away: mesh handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Grip hands its role over, and you are not Grip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it: mesh intercept &lt;why&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Peers</name>
    <message>
        <source>It has no list of machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, so none is let in. %1 It is kept as %2. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, and those that are not whole are not let in. It is kept as %1. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is paired with %1 others already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one that is not needed: mesh remote remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine itself is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine is called &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another name, or rename that one: mesh remote rename %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Plugin</name>
    <message>
        <source>A program is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin %1 is in place: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has it. Restart the sessions that are open: they do not have it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code was not found. When it is installed, run this again: mesh plugin install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code has the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin, or it is switched off: mesh plugin install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PART</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin is removed. Sessions that are open keep what they have loaded until they are restarted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::PluginOptions</name>
    <message>
        <source>The plugin&apos;s option %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin&apos;s option %1 was not taken over, because it makes you less safe. To do it: mesh config set %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::PostOffice</name>
    <message>
        <source>See who is there: mesh list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 bytes; a broadcast can have %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 bytes; a message can have %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a file and send its path, or send it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n broadcast(s) in a minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n message(s) in a minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent; try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a notice of the mesh itself; nobody reads an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine that this came from (%1) is not paired with this one any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Read</name>
    <message>
        <source>The id of the message, as shown: k3f9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of 20,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text into a new file instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With -o: the bytes as they were sent, not made safe to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The message has %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3  (#%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2; next: mesh read %3 --page %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s), raw).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s)).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Reader</name>
    <message>
        <source>A question to the store failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Receipt</name>
    <message>
        <source>The id of the message, as shown when it was sent: k3f9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Receipts</name>
    <message numerus="yes">
        <source>This connection waits for %n receipt(s) already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again when one of them has come, or without waiting: mesh receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not lost; ask again: mesh receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Registry</name>
    <message>
        <source>This session is on the mesh as &quot;%1&quot; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take another name: mesh disconnect, then mesh connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken, so this session is &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one, or none to have one chosen: mesh connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one machine has a session &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: name@machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the mesh is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session&apos;s id begins with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one session&apos;s id begins with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more digits or the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is known by the name &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which are: mesh remote list. Sessions of this machine are addressed without @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on %1 is called &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Relay</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay_listen has %1, which is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines may not reach this one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Tailscale interface here, and relay_listen names no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine waits to be paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it, and compare it with the other machine&apos;s: mesh remote status %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RelayIn</name>
    <message>
        <source>the other machine cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other machine&apos;s human does not let this one do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>256 MB of this machine&apos;s messages wait there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many of this machine&apos;s names are known there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody there is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two are no pair there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RelayOut</name>
    <message>
        <source>it is too large for a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Remote</name>
    <message>
        <source>IP address or host name, :port if it is not 9475; none: shows those of the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine is called here; without it, what it calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code or name, when more than one waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine is called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do of: message, broadcast, lock, pair, intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may not do of: message, broadcast, lock, pair, intercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not paired any more, and cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it will not arrive; the senders are told.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is known from Tailscale. Give an address: mesh remote add ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with one of them: mesh remote add ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is %1. The other machine (%2) must show the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, within two minutes: mesh remote accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, when you have seen that the codes are the same: mesh remote verify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such machine wants to pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one machine wants to pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which, by its code: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is let in. How it stands: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may here: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RemoteLocks</name>
    <message>
        <source>%1 does not say whether somebody has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RemoteMethods</name>
    <message>
        <source>pair with the machine at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let %1 in, whose code is %2 on both machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse a machine that wants to pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that %1 shows the code %2 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change what %1 may do here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the pairing with %1 and drop what waits for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RemotePairs</name>
    <message>
        <source>The link to that machine broke before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how the pair stands, and try again: mesh status, mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: its machine is not linked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it stands: mesh remote list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That machine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Reply</name>
    <message>
        <source>The id of the message you answer, as shown: k3f9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Resume</name>
    <message>
        <source>The stopped session; none: the only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the commands that were stopped, instead of letting them go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on, with %2; ended: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; ended: %n command(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on, with %n command(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RuleParser</name>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user&apos;s rules are a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule has an id, a category, what and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this id is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has nothing to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceptions are a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form needs a program, a pattern, reads or writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern needs the words that it is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;near&quot; has words of letters, digits and _, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RuleTable</name>
    <message>
        <source>docs/rules.md says how rules are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Scan</name>
    <message>
        <source>The text; none, or -, reads standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge each line of the text by itself, one verdict a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 0: the rules find nothing; 1: they find something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules find nothing destructive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Send</name>
    <message>
        <source>A session: hal, hal@studio, 8 or more digits of its id, or human</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Service</name>
    <message>
        <source>The rules in config.json cannot be used, and those before apply: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is running already, pid %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has started, pid %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was told to stop but still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has stopped, pid %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ServiceMethods</name>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting %1 so makes you less safe. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence.db is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB free for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SessionMethods</name>
    <message>
        <source>&quot;client_session_id&quot; must be a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shell above this call that could be a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call mesh from a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that joined has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is stopped, and cannot leave before a person lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a terminal: mesh resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;state&quot; must be idle, busy or waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;topics&quot; must be an array of: messages, presence, receipts, changes, traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the tray sees all the messages that pass.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SingleInstance</name>
    <message>
        <source>A service for %1 runs already, as process %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service for %1 runs already, as process unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: mesh service status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run/service.lock cannot be written in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the disk full? See: df -h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::StatusVerb</name>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the human of this machine, not connected (mesh connect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected (mesh connect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Stopping</name>
    <message>
        <source>The system does not tell which run of it this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not stop in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its group could not be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stopped, but could not be noted; should the service end now, it stays so. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has cut itself off from the tool that started it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Store</name>
    <message>
        <source>The daily snapshot failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::StrictBuilder</name>
    <message>
        <source>a number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string holds NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key holds NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object has too many keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TlsChannel</name>
    <message>
        <source>The other side does not read what is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here; the other side did not read all that was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ToolCalls</name>
    <message>
        <source>its model asked for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Trays</name>
    <message>
        <source>This cannot be believed to be the tray: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 from the desktop&apos;s menu or from a terminal of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not answer the challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TypedCommands</name>
    <message>
        <source>no input was passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hook has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no hook of a Claude Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input does not come from the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its input is no command that somebody typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client is not one that a person sits at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Unlock</name>
    <message>
        <source>What was locked, as it was given to mesh lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away from whoever holds it (for the human)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --force: the code in the tray&apos;s window, when one is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Unpair</name>
    <message>
        <source>You have left the pair with %1, who is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined %1&apos;s invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the invitation to %1 back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Writer</name>
    <message>
        <source>A change to the store failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job ended the store&apos;s transaction.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::greeting</name>
    <message>
        <source>The other machine&apos;s greeting is not understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the older of the two programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hello has either &quot;c&quot; or &quot;r&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine&apos;s greeting is larger than 1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::greeting::Fields</name>
    <message>
        <source>&quot;%1&quot; is missing or wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::held</name>
    <message>
        <source>nobody decided in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipient&apos;s human said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shown is not what waits now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again: mesh approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in one chain without a person; a person decides whether it goes on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of yours wait for a person already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. See them: mesh receipt; wait until they are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a person already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. The person decides with: mesh approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a decision.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one: mesh approvals shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; does not wait for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what does: mesh approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of #%1 waits for a person and cannot be read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person sees it with: mesh approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message #%1 was expired; its text was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message #%1 was denied; its text was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::intercept_texts</name>
    <message>
        <source>process %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a running call of %1: it is no process of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call whose permission dialog is open: it runs if its human confirms it, and is stopped when it starts a process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::messages</name>
    <message>
        <source>The message &quot;%1&quot; is not one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: mesh inbox --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one message&apos;s id begins with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody came for it in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::pair_texts</name>
    <message>
        <source>You are Grip: you build, run and commit; %1 is Guard, reviews, and can stop you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are Guard: you review and steer (mesh steer &lt;text&gt;), and do not edit or commit; %1 is Grip. To stop it at once: mesh intercept! &lt;why&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 are a pair without roles yet: mesh grip, or mesh guard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::sent</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The mesh service is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the bus on 127.0.0.1 and [::1]; 0 takes any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service when the plugin loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service when nothing has needed it for so long; 0 is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks, pairs and their roles, and the MCP tools for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold every message until the human has approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that a session takes when it invites another to pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the mesh when a Claude Code session starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the tray, from its next start on; null takes the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages wait, and no session gets any, until this is false again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days a message waits for a name that is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the human shows to approve: where they sit, a code in the tray&apos;s window, or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours until a held message expires undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rules of the safety gate (docs/rules.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the safety gate lets pass (docs/rules.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in one chain without a human before a message is held as a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour before a message is held as a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens before a session edits what another has locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a lock is held when it is not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session&apos;s first edit of a file takes its lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens before the guard of a pair edits or commits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes until a stopped session goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a model&apos;s plain mesh calls run without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest direct message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest broadcast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcasts a session may send in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct messages a session may send in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port at which paired machines reach this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses at which paired machines reach this one; none: those of the Tailscale interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that are taken from one paired machine in a minute; more have to wait there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size at which log.jsonl is rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting; loosening safety is for the human.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the service&apos;s process, port and problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last lines that the service itself has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the Claude Code plugin in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whether the plugin is in place and whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the plugin away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the machines that this one is paired with, and those that want to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one machine, or this one&apos;s own side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a machine in that wants to pair; the codes must be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a machine that wants to pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the codes of both machines are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a machine another name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or change what a machine may do here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pairing with a machine, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the mesh, under a name if you give one; starts the service if it is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the mesh; your mailbox stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sessions on the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your own connection and the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a text to one session; - reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a text to every session; - reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a message by its id; - reads the text from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one message whole, in pages where no person reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how far a message has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the messages that wait for you, and take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the safety rules find in a text, without sending it; none or - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lock: on a file, on files by a pattern, or on any name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a lock back; --force takes another&apos;s away and is for the human.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who holds and who waits for which lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a session to pair with yours, or accept its invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave your pair, or decline an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the role that builds; accepts the only invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the role that reviews; accepts the only invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your partner where to go; - reads the text from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Grip to pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Grip at once, and take its role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your role as Grip to your partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a stopped session go on, or with --abort end what it was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the messages that wait for your decision, with their texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a held message through to the model that it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a held message; its sender is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair this machine with others, and look after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, stop and look at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the whole installation and say how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install, check and remove the Claude Code plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the mesh to an agent as MCP tools, on standard input and output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a completion script for a shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;; see: mesh inbox --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says which machines are let in, but it is open to other users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is as you left it, then close it: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grip Session Mesh connects coding-agent sessions with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: mesh &lt;verb&gt; [options] [arguments]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about one: mesh &lt;verb&gt; --help. Every verb takes --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 ok, 1 refused, 2 usage, 3 no service, 4 not found, 5 timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  from %2 to %3, %n byte(s), expires %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more, all marked in the text above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is not shown here, because programs can read this terminal and type in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is too long for this screen. In a terminal of your own: mesh approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Number less or equal to 0: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the plugin is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a terminal, and this program has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in a terminal of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (unreachable)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>std::chrono</name>
    <message>
        <source>The service is stopping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again, then repeat this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
