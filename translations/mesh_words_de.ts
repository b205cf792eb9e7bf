<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>mesh</name>
    <message>
        <source>replace %1</source>
        <translation>%1 zu ersetzen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 zu entfernen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Cannot talk to the mesh service: %1.</source>
        <translation>Keine Verbindung zum Mesh-Dienst: %1.</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 anzusehen</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Take it away, or set GRIP_MESH_DIR to a folder of your own.</source>
        <translation>Entfernen Sie es, oder setzen Sie GRIP_MESH_DIR auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 is open to other users.</source>
        <translation>%1 ist für andere Benutzer zugänglich.</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>Zugang sperren: chmod 700 %1</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>Put the real thing in its place: nothing here may be a link.</source>
        <translation>Legen Sie das Original an seine Stelle: Hier darf nichts ein Link sein.</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 zu öffnen</translation>
    </message>
    <message>
        <source>HOME is not set.</source>
        <translation>HOME ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Set HOME, or GRIP_MESH_DIR to the data folder.</source>
        <translation>Setzen Sie HOME, oder GRIP_MESH_DIR auf den Datenordner.</translation>
    </message>
    <message>
        <source>%1 is not an absolute path.</source>
        <translation>%1 ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>Set it to a path that begins with &apos;/&apos;.</source>
        <translation>Setzen Sie es auf einen Pfad, der mit „/“ beginnt.</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 lässt sich nicht starten: %2.</translation>
    </message>
    <message>
        <source>Is Grip Session Mesh installed completely?</source>
        <translation>Ist Grip Session Mesh vollständig installiert?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 zu lesen</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ist größer als %2 Byte.</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 zu schreiben</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>%1 auf die Platte zu bringen</translation>
    </message>
    <message>
        <source>A lock needs something to be on.</source>
        <translation>Eine Sperre braucht etwas, das sie sperrt.</translation>
    </message>
    <message>
        <source>Name a file, a pattern such as &apos;src/**&apos;, or any word.</source>
        <translation>Nennen Sie eine Datei, ein Muster wie &apos;src/**&apos; oder ein beliebiges Wort.</translation>
    </message>
    <message>
        <source>The name of the resource is longer than 4096 bytes.</source>
        <translation>Der Name der Ressource ist länger als 4096 Byte.</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>Sperren Sie einen Ordner darüber.</translation>
    </message>
    <message>
        <source>The name of the resource has a NUL in it.</source>
        <translation>Der Name der Ressource enthält ein NUL.</translation>
    </message>
    <message>
        <source>No file can have such a name.</source>
        <translation>So kann keine Datei heißen.</translation>
    </message>
    <message>
        <source>The folder that the path begins at is not known.</source>
        <translation>Der Ordner, in dem der Pfad beginnt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give the path from / on.</source>
        <translation>Geben Sie den Pfad ab / an.</translation>
    </message>
    <message>
        <source>A pattern cannot go up again with &apos;..&apos;.</source>
        <translation>Ein Muster darf nicht mit „..“ wieder nach oben führen.</translation>
    </message>
    <message>
        <source>Write it without the &apos;..&apos;.</source>
        <translation>Schreiben Sie es ohne „..“.</translation>
    </message>
    <message>
        <source>Write ./ before the name of a file.</source>
        <translation>Schreiben Sie ./ vor den Namen einer Datei.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has at most 128 bytes.</source>
        <translation>Der Name einer Sperre hat höchstens 128 Byte.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has single blanks, and only between words.</source>
        <translation>Der Name einer Sperre hat nur einzelne Leerzeichen und nur zwischen Wörtern.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has a character that cannot be seen.</source>
        <translation>Der Name einer Sperre enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>%1 has another form than ours.</source>
        <translation>%1 hat eine andere Form als unsere.</translation>
    </message>
    <message>
        <source>Take it away; the session is then no longer paused.</source>
        <translation>Entfernen Sie es; danach ist die Sitzung nicht mehr angehalten.</translation>
    </message>
    <message>
        <source>The system does not say who is calling.</source>
        <translation>Das System sagt nicht, wer aufruft.</translation>
    </message>
    <message>
        <source>The system does not say who is calling: %1.</source>
        <translation>Das System sagt nicht, wer aufruft: %1.</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>Der Prozess %1 ist beendet.</translation>
    </message>
    <message>
        <source>Cannot watch a process: %1.</source>
        <translation>Ein Prozess lässt sich nicht beobachten: %1.</translation>
    </message>
    <message>
        <source>Linux 5.3 or newer is needed.</source>
        <translation>Linux 5.3 oder neuer ist nötig.</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>%1 lässt sich nicht ausführen: %2.</translation>
    </message>
    <message>
        <source>It has another form than ours.</source>
        <translation>Es hat eine andere Form als unsere.</translation>
    </message>
    <message>
        <source>It names something that is no process.</source>
        <translation>Es nennt etwas, das kein Prozess ist.</translation>
    </message>
    <message>
        <source>It speaks of another process than its name.</source>
        <translation>Es handelt von einem anderen Prozess als sein Name.</translation>
    </message>
    <message>
        <source>%1 cannot be used, nothing was continued by it: %2</source>
        <translation>%1 ist unbrauchbar, nichts wurde damit fortgesetzt: %2</translation>
    </message>
    <message>
        <source>It was renamed to %1; continue what stays stopped by hand: kill -CONT PID</source>
        <translation>Es heißt nun %1; was angehalten bleibt, setzen Sie von Hand fort: kill -CONT PID</translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <translation>Es gelang nicht, %1: %2.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie etwas Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>%1 zu sperren</translation>
    </message>
    <message>
        <source>%1 does not hold a token (64 hex digits).</source>
        <translation>%1 enthält kein Token (64 Hexadezimalziffern).</translation>
    </message>
    <message>
        <source>Remove it, the service makes a new one at its next start: rm %1</source>
        <translation>Entfernen Sie die Datei, der Dienst legt sie beim nächsten Start neu an: rm %1</translation>
    </message>
    <message>
        <source>Cannot open the folder of %1: %2.</source>
        <translation>Der Ordner von %1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>The path of the socket is too long: %1.</source>
        <translation>Der Pfad des Sockets ist zu lang: %1.</translation>
    </message>
    <message>
        <source>Choose a shorter data folder (GRIP_MESH_DIR).</source>
        <translation>Wählen Sie einen kürzeren Datenordner (GRIP_MESH_DIR).</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>All of them: mesh config list</source>
        <translation>Alle: mesh config list</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>an array, as JSON</source>
        <translation>eine Liste, als JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>„%1“ kann nicht %2 sein.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Erlaubt: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a UUID.</source>
        <translation>„%1“ muss eine UUID sein.</translation>
    </message>
    <message>
        <source>Leave it out to have one made.</source>
        <translation>Ohne Angabe wird eine erzeugt.</translation>
    </message>
    <message>
        <source>Kinds that can be sent: message, broadcast.</source>
        <translation>Senden lassen sich die Arten message und broadcast.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not one that a client can send.</source>
        <translation>Die Art „%1“ kann ein Client nicht senden.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not sent so.</source>
        <translation>Die Art „%1“ wird nicht so gesendet.</translation>
    </message>
    <message>
        <source>A broadcast goes to &quot;broadcast&quot;, and nothing else does.</source>
        <translation>Eine Nachricht an alle geht an „broadcast“, und nichts sonst.</translation>
    </message>
    <message>
        <source>This is not acceptable JSON: %1.</source>
        <translation>Das ist kein zulässiges JSON: %1.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Erwartet wurde ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a string.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>Names are 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, and begin with a letter or digit.</source>
        <translation>Namen haben 1 bis 64 Zeichen aus a-z, 0-9, „.“, „_“ und „-“ und beginnen mit Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is empty.</source>
        <translation>Der Name „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is longer than 64 characters.</source>
        <translation>Der Name „%1“ ist länger als 64 Zeichen.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like a path.</source>
        <translation>Der Name „%1“ sieht wie ein Pfad aus.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters that names cannot have.</source>
        <translation>Der Name „%1“ enthält Zeichen, die in Namen nicht erlaubt sind.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like an id (eight or more hex digits).</source>
        <translation>Der Name „%1“ sieht wie eine Kennung aus (acht oder mehr Hexadezimalziffern).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved.</source>
        <translation>Der Name „%1“ ist reserviert.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>See: mesh %1 --help</source>
        <translation>Siehe: mesh %1 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text or a list of texts</source>
        <translation>„%1“ ist ein Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of objects</source>
        <translation>„%1“ ist eine Liste von Objekten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one text</source>
        <translation>„%1“ ist ein einzelner Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not compile: %2</source>
        <translation>„%1“ lässt sich nicht übersetzen: %2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation>hier gibt es kein „%1“</translation>
    </message>
    <message>
        <source>docs/rules.md says how rules and exceptions are written.</source>
        <translation>Wie Regeln und Ausnahmen geschrieben werden, steht in docs/rules.md.</translation>
    </message>
    <message>
        <source>it does not find its example &quot;%1&quot;</source>
        <translation>sie findet ihr Beispiel „%1“ nicht</translation>
    </message>
    <message>
        <source>it finds &quot;%1&quot;, which it gives as harmless</source>
        <translation>sie findet „%1“, das sie selbst als harmlos nennt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>Ihre Regel %1</translation>
    </message>
    <message>
        <source>The text of a held message cannot be read: it or its key was changed.</source>
        <translation>Der Text einer angehaltenen Nachricht lässt sich nicht lesen: Er oder sein Schlüssel wurde verändert.</translation>
    </message>
    <message>
        <source>It cannot be approved any more; deny it and ask its sender for it again.</source>
        <translation>Freigeben lässt sie sich nicht mehr; lehnen Sie sie ab und bitten Sie den Absender erneut darum.</translation>
    </message>
    <message>
        <source>%1 It comes about together with what was sent just before.</source>
        <translation>%1 Das entsteht zusammen mit dem unmittelbar zuvor Gesendeten.</translation>
    </message>
    <message>
        <source>The recipient&apos;s human wants to see every message first (require_confirmation).</source>
        <translation>Der Mensch des Empfängers möchte jede Nachricht zuerst sehen (require_confirmation).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message was not answered in time.</source>
        <translation>Die Nachricht wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The message was not shown in time.</source>
        <translation>Die Nachricht wurde nicht rechtzeitig gezeigt.</translation>
    </message>
    <message>
        <source>The message was not delivered in time.</source>
        <translation>Die Nachricht wurde nicht rechtzeitig zugestellt.</translation>
    </message>
    <message>
        <source>The mesh cannot tell who is calling: a process above the caller has ended or is hidden.</source>
        <translation>Das Mesh kann nicht erkennen, wer aufruft: Ein Prozess darüber ist beendet oder verborgen.</translation>
    </message>
    <message>
        <source>Call mesh from a shell that stays open.</source>
        <translation>Rufen Sie mesh aus einer Shell auf, die offen bleibt.</translation>
    </message>
    <message>
        <source>This is for a person: %1.</source>
        <translation>Das ist Menschen vorbehalten: %1.</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own, or after /mesh in the session.</source>
        <translation>Geben Sie es in einem eigenen Terminal ein oder in der Sitzung nach /mesh.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Diese Sitzung ist nicht im Mesh.</translation>
    </message>
    <message>
        <source>Join: /mesh connect (in a shell: mesh connect).</source>
        <translation>Beitreten: /mesh connect (in einer Shell: mesh connect).</translation>
    </message>
    <message>
        <source>&quot;role&quot; must be grip or guard.</source>
        <translation>„role“ muss grip oder guard sein.</translation>
    </message>
    <message>
        <source>Locks, pairs and roles are switched off on this machine.</source>
        <translation>Sperren, Paare und Rollen sind auf diesem Rechner abgeschaltet.</translation>
    </message>
    <message>
        <source>A person can switch them on: mesh config set presence_enabled true</source>
        <translation>Ein Mensch kann sie einschalten: mesh config set presence_enabled true</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: %3.</source>
        <translation>Port %1 an %2 lässt sich nicht öffnen: %3.</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by another program.</source>
        <translation>Port %1 an %2 lässt sich nicht öffnen: Ein anderes Programm hat ihn.</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by %3.</source>
        <translation>Port %1 an %2 lässt sich nicht öffnen: Er gehört %3.</translation>
    </message>
    <message>
        <source>Another port: mesh config set port NUMBER</source>
        <translation>Ein anderer Port: mesh config set port ZAHL</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>another mesh service, version %1</source>
        <translation>ein anderer Mesh-Dienst, Version %1</translation>
    </message>
    <message>
        <source>another mesh service, version %1, %2</source>
        <translation>ein anderer Mesh-Dienst, Version %1, %2</translation>
    </message>
    <message>
        <source>The session could not be woken: %1.</source>
        <translation>Die Sitzung ließ sich nicht wecken: %1.</translation>
    </message>
    <message>
        <source>Its messages wait until its next turn.</source>
        <translation>Ihre Nachrichten warten bis zu ihrem nächsten Zug.</translation>
    </message>
    <message>
        <source>its inbox socket is not there or not ours</source>
        <translation>ihr Eingangs-Socket fehlt oder ist nicht unserer</translation>
    </message>
    <message>
        <source>the path of its inbox socket is too long</source>
        <translation>der Pfad ihres Eingangs-Sockets ist zu lang</translation>
    </message>
    <message>
        <source>its inbox socket does not answer</source>
        <translation>ihr Eingangs-Socket antwortet nicht</translation>
    </message>
    <message>
        <source>another process holds its inbox socket</source>
        <translation>ein anderer Prozess hat ihren Eingangs-Socket</translation>
    </message>
    <message>
        <source>its inbox is full</source>
        <translation>ihr Eingang ist voll</translation>
    </message>
    <message>
        <source>Its input and output are not those of a Bash call.</source>
        <translation>Seine Ein- und Ausgabe sind nicht die eines Bash-Aufrufs.</translation>
    </message>
    <message>
        <source>By its input and output it is a hook or a monitor.</source>
        <translation>Nach seiner Ein- und Ausgabe ist es ein Hook oder ein Monitor.</translation>
    </message>
    <message>
        <source>Its session has ended.</source>
        <translation>Seine Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>It is no child of the session&apos;s process.</source>
        <translation>Er ist kein Kind des Sitzungsprozesses.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Er gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>It is in the client&apos;s own group, as MCP servers are.</source>
        <translation>Er ist in der Gruppe des Clients selbst, wie MCP-Server.</translation>
    </message>
    <message>
        <source>It is older than the session, or part of the mesh.</source>
        <translation>Er ist älter als die Sitzung oder gehört zum Mesh.</translation>
    </message>
    <message>
        <source>No tool call is open, and it was not seen to be one&apos;s.</source>
        <translation>Kein Werkzeugaufruf ist offen, und dass er zu einem gehört, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>It is a program of the mesh.</source>
        <translation>Es ist ein Programm des Mesh.</translation>
    </message>
    <message>
        <source>It no longer belongs to the tool that started it.</source>
        <translation>Er gehört nicht mehr zu dem Werkzeug, das ihn gestartet hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2, for %n more minute(s).</source>
        <translation>
            <numerusform>%1 hält %2 noch %n Minute lang.</numerusform>
            <numerusform>%1 hält %2 noch %n Minuten lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on something else, wait for it (mesh lock --wait), or ask: mesh send %1 &lt;text&gt;</source>
        <translation>Machen Sie etwas anderes, warten Sie darauf (mesh lock --wait), oder fragen Sie: mesh send %1 &lt;text&gt;</translation>
    </message>
    <message>
        <source>The lock was taken away at once.</source>
        <translation>Die Sperre wurde sofort wieder entzogen.</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>Siehe: mesh locks</translation>
    </message>
    <message>
        <source>This session is not paired.</source>
        <translation>Diese Sitzung bildet kein Paar.</translation>
    </message>
    <message>
        <source>Invite another: mesh pair &lt;name&gt;</source>
        <translation>Laden Sie eine andere ein: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there.</source>
        <translation>Prüfen Sie, ob Adresse und Port die eines Mesh-Dienstes sind; dort: `mesh remote status`.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a machine.</source>
        <translation>„%1“ ist keine Adresse eines Rechners.</translation>
    </message>
    <message>
        <source>For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</source>
        <translation>Zum Beispiel: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</translation>
    </message>
    <message>
        <source>%1 does not hold the key that others know this machine by (P-256, PKCS#8).</source>
        <translation>%1 enthält nicht den Schlüssel, an dem andere diesen Rechner erkennen (P-256, PKCS#8).</translation>
    </message>
    <message>
        <source>Put back a copy of it. Or move it away: the service makes a new one, and every machine must be paired again: mv %1 %2</source>
        <translation>Legen Sie eine Kopie davon zurück. Oder nehmen Sie die Datei weg: Dann erzeugt der Dienst einen neuen, und jeder Rechner muss neu gekoppelt werden: mv %1 %2</translation>
    </message>
    <message>
        <source>Qt has no OpenSSL here, so no other machine can be reached.</source>
        <translation>Qt hat hier kein OpenSSL, daher ist kein anderer Rechner erreichbar.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 and Qt&apos;s plugin for it (tls/qopensslbackend), then restart the service.</source>
        <translation>Installieren Sie OpenSSL 3 und Qts Plugin dafür (tls/qopensslbackend), und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of another kind than those of this program (P-256).</source>
        <translation>Der Schlüssel des Zertifikats ist von anderer Art als die dieses Programms (P-256).</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>Beide Rechner brauchen dieses Programm.</translation>
    </message>
    <message>
        <source>The machines could not be paired. %1</source>
        <translation>Die Rechner ließen sich nicht koppeln. %1</translation>
    </message>
    <message>
        <source>Try again: mesh remote add</source>
        <translation>Erneut versuchen: mesh remote add</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is missing or wrong.</source>
        <translation>„%1“ darin fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <comment>rights</comment>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no right, or neither true nor false.</source>
        <translation>„%1“ ist kein Recht oder weder true noch false.</translation>
    </message>
    <message>
        <source>Rights: message, broadcast, lock, pair, intercept.</source>
        <translation>Rechte: message, broadcast, lock, pair, intercept.</translation>
    </message>
    <message>
        <source>This machine is not paired with that one.</source>
        <translation>Dieser Rechner ist mit jenem nicht gekoppelt.</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>Welche es sind, zeigt: mesh remote list</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: another program has that port.</source>
        <translation>Andere Rechner sind über %1 nicht zu hören: Ein anderes Programm hat diesen Port.</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: %2.</source>
        <translation>Andere Rechner sind über %1 nicht zu hören: %2.</translation>
    </message>
    <message>
        <source>End that program, or take another port: mesh config set relay_port NUMBER</source>
        <translation>Beenden Sie jenes Programm, oder nehmen Sie einen anderen Port: mesh config set relay_port ZAHL</translation>
    </message>
    <message>
        <source>See that this machine has that address, or name another: mesh config set relay_listen ADDRESS</source>
        <translation>Prüfen Sie, ob dieser Rechner die Adresse hat, oder nennen Sie eine andere: mesh config set relay_listen ADRESSE</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>Kein Rechner heißt hier „%1“.</translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program.</source>
        <translation>Die Gegenseite spricht nicht das Protokoll dieses Programms.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline.</source>
        <translation>Der Name „%1“ gehört dem Postfach einer Sitzung, die offline ist.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline in %2.</source>
        <translation>Der Name „%1“ gehört dem Postfach einer Sitzung, die offline ist, in %2.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session.</source>
        <translation>Der Name „%1“ gehört einer Sitzung (%2).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session in %3.</source>
        <translation>Der Name „%1“ gehört einer Sitzung (%2) in %3.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3).</source>
        <translation>Der Name „%1“ gehört einer Sitzung (%2, Prozess %3).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3) in %4.</source>
        <translation>Der Name „%1“ gehört einer Sitzung (%2, Prozess %3) in %4.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Wer da ist, zeigt: mesh list</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Die Platte mit %1 ist voll.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Schaffen Sie dort Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 wird von einem anderen Programm festgehalten.</translation>
    </message>
    <message>
        <source>Close what has it open (a sqlite3 shell, a backup), then try again.</source>
        <translation>Schließen Sie, was sie geöffnet hat (eine sqlite3-Shell, eine Sicherung), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Restart the service: it sets the file aside and takes the last snapshot.</source>
        <translation>Starten Sie den Dienst neu: Er legt die Datei beiseite und nimmt den letzten Schnappschuss.</translation>
    </message>
    <message>
        <source>The disk failed below %1: %2.</source>
        <translation>Die Platte hat unter %1 versagt: %2.</translation>
    </message>
    <message>
        <source>Look at the system&apos;s log for errors of that disk.</source>
        <translation>Sehen Sie im Systemprotokoll nach Fehlern dieser Platte.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Check that the folder and its files belong to you and that its disk is mounted for writing.</source>
        <translation>Prüfen Sie, ob der Ordner und seine Dateien Ihnen gehören und die Platte beschreibbar eingehängt ist.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1 war unbrauchbar: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umzubenennen</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1 zu kopieren</translation>
    </message>
    <message>
        <source>%1 could not be used (%2) and was set aside as %3.</source>
        <translation>%1 war unbrauchbar (%2) und liegt nun als %3 beiseite.</translation>
    </message>
    <message>
        <source>%1 could not be used (it was missing).</source>
        <translation>%1 war unbrauchbar (die Datei fehlte).</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 took its place: messages and sessions since then are missing.</source>
        <translation>%1 Der Schnappschuss von %2 ist an ihre Stelle getreten: Nachrichten und Sitzungen seither fehlen.</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 is damaged too, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 Auch der Schnappschuss von %2 ist beschädigt, daher wurde neu begonnen: Alle früheren Nachrichten fehlen.</translation>
    </message>
    <message>
        <source>%1 There was no snapshot, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 Einen Schnappschuss gab es nicht, daher wurde neu begonnen: Alle früheren Nachrichten fehlen.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Grip Session Mesh (schema %2, this program knows %3).</source>
        <translation>%1 stammt von einem neueren Grip Session Mesh (Schema %2, dieses Programm kennt %3).</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>Aktualisieren Sie das Programm; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Es gibt kein Verb „%1“.</translation>
    </message>
    <message>
        <source>All of them: mesh --help</source>
        <translation>Alle: mesh --help</translation>
    </message>
    <message>
        <source>Print the result as one JSON document</source>
        <translation>Das Ergebnis als ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Unerwartet: %1</translation>
    </message>
    <message>
        <source>Look at it: mesh doctor</source>
        <translation>Nachsehen: mesh doctor</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Meinten Sie: %1?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>there is none yet: the service makes it</source>
        <translation>noch gibt es keines: Der Dienst erzeugt es</translation>
    </message>
    <message>
        <source>its content is no token</source>
        <translation>der Inhalt ist kein Token</translation>
    </message>
    <message>
        <source>32 random bytes, for you alone</source>
        <translation>32 zufällige Byte, nur für Sie</translation>
    </message>
    <message>
        <source>none: defaults apply</source>
        <translation>keine: Es gelten die Vorgaben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 set, %2 of them unknown here</source>
        <translation>%1 gesetzt, %2 davon hier unbekannt</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 gesetzt</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>%1, yours, 0700</source>
        <translation>%1, Ihrer, 0700</translation>
    </message>
    <message>
        <source>another program answers: %1</source>
        <translation>ein anderes Programm antwortet: %1</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>not installed, and Claude Code is not there to use it</source>
        <translation>nicht installiert, und Claude Code ist nicht da, um es zu nutzen</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Claude Code is not on PATH: shells and other clients work without it</source>
        <translation>Claude Code ist nicht im PATH: Shells und andere Clients kommen ohne aus</translation>
    </message>
    <message>
        <source>%1 --version fails</source>
        <translation>%1 --version schlägt fehl</translation>
    </message>
    <message>
        <source>%1 tells no version: %2</source>
        <translation>%1 nennt keine Version: %2</translation>
    </message>
    <message>
        <source>%1 is too old, 2.1.139 is needed</source>
        <translation>%1 ist zu alt, nötig ist 2.1.139</translation>
    </message>
    <message>
        <source>mesh on PATH</source>
        <translation>mesh im PATH</translation>
    </message>
    <message>
        <source>it is not: this one is %1</source>
        <translation>es steht nicht dort: Dieses hier ist %1</translation>
    </message>
    <message>
        <source>%1 is another one than this, %2</source>
        <translation>%1 ist ein anderes als dieses, %2</translation>
    </message>
    <message>
        <source>bus %1</source>
        <translation>Bus %1</translation>
    </message>
    <message>
        <source>this machine has no IPv6 loopback</source>
        <translation>dieser Rechner hat kein IPv6-Loopback</translation>
    </message>
    <message>
        <source>%1 answers /health</source>
        <translation>%1 beantwortet /health</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>pid %1, version %2</source>
        <translation>PID %1, Version %2</translation>
    </message>
    <message>
        <source>service check</source>
        <translation>Prüfung des Dienstes</translation>
    </message>
    <message>
        <source>--follow does not end, so it cannot stand behind /mesh.</source>
        <translation>--follow endet nicht, daher kann es nicht hinter /mesh stehen.</translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation>Rufen Sie es in einem Terminal auf.</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>Die Datei %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Name a new one.</source>
        <translation>Nennen Sie eine neue.</translation>
    </message>
    <message>
        <source>Nothing was typed, so nothing was done.</source>
        <translation>Nichts wurde eingegeben, also wurde nichts getan.</translation>
    </message>
    <message>
        <source>To %1, type %2  (only Enter: nothing is done): </source>
        <translation>Um %1, geben Sie %2 ein  (nur Enter: nichts geschieht): </translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 Hier eingeben: </translation>
    </message>
    <message>
        <source>It is no link.</source>
        <translation>Es ist kein Link.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>changed, to %1</source>
        <translation>verändert, auf %1</translation>
    </message>
    <message>
        <source>changed, SHA-256 %1</source>
        <translation>verändert, SHA-256 %1</translation>
    </message>
    <message>
        <source>does not belong to the plugin</source>
        <translation>gehört nicht zum Plugin</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Installieren Sie Grip Session Mesh neu.</translation>
    </message>
    <message>
        <source>version %1, whole</source>
        <translation>Version %1, vollständig</translation>
    </message>
    <message>
        <source>version %1, %2 of its parts not as installed</source>
        <translation>Version %1, %2 Teile nicht wie installiert</translation>
    </message>
    <message>
        <source>The plugin cannot be given the path %1.</source>
        <translation>Der Pfad %1 taugt nicht für das Plugin.</translation>
    </message>
    <message>
        <source>Use a folder with a plain name.</source>
        <translation>Nehmen Sie einen Ordner mit einfachem Namen.</translation>
    </message>
    <message>
        <source>#%1 to %2</source>
        <translation>#%1 an %2</translation>
    </message>
    <message>
        <source>#%1 to %2, sent now</source>
        <translation>#%1 an %2, soeben gesendet</translation>
    </message>
    <message>
        <source>#%1 to %2, sent %3 ago</source>
        <translation>#%1 an %2, gesendet vor %3</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>EMPFÄNGER</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUND</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>VERLAUF</translation>
    </message>
    <message>
        <source>Wants to pair: %1 (%2)  code %3</source>
        <translation>Möchte sich koppeln: %1 (%2)  Code %3</translation>
    </message>
    <message>
        <source>Asked to pair: %1 (%2)  code %3</source>
        <translation>Kopplung angefragt: %1 (%2)  Code %3</translation>
    </message>
    <message>
        <source>  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject</source>
        <translation>  Wenn der andere Rechner denselben Code zeigt: mesh remote accept    wenn nicht: mesh remote reject</translation>
    </message>
    <message>
        <source>This machine is paired with none.
Pair it: mesh remote add ADDRESS</source>
        <translation>Dieser Rechner ist mit keinem gekoppelt.
Koppeln: mesh remote add ADRESSE</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>RECHNER</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>BESTÄTIGT</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SITZUNGEN</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>WARTEN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>since:</source>
        <translation>seit:</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>Problem:</translation>
    </message>
    <message>
        <source>verified:</source>
        <translation>bestätigt:</translation>
    </message>
    <message>
        <source>no (compare the codes: mesh remote verify NAME)</source>
        <translation>nein (Codes vergleichen: mesh remote verify NAME)</translation>
    </message>
    <message>
        <source>code:</source>
        <translation>Code:</translation>
    </message>
    <message>
        <source>address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>calls itself:</source>
        <translation>nennt sich:</translation>
    </message>
    <message>
        <source>may here:</source>
        <translation>darf hier:</translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation>Sitzungen:</translation>
    </message>
    <message>
        <source>waiting:</source>
        <translation>wartet:</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it</source>
        <translation>
            <numerusform>%n Nachricht für ihn</numerusform>
            <numerusform>%n Nachrichten für ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>this machine:</source>
        <translation>dieser Rechner:</translation>
    </message>
    <message>
        <source>reached at:</source>
        <translation>erreichbar über:</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>machines:</source>
        <translation>Rechner:</translation>
    </message>
    <message>
        <source>The service&apos;s program is missing: %1.</source>
        <translation>Das Programm des Dienstes fehlt: %1.</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>Nachsehen: mesh service logs</translation>
    </message>
    <message>
        <source>A service has %1, as process %2, and does not answer at run/control.sock.</source>
        <translation>Ein Dienst hat %1, als Prozess %2, und antwortet nicht über run/control.sock.</translation>
    </message>
    <message>
        <source>The service was started but does not answer after 15 s.</source>
        <translation>Der Dienst wurde gestartet, antwortet aber nach 15 s nicht.</translation>
    </message>
    <message>
        <source>running, pid %1, version %2, up %3</source>
        <translation>läuft, PID %1, Version %2, seit %3</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n connection(s)</source>
        <translation>
            <numerusform>%1, über %n Verbindung</numerusform>
            <numerusform>%1, über %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the human to decide: mesh approvals</source>
        <translation>
            <numerusform>%n Nachricht wartet auf die Entscheidung des Menschen: mesh approvals</numerusform>
            <numerusform>%n Nachrichten warten auf die Entscheidung des Menschen: mesh approvals</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>Hinter /mesh gibt es keine Standardeingabe.</translation>
    </message>
    <message>
        <source>Write the text itself in place of -</source>
        <translation>Schreiben Sie den Text selbst anstelle von -</translation>
    </message>
    <message>
        <source>Standard input has more than 16 MiB.</source>
        <translation>Die Standardeingabe hat mehr als 16 MiB.</translation>
    </message>
    <message>
        <source>Send a path instead.</source>
        <translation>Senden Sie stattdessen einen Pfad.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>Write it behind the name, or - to read standard input.</source>
        <translation>Schreiben Sie ihn hinter den Namen, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The text is no valid UTF-8, or holds NUL (at byte %1).</source>
        <translation>Der Text ist kein gültiges UTF-8 oder enthält NUL (bei Byte %1).</translation>
    </message>
    <message>
        <source>Send a path, or the file as base64.</source>
        <translation>Senden Sie einen Pfad oder die Datei als Base64.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n session(s). (#%1)</source>
        <translation>
            <numerusform>An %n Sitzung gesendet. (#%1)</numerusform>
            <numerusform>An %n Sitzungen gesendet. (#%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Held until the human decides: %1 (#%2)</source>
        <translation>Angehalten, bis der Mensch entscheidet: %1 (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1, who is not there now. (#%2)</source>
        <translation>Für %1 aufbewahrt, derzeit nicht da. (#%2)</translation>
    </message>
    <message>
        <source>Delivered to %1. (#%2)</source>
        <translation>An %1 zugestellt. (#%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not answered within %n second(s).</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde nicht beantwortet.</numerusform>
            <numerusform>Innerhalb von %n Sekunden nicht beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown within %n second(s).</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde nicht gezeigt.</numerusform>
            <numerusform>Innerhalb von %n Sekunden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered within %n second(s).</source>
        <translation>
            <numerusform>Innerhalb von %n Sekunde nicht zugestellt.</numerusform>
            <numerusform>Innerhalb von %n Sekunden nicht zugestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1. It is told; take it back: mesh unpair</source>
        <translation>%1 ist eingeladen und weiß davon; zurücknehmen: mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; you would be %2. It is told; take it back: mesh unpair</source>
        <translation>%1 ist eingeladen und weiß davon; Sie wären %2. Zurücknehmen: mesh unpair</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>Paar mit %1.</translation>
    </message>
    <message>
        <source>Paired with %1, as %2.</source>
        <translation>Paar mit %1, als %2.</translation>
    </message>
    <message>
        <source>`%1` is for the human, and this is called from an agent&apos;s session.</source>
        <translation>`%1` ist Menschen vorbehalten, und aufgerufen wird es aus der Sitzung eines Agenten.</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own.</source>
        <translation>Rufen Sie es in einem eigenen Terminal auf.</translation>
    </message>
    <message>
        <source>`%1` is for the human, and nobody can tell who is calling: a process above this one has ended or is hidden.</source>
        <translation>`%1` ist Menschen vorbehalten, und wer aufruft, ist nicht zu erkennen: Ein Prozess darüber ist beendet oder verborgen.</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own, from a shell that stays open.</source>
        <translation>Rufen Sie es in einem eigenen Terminal auf, aus einer Shell, die offen bleibt.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>untätig</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>A database, a collection or all its documents are deleted.</source>
        <translation>Eine Datenbank, eine Sammlung oder alle ihre Dokumente werden gelöscht.</translation>
    </message>
    <message>
        <source>A line of a script language deletes as thoroughly as rm -rf does.</source>
        <translation>Eine Zeile einer Skriptsprache löscht so gründlich wie rm -rf.</translation>
    </message>
    <message>
        <source>A repository, release, secret or run is deleted on the server.</source>
        <translation>Ein Repository, ein Release, ein Geheimnis oder ein Lauf wird auf dem Server gelöscht.</translation>
    </message>
    <message>
        <source>A setting given on the command line hides what git will do.</source>
        <translation>Eine Einstellung in der Befehlszeile verbirgt, was git tun wird.</translation>
    </message>
    <message>
        <source>All rows of the table are gone, without a trigger or a way back.</source>
        <translation>Alle Zeilen der Tabelle sind weg, ohne Trigger und ohne Weg zurück.</translation>
    </message>
    <message>
        <source>All tables are dropped and made anew; the data is gone.</source>
        <translation>Alle Tabellen werden verworfen und neu angelegt; die Daten sind weg.</translation>
    </message>
    <message>
        <source>An account, its files or what is planned for it are gone.</source>
        <translation>Ein Konto, seine Dateien oder was dafür geplant ist, sind weg.</translation>
    </message>
    <message>
        <source>An application, its database or its domain is deleted.</source>
        <translation>Eine Anwendung, ihre Datenbank oder ihre Domain wird gelöscht.</translation>
    </message>
    <message>
        <source>Changes in the working tree are gone; git keeps no copy of them.</source>
        <translation>Änderungen im Arbeitsverzeichnis sind weg; git behält keine Kopie davon.</translation>
    </message>
    <message>
        <source>Changes or history that nothing else has are gone.</source>
        <translation>Änderungen oder Verlauf, die es sonst nirgends gibt, sind weg.</translation>
    </message>
    <message>
        <source>Commits that nothing else names are lost.</source>
        <translation>Commits, auf die sonst nichts verweist, gehen verloren.</translation>
    </message>
    <message>
        <source>DELETE without WHERE</source>
        <translation>DELETE ohne WHERE</translation>
    </message>
    <message>
        <source>DROP of a table, schema, database …</source>
        <translation>DROP einer Tabelle, eines Schemas, einer Datenbank …</translation>
    </message>
    <message>
        <source>Deletes a folder with everything in it; there is no way back.</source>
        <translation>Löscht einen Ordner mit allem darin; einen Weg zurück gibt es nicht.</translation>
    </message>
    <message>
        <source>Deletes all that is not in use at this moment, volumes with their data among them.</source>
        <translation>Löscht alles, was in diesem Moment nicht benutzt wird, auch Volumes mit ihren Daten.</translation>
    </message>
    <message>
        <source>Deletes at the target whatever the source does not have; a wrong path empties a folder.</source>
        <translation>Löscht am Ziel alles, was die Quelle nicht hat; ein falscher Pfad leert einen Ordner.</translation>
    </message>
    <message>
        <source>Deletes every file that a search finds, often more than was meant.</source>
        <translation>Löscht jede Datei, die eine Suche findet, oft mehr als gemeint.</translation>
    </message>
    <message>
        <source>Deletes files that git does not know, for good.</source>
        <translation>Löscht Dateien, die git nicht kennt, endgültig.</translation>
    </message>
    <message>
        <source>Deletes many files, or some that others depend on; there is no way back.</source>
        <translation>Löscht viele Dateien oder solche, die andere brauchen; einen Weg zurück gibt es nicht.</translation>
    </message>
    <message>
        <source>Deletes on a server; many of them have no undo.</source>
        <translation>Löscht auf einem Server; vieles davon lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Every key is deleted at once.</source>
        <translation>Alle Schlüssel werden auf einmal gelöscht.</translation>
    </message>
    <message>
        <source>Every row of the table is deleted.</source>
        <translation>Jede Zeile der Tabelle wird gelöscht.</translation>
    </message>
    <message>
        <source>Every row of the table is overwritten.</source>
        <translation>Jede Zeile der Tabelle wird überschrieben.</translation>
    </message>
    <message>
        <source>Every user can change the files, or nobody can use them any more; the old rights are not kept.</source>
        <translation>Jeder Benutzer kann die Dateien ändern, oder niemand kann sie mehr nutzen; die alten Rechte bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Everything on the disk is lost.</source>
        <translation>Alles auf der Platte geht verloren.</translation>
    </message>
    <message>
        <source>Everything that belongs to the release is deleted from the cluster.</source>
        <translation>Alles, was zum Release gehört, wird aus dem Cluster gelöscht.</translation>
    </message>
    <message>
        <source>Everything that runs is interrupted, and a machine elsewhere may not come back.</source>
        <translation>Alles, was läuft, wird unterbrochen, und ein entfernter Rechner kommt vielleicht nicht wieder.</translation>
    </message>
    <message>
        <source>Hides what will run from whoever reads it.</source>
        <translation>Verbirgt vor dem Lesenden, was ausgeführt wird.</translation>
    </message>
    <message>
        <source>Lets somebody else in, or locks the owner out.</source>
        <translation>Lässt jemand anderen herein oder sperrt den Besitzer aus.</translation>
    </message>
    <message>
        <source>Machines, data or rights in the cloud are deleted, often without a way back.</source>
        <translation>Rechner, Daten oder Rechte in der Cloud werden gelöscht, oft ohne Weg zurück.</translation>
    </message>
    <message>
        <source>Messages or secrets that wait there are gone.</source>
        <translation>Nachrichten oder Geheimnisse, die dort warten, sind weg.</translation>
    </message>
    <message>
        <source>Old commits, the only way back after other mistakes, are rewritten or deleted.</source>
        <translation>Alte Commits, der einzige Weg zurück nach anderen Fehlern, werden umgeschrieben oder gelöscht.</translation>
    </message>
    <message>
        <source>Overwrites a disk or the memory below every file system.</source>
        <translation>Überschreibt eine Platte oder den Speicher unterhalb jedes Dateisystems.</translation>
    </message>
    <message>
        <source>Programs can no longer read or change their files, and the old owners are not kept.</source>
        <translation>Programme können ihre Dateien nicht mehr lesen oder ändern, und die alten Besitzer bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Rewrites what others have fetched; commits on the server can be lost.</source>
        <translation>Schreibt um, was andere geholt haben; Commits auf dem Server können verloren gehen.</translation>
    </message>
    <message>
        <source>Runs a program on the database&apos;s machine, or gives everybody every right.</source>
        <translation>Führt auf dem Rechner der Datenbank ein Programm aus oder gibt allen alle Rechte.</translation>
    </message>
    <message>
        <source>Runs code that nobody has read.</source>
        <translation>Führt Code aus, den niemand gelesen hat.</translation>
    </message>
    <message>
        <source>SQL that runs programs or opens the database to all</source>
        <translation>SQL, das Programme ausführt oder die Datenbank für alle öffnet</translation>
    </message>
    <message>
        <source>Somebody else can then type commands on this machine.</source>
        <translation>Jemand anderes kann dann auf diesem Rechner Befehle eingeben.</translation>
    </message>
    <message>
        <source>Something that others count on no longer runs.</source>
        <translation>Etwas, worauf andere sich verlassen, läuft nicht mehr.</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>Takes programs away that others, or the system itself, may need.</source>
        <translation>Nimmt Programme weg, die andere oder das System selbst brauchen können.</translation>
    </message>
    <message>
        <source>Tears down everything that the description made.</source>
        <translation>Reißt alles ab, was die Beschreibung aufgebaut hat.</translation>
    </message>
    <message>
        <source>The containers&apos; data is deleted with them.</source>
        <translation>Mit den Containern werden ihre Daten gelöscht.</translation>
    </message>
    <message>
        <source>The content cannot be brought back.</source>
        <translation>Der Inhalt lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The copies that other mistakes are mended with are gone.</source>
        <translation>Die Kopien, mit denen man andere Fehler behebt, sind weg.</translation>
    </message>
    <message>
        <source>The database and everything in it is deleted.</source>
        <translation>Die Datenbank und alles darin wird gelöscht.</translation>
    </message>
    <message>
        <source>The machine can do nothing else any more.</source>
        <translation>Der Rechner kann nichts anderes mehr tun.</translation>
    </message>
    <message>
        <source>The machine is open to everybody, or cannot be reached any more.</source>
        <translation>Der Rechner steht allen offen oder ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The object and all its rows are gone.</source>
        <translation>Das Objekt und alle seine Zeilen sind weg.</translation>
    </message>
    <message>
        <source>The program then runs with its owner&apos;s rights, whoever starts it.</source>
        <translation>Das Programm läuft dann mit den Rechten seines Besitzers, wer auch immer es startet.</translation>
    </message>
    <message>
        <source>UPDATE without WHERE</source>
        <translation>UPDATE ohne WHERE</translation>
    </message>
    <message>
        <source>What is moved over, or to /dev/null, is gone.</source>
        <translation>Was überschrieben oder nach /dev/null verschoben wird, ist weg.</translation>
    </message>
    <message>
        <source>What is run afterwards no longer looks dangerous.</source>
        <translation>Was danach ausgeführt wird, sieht nicht mehr gefährlich aus.</translation>
    </message>
    <message>
        <source>What lay in the partition, volume or pool is lost.</source>
        <translation>Was in der Partition, dem Volume oder dem Pool lag, geht verloren.</translation>
    </message>
    <message>
        <source>What runs in the container can change the machine.</source>
        <translation>Was im Container läuft, kann den Rechner verändern.</translation>
    </message>
    <message>
        <source>What was put aside is gone.</source>
        <translation>Was beiseitegelegt war, ist weg.</translation>
    </message>
    <message>
        <source>Whoever gets them can act as the owner.</source>
        <translation>Wer sie bekommt, kann als der Besitzer handeln.</translation>
    </message>
    <message>
        <source>Work that is not saved is lost, and more may be hit than was meant.</source>
        <translation>Nicht gespeicherte Arbeit geht verloren, und mehr als gemeint kann getroffen werden.</translation>
    </message>
    <message>
        <source>Workloads stop, and with some objects their data goes.</source>
        <translation>Workloads enden, und bei manchen Objekten gehen ihre Daten mit.</translation>
    </message>
    <message>
        <source>a container with the whole machine in it</source>
        <translation>ein Container, in dem der ganze Rechner steckt</translation>
    </message>
    <message>
        <source>a deleting request to an HTTP API</source>
        <translation>eine löschende Anfrage an eine HTTP-Schnittstelle</translation>
    </message>
    <message>
        <source>a destructive command behind an alias or a setting</source>
        <translation>ein zerstörender Befehl hinter einem Alias oder einer Einstellung</translation>
    </message>
    <message>
        <source>a destructive program under another name</source>
        <translation>ein zerstörendes Programm unter anderem Namen</translation>
    </message>
    <message>
        <source>a program that multiplies without end</source>
        <translation>ein Programm, das sich endlos vermehrt</translation>
    </message>
    <message>
        <source>a push that overwrites or deletes</source>
        <translation>ein Push, der überschreibt oder löscht</translation>
    </message>
    <message>
        <source>a shell offered to or taken from elsewhere</source>
        <translation>eine Shell, die anderswohin angeboten oder von anderswo genommen wird</translation>
    </message>
    <message>
        <source>changing partitions, volumes and pools</source>
        <translation>Partitionen, Volumes und Pools verändern</translation>
    </message>
    <message>
        <source>compose down with its volumes</source>
        <translation>compose down mitsamt den Volumes</translation>
    </message>
    <message>
        <source>deleting a branch, tag or worktree by force</source>
        <translation>einen Branch, ein Tag oder ein Worktree gewaltsam löschen</translation>
    </message>
    <message>
        <source>deleting at AWS</source>
        <translation>Löschen bei AWS</translation>
    </message>
    <message>
        <source>deleting at Azure</source>
        <translation>Löschen bei Azure</translation>
    </message>
    <message>
        <source>deleting at GitHub or GitLab</source>
        <translation>Löschen bei GitHub oder GitLab</translation>
    </message>
    <message>
        <source>deleting at Google Cloud</source>
        <translation>Löschen bei Google Cloud</translation>
    </message>
    <message>
        <source>deleting at a hosting platform</source>
        <translation>Löschen bei einer Hosting-Plattform</translation>
    </message>
    <message>
        <source>deleting backups</source>
        <translation>Sicherungen löschen</translation>
    </message>
    <message>
        <source>deleting or draining in a cluster</source>
        <translation>Löschen oder Leeren in einem Cluster</translation>
    </message>
    <message>
        <source>deleting or rewriting history</source>
        <translation>Verlauf löschen oder umschreiben</translation>
    </message>
    <message>
        <source>deleting queues, topics and secrets</source>
        <translation>Warteschlangen, Topics und Geheimnisse löschen</translation>
    </message>
    <message>
        <source>deleting users, schedules and logs</source>
        <translation>Benutzer, Zeitpläne und Protokolle löschen</translation>
    </message>
    <message>
        <source>destroying what is described as code</source>
        <translation>zerstören, was als Code beschrieben ist</translation>
    </message>
    <message>
        <source>dropping a database from the shell</source>
        <translation>eine Datenbank aus der Shell heraus verwerfen</translation>
    </message>
    <message>
        <source>dropping in MongoDB</source>
        <translation>Verwerfen in MongoDB</translation>
    </message>
    <message>
        <source>dropping stashed changes</source>
        <translation>beiseitegelegte Änderungen (Stash) verwerfen</translation>
    </message>
    <message>
        <source>emptying Redis</source>
        <translation>Redis leeren</translation>
    </message>
    <message>
        <source>emptying or shredding files</source>
        <translation>Dateien leeren oder schreddern</translation>
    </message>
    <message>
        <source>fetching a program and running it in one go</source>
        <translation>ein Programm holen und gleich ausführen</translation>
    </message>
    <message>
        <source>find that deletes what it finds</source>
        <translation>ein find, das löscht, was es findet</translation>
    </message>
    <message>
        <source>folders deleted by Windows or PowerShell commands</source>
        <translation>Ordner, die Befehle von Windows oder PowerShell löschen</translation>
    </message>
    <message>
        <source>git clean</source>
        <translation>git clean</translation>
    </message>
    <message>
        <source>giving many files to another owner</source>
        <translation>viele Dateien einem anderen Besitzer geben</translation>
    </message>
    <message>
        <source>inline code that decodes or fetches what it runs</source>
        <translation>Inline-Code, der dekodiert oder holt, was er ausführt</translation>
    </message>
    <message>
        <source>inline code that deletes files</source>
        <translation>Inline-Code, der Dateien löscht</translation>
    </message>
    <message>
        <source>killing processes without asking them, or many at once</source>
        <translation>Prozesse ohne Nachfrage oder viele auf einmal abschießen</translation>
    </message>
    <message>
        <source>making a file system or erasing a disk&apos;s beginning</source>
        <translation>ein Dateisystem anlegen oder den Anfang einer Platte löschen</translation>
    </message>
    <message>
        <source>moving everything of a folder, or into nothing</source>
        <translation>alles aus einem Ordner oder ins Nichts verschieben</translation>
    </message>
    <message>
        <source>opening files to everybody, or locking everybody out</source>
        <translation>Dateien für alle öffnen oder alle aussperren</translation>
    </message>
    <message>
        <source>opening the firewall or cutting the network</source>
        <translation>die Firewall öffnen oder das Netz kappen</translation>
    </message>
    <message>
        <source>pruning containers, images, volumes</source>
        <translation>Container, Images und Volumes aufräumen</translation>
    </message>
    <message>
        <source>removing packages</source>
        <translation>Pakete entfernen</translation>
    </message>
    <message>
        <source>resetting a development framework&apos;s database</source>
        <translation>die Datenbank eines Entwicklungs-Frameworks zurücksetzen</translation>
    </message>
    <message>
        <source>rm of a pattern, a system file or a repository&apos;s insides</source>
        <translation>rm eines Musters, einer Systemdatei oder des Inneren eines Repositorys</translation>
    </message>
    <message>
        <source>rm of whole folders</source>
        <translation>rm ganzer Ordner</translation>
    </message>
    <message>
        <source>rsync that deletes at the target</source>
        <translation>ein rsync, das am Ziel löscht</translation>
    </message>
    <message>
        <source>sending keys or the environment elsewhere</source>
        <translation>Schlüssel oder die Umgebung anderswohin senden</translation>
    </message>
    <message>
        <source>setting the set-user or set-group bit</source>
        <translation>das Set-User- oder Set-Group-Bit setzen</translation>
    </message>
    <message>
        <source>shutting down or restarting the machine</source>
        <translation>den Rechner herunterfahren oder neu starten</translation>
    </message>
    <message>
        <source>something fetched or decoded, run at once</source>
        <translation>Geholtes oder Dekodiertes, sofort ausgeführt</translation>
    </message>
    <message>
        <source>stopping or disabling services</source>
        <translation>Dienste anhalten oder abschalten</translation>
    </message>
    <message>
        <source>throwing away what is not committed</source>
        <translation>wegwerfen, was nicht committet ist</translation>
    </message>
    <message>
        <source>throwing away work in another version control system</source>
        <translation>Arbeit in einer anderen Versionsverwaltung wegwerfen</translation>
    </message>
    <message>
        <source>uninstalling a release</source>
        <translation>ein Release deinstallieren</translation>
    </message>
    <message>
        <source>writing to a device</source>
        <translation>auf ein Gerät schreiben</translation>
    </message>
    <message>
        <source>writing where keys and logins are kept</source>
        <translation>dorthin schreiben, wo Schlüssel und Zugänge liegen</translation>
    </message>
    <message>
        <source>The mesh service refused.</source>
        <translation>Der Mesh-Dienst hat abgelehnt.</translation>
    </message>
    <message>
        <source>On its way to %1. (#%2)</source>
        <translation>Unterwegs zu %1. (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1: deliveries are paused. (#%2)</source>
        <translation>Für %1 aufbewahrt: Die Zustellung ist pausiert. (#%2)</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told.</source>
        <translation>%1 wurde %2 entzogen und wird davon benachrichtigt.</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told. %3 has it now.</source>
        <translation>%1 wurde %2 entzogen und wird davon benachrichtigt. Nun hat es %3.</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>%1 anzulegen</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>%1 zu verknüpfen</translation>
    </message>
    <message>
        <source>put the plugin into %1</source>
        <translation>das Plugin in %1 abzulegen</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>eine frühere Version</translation>
    </message>
    <message>
        <source>Restart it: mesh service restart</source>
        <translation>Neu starten: mesh service restart</translation>
    </message>
    <message>
        <source>Start this program again, from where the new version is installed.</source>
        <translation>Starten Sie dieses Programm neu, und zwar dort, wo die neue Version installiert ist.</translation>
    </message>
    <message>
        <source>The service (%1) is older than this mesh (%2).</source>
        <translation>Der Dienst (%1) ist älter als dieses mesh (%2).</translation>
    </message>
    <message>
        <source>The service (%1) is newer than this mesh (%2).</source>
        <translation>Der Dienst (%1) ist neuer als dieses mesh (%2).</translation>
    </message>
    <message>
        <source>The service (%1, protocol %2) and this mesh (%3, protocol %4) do not understand each other.</source>
        <translation>Der Dienst (%1, Protokoll %2) und dieses mesh (%3, Protokoll %4) verstehen einander nicht.</translation>
    </message>
    <message>
        <source>The service is an older build of %1 than this mesh.</source>
        <translation>Der Dienst ist ein älterer Stand von %1 als dieses mesh.</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>the service is of the same version as this mesh</source>
        <translation>der Dienst hat dieselbe Version wie dieses mesh</translation>
    </message>
    <message>
        <source>The service of Grip Session Mesh. Started by: mesh service start</source>
        <translation>Der Dienst von Grip Session Mesh. Gestartet wird er mit: mesh service start</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Die Version ausgeben und enden</translation>
    </message>
    <message>
        <source>The data folder, instead of the user&apos;s</source>
        <translation>Der Datenordner, statt dem des Benutzers</translation>
    </message>
    <message>
        <source>The bus&apos;s port, instead of the configured one; 0: any</source>
        <translation>Der Port des Busses, statt des eingestellten; 0: irgendeiner</translation>
    </message>
    <message>
        <source>See: meshd --help</source>
        <translation>Siehe: meshd --help</translation>
    </message>
    <message>
        <source>The service is starting: it copies its database and brings it to the form of this version.</source>
        <translation>Der Dienst startet: Er kopiert seine Datenbank und bringt sie auf die Form dieser Version.</translation>
    </message>
    <message>
        <source>The service is starting: it checks its database.</source>
        <translation>Der Dienst startet: Er prüft seine Datenbank.</translation>
    </message>
    <message>
        <source>The service is starting: it restores its database from the last snapshot.</source>
        <translation>Der Dienst startet: Er stellt seine Datenbank aus dem letzten Schnappschuss wieder her.</translation>
    </message>
    <message>
        <source>It goes on by itself: try again in a while.</source>
        <translation>Das geht von selbst weiter: Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>End it and start it again: kill %1; mesh service start</source>
        <translation>Beenden und neu starten: kill %1; mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Access</name>
    <message>
        <source>MESH_SESSION names &quot;%1&quot;, and no such session is on the mesh.</source>
        <translation>MESH_SESSION nennt „%1“, und keine solche Sitzung ist im Mesh.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Wer da ist, zeigt: mesh list</translation>
    </message>
</context>
<context>
    <name>mesh::AddressWatch</name>
    <message>
        <source>Changes of this machine&apos;s addresses cannot be followed: %1.</source>
        <translation>Änderungen der Adressen dieses Rechners lassen sich nicht verfolgen: %1.</translation>
    </message>
    <message>
        <source>Restart the service when the addresses have changed.</source>
        <translation>Starten Sie den Dienst neu, wenn die Adressen sich geändert haben.</translation>
    </message>
</context>
<context>
    <name>mesh::AppendFile</name>
    <message>
        <source>read %1</source>
        <translation>%1 zu lesen</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 zu schreiben</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>%1 auf die Platte zu bringen</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>%1 zu kürzen</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalMethods</name>
    <message>
        <source>&quot;message&quot; must be a short id as it was shown, &quot;decision&quot; must be approve or deny.</source>
        <translation>„message“ muss eine kurze Kennung sein, wie sie gezeigt wurde, und „decision“ approve oder deny.</translation>
    </message>
    <message>
        <source>its text was not shown before</source>
        <translation>der Text wurde vorher nicht gezeigt</translation>
    </message>
    <message>
        <source>This text has not been shown to you whole yet.</source>
        <translation>Dieser Text wurde Ihnen noch nicht ganz gezeigt.</translation>
    </message>
    <message>
        <source>See it first: mesh approvals</source>
        <translation>Erst ansehen: mesh approvals</translation>
    </message>
    <message>
        <source>What was typed is another command.</source>
        <translation>Eingegeben wurde ein anderer Befehl.</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>die angehaltene Nachricht #%1 freizugeben</translation>
    </message>
    <message>
        <source>deny the held message #%1</source>
        <translation>die angehaltene Nachricht #%1 abzulehnen</translation>
    </message>
</context>
<context>
    <name>mesh::Approvals</name>
    <message>
        <source>The texts are shown on the terminal alone, never to a pipe or a file. Then: mesh approve ID, mesh deny ID</source>
        <translation>Die Texte erscheinen nur im Terminal, nie in einer Pipe oder Datei. Danach: mesh approve ID, mesh deny ID</translation>
    </message>
    <message>
        <source>No message waits for your decision.</source>
        <translation>Keine Nachricht wartet auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>To see one on this terminal for some seconds, and then decide: /mesh approve ID, /mesh deny ID</source>
        <translation>Um eine hier einige Sekunden lang zu sehen und dann zu entscheiden: /mesh approve ID, /mesh deny ID</translation>
    </message>
</context>
<context>
    <name>mesh::AuditLog</name>
    <message numerus="yes">
        <source>%1 tells of %n later entries than presence.db: it is older than the log, and what they tell of is missing.</source>
        <translation>
            <numerusform>%1 kennt %n Eintrag mehr als presence.db: Die Datenbank ist älter als das Protokoll, und das darin Berichtete fehlt.</numerusform>
            <numerusform>%1 kennt %n Einträge mehr als presence.db: Die Datenbank ist älter als das Protokoll, und das darin Berichtete fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umzubenennen</translation>
    </message>
    <message>
        <source>%1 No message is lost; log.jsonl is completed when it can be written again.</source>
        <translation>%1 Keine Nachricht geht verloren; log.jsonl wird ergänzt, sobald es wieder geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>mesh::CallerCheck</name>
    <message>
        <source>the system does not say who asks</source>
        <translation>das System sagt nicht, wer fragt</translation>
    </message>
    <message>
        <source>another process asks than the one that connected</source>
        <translation>es fragt ein anderer Prozess als der, der sich verbunden hat</translation>
    </message>
    <message>
        <source>the process that asks has ended</source>
        <translation>der fragende Prozess ist beendet</translation>
    </message>
    <message>
        <source>the process that asks is not the one that connected</source>
        <translation>der fragende Prozess ist nicht der, der sich verbunden hat</translation>
    </message>
    <message>
        <source>an agent asks, not a person</source>
        <translation>es fragt ein Agent, kein Mensch</translation>
    </message>
    <message>
        <source>a process above the one that asks has ended or is hidden</source>
        <translation>ein Prozess über dem fragenden ist beendet oder verborgen</translation>
    </message>
    <message>
        <source>the process that asks has changed meanwhile</source>
        <translation>der fragende Prozess hat sich inzwischen verändert</translation>
    </message>
    <message>
        <source>an agent has started this tray</source>
        <translation>ein Agent hat diesen Tray gestartet</translation>
    </message>
    <message>
        <source>it is not the tray program that was installed with this service</source>
        <translation>es ist nicht das Tray-Programm, das mit diesem Dienst installiert wurde</translation>
    </message>
    <message>
        <source>a process above the client has ended or is hidden</source>
        <translation>ein Prozess über dem Client ist beendet oder verborgen</translation>
    </message>
    <message>
        <source>the client was started by an agent</source>
        <translation>der Client wurde von einem Agenten gestartet</translation>
    </message>
    <message>
        <source>it is not in the foreground of a terminal</source>
        <translation>der Aufruf kommt nicht aus dem Vordergrund eines Terminals</translation>
    </message>
    <message>
        <source>its processes do not lead to the terminal window, sshd or login that holds its terminal</source>
        <translation>seine Prozesse führen nicht zu dem Terminalfenster, sshd oder login, dem sein Terminal gehört</translation>
    </message>
    <message>
        <source>an agent started it, which has ended since</source>
        <translation>ein inzwischen beendeter Agent hat ihn gestartet</translation>
    </message>
    <message>
        <source>an agent started it: its environment says so</source>
        <translation>ein Agent hat ihn gestartet: Seine Umgebung verrät es</translation>
    </message>
</context>
<context>
    <name>mesh::ClaudeClient</name>
    <message>
        <source>it did not end within a minute.</source>
        <translation>es endete nicht innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>Claude Code did not take the plugin: %1</source>
        <translation>Claude Code hat das Plugin nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Try it in a terminal: %1</source>
        <translation>Versuchen Sie es in einem Terminal: %1</translation>
    </message>
</context>
<context>
    <name>mesh::Completion</name>
    <message>
        <source>For example: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</source>
        <translation>Zum Beispiel: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</translation>
    </message>
</context>
<context>
    <name>mesh::Config</name>
    <message>
        <source>config.json cannot be read and the settings before it apply: %1</source>
        <translation>config.json lässt sich nicht lesen, und die bisherigen Einstellungen gelten: %1</translation>
    </message>
    <message>
        <source>config.json: %1 %2 The default applies.</source>
        <translation>config.json: %1 %2 Es gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1 It is kept as %2.</source>
        <translation>config.json ließ sich nicht lesen, und die Vorgaben gelten: %1 Sie liegt nun unter %2.</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1</source>
        <translation>config.json ließ sich nicht lesen, und die Vorgaben gelten: %1</translation>
    </message>
    <message>
        <source>config.json makes you less safe and waits for you: %1 stays %2. To agree: mesh config set %1 %3</source>
        <translation>config.json macht es weniger sicher und wartet auf Sie: %1 bleibt %2. Zustimmen: mesh config set %1 %3</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>Die Einstellung</translation>
    </message>
    <message>
        <source>Its new value; null for none</source>
        <translation>Ihr neuer Wert; null für keinen</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Der Code aus dem Fenster des Trays, wenn einer verlangt wird</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>VORGABE</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>ERLAUBT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist nun %2.</translation>
    </message>
    <message>
        <source>The service does not run; it takes effect when it starts.</source>
        <translation>Der Dienst läuft nicht; es gilt, sobald er startet.</translation>
    </message>
    <message>
        <source>It takes effect at the next start: mesh service restart</source>
        <translation>Es gilt ab dem nächsten Start: mesh service restart</translation>
    </message>
</context>
<context>
    <name>mesh::ConfigWithoutService</name>
    <message>
        <source>Setting %1 so makes you less safe, and only the service can tell who asks for it.</source>
        <translation>%1 so zu setzen ist weniger sicher, und nur der Dienst kann erkennen, wer darum bittet.</translation>
    </message>
    <message>
        <source>Start it, then repeat this: mesh service start</source>
        <translation>Starten Sie ihn, und wiederholen Sie es dann: mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Connect</name>
    <message>
        <source>The name to have; else that of the repository or folder</source>
        <translation>Der gewünschte Name; sonst der des Repositorys oder Ordners</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Verbunden als %1.</translation>
    </message>
    <message>
        <source>Already connected as %1.</source>
        <translation>Bereits verbunden als %1.</translation>
    </message>
    <message>
        <source>Connected as %1 on %2.</source>
        <translation>Verbunden als %1 auf %2.</translation>
    </message>
    <message>
        <source>Already connected as %1 on %2.</source>
        <translation>Bereits verbunden als %1 auf %2.</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>Keine Nachrichten warten.</translation>
    </message>
    <message>
        <source>1 message waits: mesh inbox</source>
        <translation>1 Nachricht wartet: mesh inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait: mesh inbox</source>
        <translation>
            <numerusform>%n Nachricht wartet: mesh inbox</numerusform>
            <numerusform>%n Nachrichten warten: mesh inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ControlChannel</name>
    <message>
        <source>A line is longer than 24 MiB.</source>
        <translation>Eine Zeile ist länger als 24 MiB.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
</context>
<context>
    <name>mesh::ControlClient</name>
    <message>
        <source>The mesh service closed the connection.</source>
        <translation>Der Mesh-Dienst hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Look at it: mesh service status</source>
        <translation>Nachsehen: mesh service status</translation>
    </message>
    <message>
        <source>The mesh service did not answer in time.</source>
        <translation>Der Mesh-Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The request is larger than 24 MiB.</source>
        <translation>Die Anfrage ist größer als 24 MiB.</translation>
    </message>
    <message>
        <source>The mesh service sent a line of more than 24 MiB.</source>
        <translation>Der Mesh-Dienst hat eine Zeile von mehr als 24 MiB gesendet.</translation>
    </message>
</context>
<context>
    <name>mesh::ControlDoor</name>
    <message>
        <source>replace %1</source>
        <translation>%1 zu ersetzen</translation>
    </message>
    <message>
        <source>make the socket %1</source>
        <translation>den Socket %1 anzulegen</translation>
    </message>
    <message>
        <source>The socket %1 is not where it was made: the folder was replaced meanwhile.</source>
        <translation>Der Socket %1 ist nicht mehr dort, wo er angelegt wurde: Der Ordner wurde inzwischen ersetzt.</translation>
    </message>
    <message>
        <source>Look who changes that folder, then start again.</source>
        <translation>Sehen Sie nach, wer diesen Ordner verändert, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>listen at %1</source>
        <translation>an %1 zu lauschen</translation>
    </message>
    <message>
        <source>This mesh belongs to another user.</source>
        <translation>Dieses Mesh gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Start your own service: mesh service start.</source>
        <translation>Starten Sie Ihren eigenen Dienst: mesh service start.</translation>
    </message>
</context>
<context>
    <name>mesh::ControllingTerminal</name>
    <message>
        <source>Nothing was typed for five minutes; nothing was decided.</source>
        <translation>Fünf Minuten lang wurde nichts eingegeben; nichts wurde entschieden.</translation>
    </message>
</context>
<context>
    <name>mesh::DataFolder</name>
    <message>
        <source>The data folder &quot;%1&quot; is not an absolute path of a folder.</source>
        <translation>Der Datenordner „%1“ ist kein absoluter Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>The data folder %1 is inside the git working tree %2.</source>
        <translation>Der Datenordner %1 liegt im Git-Arbeitsverzeichnis %2.</translation>
    </message>
    <message>
        <source>Set GRIP_MESH_DIR to a folder outside of it: secrets do not belong into a repository.</source>
        <translation>Setzen Sie GRIP_MESH_DIR auf einen Ordner außerhalb: Geheimnisse gehören nicht in ein Repository.</translation>
    </message>
    <message>
        <source>make the data folder %1</source>
        <translation>den Datenordner %1 anzulegen</translation>
    </message>
    <message>
        <source>Make the folder above it: mkdir -p %1</source>
        <translation>Legen Sie den Ordner darüber an: mkdir -p %1</translation>
    </message>
    <message>
        <source>The mesh service has never run here: there is no %1.</source>
        <translation>Der Mesh-Dienst ist hier noch nie gelaufen: %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>Starten: mesh service start</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 zu öffnen</translation>
    </message>
    <message>
        <source>This is no path inside the data folder.</source>
        <translation>Das ist kein Pfad im Datenordner.</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 anzusehen</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link).</source>
        <translation>%1 hat einen zweiten Namen (einen harten Link).</translation>
    </message>
    <message>
        <source>Copy it and put the copy in its place.</source>
        <translation>Kopieren Sie sie, und legen Sie die Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>%1 zu leeren</translation>
    </message>
    <message>
        <source>%1 is a secret, but open to other users.</source>
        <translation>%1 ist geheim, aber für andere Benutzer zugänglich.</translation>
    </message>
    <message>
        <source>Close it: chmod 600 %1</source>
        <translation>Zugang sperren: chmod 600 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 zu schreiben</translation>
    </message>
    <message>
        <source>protect %1</source>
        <translation>%1 zu schützen</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>%1 zu ersetzen</translation>
    </message>
    <message>
        <source>the folder of %1</source>
        <translation>der Ordner von %1</translation>
    </message>
    <message>
        <source>make the folder %1</source>
        <translation>den Ordner %1 anzulegen</translation>
    </message>
</context>
<context>
    <name>mesh::Decide</name>
    <message>
        <source>The id of the held message: k3f9; none: the only one that waits</source>
        <translation>Die Kennung der angehaltenen Nachricht: k3f9; ohne: die einzige, die wartet</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Der Code aus dem Fenster des Trays, wenn einer verlangt wird</translation>
    </message>
    <message>
        <source>To approve it, type %1  (only Enter: nothing is decided): </source>
        <translation>Zum Freigeben %1 eingeben  (nur Enter: nichts wird entschieden): </translation>
    </message>
    <message>
        <source>To deny it, type %1  (only Enter: nothing is decided): </source>
        <translation>Zum Ablehnen %1 eingeben  (nur Enter: nichts wird entschieden): </translation>
    </message>
    <message>
        <source>  You have just seen its text; nothing was decided yet. To let it through, once more: /mesh approve %1</source>
        <translation>  Sie haben den Text soeben gesehen; entschieden ist noch nichts. Um sie durchzulassen, noch einmal: /mesh approve %1</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>It goes on waiting: mesh approvals</source>
        <translation>Sie wartet weiter: mesh approvals</translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 Hier eingeben: </translation>
    </message>
    <message>
        <source>Denied %1. Its sender is told.</source>
        <translation>%1 abgelehnt. Der Absender wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Approved %1. It goes to %2 as #%3.</source>
        <translation>%1 freigegeben. Sie geht an %2 als #%3.</translation>
    </message>
</context>
<context>
    <name>mesh::Dialler</name>
    <message>
        <source>What answers at %1 is no mesh: %2</source>
        <translation>Was unter %1 antwortet, ist kein Mesh: %2</translation>
    </message>
    <message>
        <source>No machine is known by the name %1.</source>
        <translation>Kein Rechner ist unter dem Namen %1 bekannt.</translation>
    </message>
    <message>
        <source>Give its numeric address, or a name that `tailscale status` shows.</source>
        <translation>Geben Sie seine numerische Adresse an oder einen Namen, den `tailscale status` zeigt.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Unter %1 lauscht niemand.</translation>
    </message>
    <message>
        <source>Start the service there (mesh service start). See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>Starten Sie dort den Dienst (mesh service start). Sehen Sie dort mit `mesh remote status` nach, wo er lauscht, und ob keine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>Es gibt keinen Weg zu %1: %2.</translation>
    </message>
    <message>
        <source>See that both machines are on the same network (tailscale status).</source>
        <translation>Prüfen Sie, ob beide Rechner im selben Netz sind (tailscale status).</translation>
    </message>
    <message>
        <source>%1 hung up before the connection was encrypted: it is no mesh, or has too many visitors now.</source>
        <translation>%1 hat aufgelegt, bevor die Verbindung verschlüsselt war: Es ist kein Mesh oder hat gerade zu viele Besucher.</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there. If they are, try again in a minute.</source>
        <translation>Prüfen Sie, ob Adresse und Port die eines Mesh-Dienstes sind; dort: `mesh remote status`. Wenn ja, versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>What answers at %1 is no mesh: %2.</source>
        <translation>Was unter %1 antwortet, ist kein Mesh: %2.</translation>
    </message>
    <message>
        <source>%1 took the connection and did not go on with it.</source>
        <translation>%1 hat die Verbindung angenommen, dann aber nichts mehr getan.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>See that it is switched on and on the same network. See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>Prüfen Sie, ob der Rechner eingeschaltet und im selben Netz ist. Sehen Sie dort mit `mesh remote status` nach, wo er lauscht, und ob keine Firewall dazwischen ist.</translation>
    </message>
</context>
<context>
    <name>mesh::DirectLinks</name>
    <message>
        <source>Another machine, or the same with a new key, answers at %1. Nothing was sent to it. Pair them again: mesh remote remove %2, then mesh remote add.</source>
        <translation>Unter %1 antwortet ein anderer Rechner, oder derselbe mit neuem Schlüssel. Nichts wurde dorthin gesendet. Neu koppeln: mesh remote remove %2, dann mesh remote add.</translation>
    </message>
    <message>
        <source>It answered with something that is no greeting.</source>
        <translation>Er hat mit etwas geantwortet, das keine Begrüßung ist.</translation>
    </message>
    <message>
        <source>It refuses the version of the protocol that this program speaks; update the older one.</source>
        <translation>Er lehnt die Protokollversion dieses Programms ab; aktualisieren Sie das ältere.</translation>
    </message>
    <message>
        <source>It answered with something that does not belong there.</source>
        <translation>Er hat mit etwas geantwortet, das nicht hierher gehört.</translation>
    </message>
    <message>
        <source>It speaks the protocol in versions %1 to %2, this program %3 to %4; update the older one.</source>
        <translation>Er spricht das Protokoll in den Versionen %1 bis %2, dieses Programm %3 bis %4; aktualisieren Sie das ältere.</translation>
    </message>
    <message>
        <source>It spoke version %1 of the protocol before and now only %2, which is refused. If it was set back on purpose: Pair them again: mesh remote remove %3, then mesh remote add.</source>
        <translation>Er sprach zuvor Version %1 des Protokolls und nun nur %2; das wird abgelehnt. Falls er absichtlich zurückgesetzt wurde, neu koppeln: mesh remote remove %3, dann mesh remote add.</translation>
    </message>
    <message>
        <source>It sent something that cannot be read.</source>
        <translation>Er hat etwas Unlesbares gesendet.</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>Er hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Nothing has come from it for minutes.</source>
        <translation>Seit Minuten ist nichts von ihm gekommen.</translation>
    </message>
    <message>
        <source>%1 has removed this machine. Pair them again: mesh remote remove %1, then mesh remote add.</source>
        <translation>%1 hat diesen Rechner entfernt. Neu koppeln: mesh remote remove %1, dann mesh remote add.</translation>
    </message>
</context>
<context>
    <name>mesh::Disconnect</name>
    <message>
        <source>Disconnected. Messages for %1 are kept until it is back.</source>
        <translation>Getrennt. Nachrichten für %1 werden bis zur Rückkehr aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>mesh::Dispatcher</name>
    <message>
        <source>This is no JSON-RPC 2.0 request.</source>
        <translation>Das ist keine JSON-RPC-2.0-Anfrage.</translation>
    </message>
    <message>
        <source>See docs/protocol.md.</source>
        <translation>Siehe docs/protocol.md.</translation>
    </message>
    <message>
        <source>&quot;params&quot; must be an object.</source>
        <translation>„params“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation>Es gibt keine Methode „%1“.</translation>
    </message>
    <message>
        <source>the bus has no such method, for nobody</source>
        <translation>auf dem Bus gibt es diese Methode nicht, für niemanden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on the control socket only.</source>
        <translation>„%1“ gibt es nur auf dem Steuer-Socket.</translation>
    </message>
    <message>
        <source>what was typed is another command</source>
        <translation>eingegeben wurde ein anderer Befehl</translation>
    </message>
</context>
<context>
    <name>mesh::Doctor</name>
    <message>
        <source>mend: %1</source>
        <translation>beheben: %1</translation>
    </message>
    <message>
        <source>skill sha256: %1</source>
        <translation>SHA-256 der Skill: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Result: %1 passed, %2 failed</source>
        <translation>Ergebnis: %1 bestanden, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mesh::FolderWatch</name>
    <message>
        <source>watch the folder %1</source>
        <translation>den Ordner %1 zu beobachten</translation>
    </message>
</context>
<context>
    <name>mesh::FrameReader</name>
    <message>
        <source>A frame without content came.</source>
        <translation>Es kam ein Rahmen ohne Inhalt.</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>Beide Rechner brauchen dieses Programm.</translation>
    </message>
    <message>
        <source>A frame of %1 bytes was announced; %2 are allowed here.</source>
        <translation>Angekündigt wurde ein Rahmen von %1 Byte; erlaubt sind hier %2.</translation>
    </message>
    <message>
        <source>Both machines need this program, in versions that know each other.</source>
        <translation>Beide Rechner brauchen dieses Programm, in Versionen, die einander kennen.</translation>
    </message>
</context>
<context>
    <name>mesh::Gate</name>
    <message>
        <source>Too much text waits to be looked at by the safety rules.</source>
        <translation>Zu viel Text wartet auf die Prüfung durch die Sicherheitsregeln.</translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a few seconds.</source>
        <translation>Nichts wurde gesendet; versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
</context>
<context>
    <name>mesh::HeldBox</name>
    <message>
        <source>%1 does not hold a key (32 bytes).</source>
        <translation>%1 enthält keinen Schlüssel (32 Byte).</translation>
    </message>
    <message>
        <source>Move it away, the service makes a new one; what is held now cannot be approved then: mv %1 %2</source>
        <translation>Nehmen Sie die Datei weg, der Dienst erzeugt eine neue; was jetzt angehalten ist, lässt sich dann nicht mehr freigeben: mv %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::HookEvents</name>
    <message>
        <source>A monitor runs below a Claude Code session, and this caller does not.</source>
        <translation>Ein Monitor läuft unter einer Claude-Code-Sitzung, und dieser Aufrufer nicht.</translation>
    </message>
</context>
<context>
    <name>mesh::HumanProof</name>
    <message>
        <source>What was to be typed is not valid any more.</source>
        <translation>Was einzugeben war, gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Begin again with the same command.</source>
        <translation>Beginnen Sie mit demselben Befehl von vorn.</translation>
    </message>
    <message>
        <source>That is not what is shown; 1 try is left.</source>
        <translation>Das ist nicht, was gezeigt wird; 1 Versuch bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>That is not what is shown; %n tries are left.</source>
        <translation>
            <numerusform>Das ist nicht, was gezeigt wird; %n Versuch bleibt.</numerusform>
            <numerusform>Das ist nicht, was gezeigt wird; %n Versuche bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was typed was wrong three times</source>
        <translation>die Eingabe war dreimal falsch</translation>
    </message>
    <message>
        <source>That was wrong three times; nothing was done.</source>
        <translation>Das war dreimal falsch; nichts wurde getan.</translation>
    </message>
    <message>
        <source>Begin again in a few minutes.</source>
        <translation>Beginnen Sie in einigen Minuten von vorn.</translation>
    </message>
    <message>
        <source>The last code was wrong three times.</source>
        <translation>Der letzte Code war dreimal falsch.</translation>
    </message>
    <message>
        <source>no tray runs that could show a code</source>
        <translation>es läuft kein Tray, der einen Code zeigen könnte</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because programs can type into this terminal, and no tray runs.</source>
        <translation>Das braucht einen Code aus dem Fenster des Trays, weil Programme in dieses Terminal tippen können, und es läuft kein Tray.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because a program tried to decide within the last day, and no tray runs.</source>
        <translation>Das braucht einen Code aus dem Fenster des Trays, weil binnen eines Tages ein Programm zu entscheiden versucht hat, und es läuft kein Tray.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because it makes you less safe, and no tray runs.</source>
        <translation>Das braucht einen Code aus dem Fenster des Trays, weil es weniger sicher macht, und es läuft kein Tray.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, and no tray runs.</source>
        <translation>Das braucht einen Code aus dem Fenster des Trays, und es läuft kein Tray.</translation>
    </message>
    <message>
        <source>Start the tray; or have the system ask for your password: mesh config set approval_proof password</source>
        <translation>Starten Sie den Tray; oder lassen Sie das System nach Ihrem Passwort fragen: mesh config set approval_proof password</translation>
    </message>
    <message>
        <source>A code is shown in the tray&apos;s window, for two minutes.</source>
        <translation>Im Fenster des Trays steht zwei Minuten lang ein Code.</translation>
    </message>
    <message>
        <source>Type it: %1</source>
        <translation>Geben Sie ihn ein: %1</translation>
    </message>
    <message>
        <source>The system asks root for no password, so it would prove nothing.</source>
        <translation>Das System verlangt von root kein Passwort, also würde es nichts beweisen.</translation>
    </message>
    <message>
        <source>Run the service as a plain user, or use another setting: mesh config set approval_proof click</source>
        <translation>Lassen Sie den Dienst als gewöhnlichen Benutzer laufen, oder wählen Sie: mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system cannot ask for a password: polkit (pkcheck) is not installed.</source>
        <translation>Das System kann kein Passwort verlangen: polkit (pkcheck) ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package polkitd, or use another setting: mesh config set approval_proof click</source>
        <translation>Installieren Sie das Paket polkitd, oder wählen Sie: mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system does not know yet that it may ask for your password: %1 is missing.</source>
        <translation>Das System weiß noch nicht, dass es Ihr Passwort verlangen darf: %1 fehlt.</translation>
    </message>
    <message>
        <source>Put it there once: sudo cp %1 %2</source>
        <translation>Einmal dorthin legen: sudo cp %1 %2</translation>
    </message>
    <message>
        <source>the password was not given</source>
        <translation>das Passwort wurde nicht eingegeben</translation>
    </message>
    <message>
        <source>The password was not given; nothing was decided.</source>
        <translation>Das Passwort wurde nicht eingegeben; nichts wurde entschieden.</translation>
    </message>
</context>
<context>
    <name>mesh::Identity</name>
    <message>
        <source>This machine has no key that others could know it by: %1.</source>
        <translation>Dieser Rechner hat keinen Schlüssel, an dem andere ihn erkennen könnten: %1.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (libssl3), then restart the service.</source>
        <translation>Installieren Sie OpenSSL 3 (libssl3), und starten Sie den Dienst neu.</translation>
    </message>
</context>
<context>
    <name>mesh::InboundFiles</name>
    <message>
        <source>A session id is no UUID.</source>
        <translation>Eine Sitzungskennung ist keine UUID.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 No message is lost; the file is completed when it can be written again.</source>
        <translation>%1 Keine Nachricht geht verloren; die Datei wird ergänzt, sobald sie wieder geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>mesh::Inbox</name>
    <message>
        <source>Only look: the messages go on waiting</source>
        <translation>Nur ansehen: Die Nachrichten warten weiter</translation>
    </message>
    <message>
        <source>Also those that were seen before</source>
        <translation>Auch die schon gesehenen</translation>
    </message>
    <message>
        <source>Only what came after the message with this id: k3f9</source>
        <translation>Nur was nach der Nachricht mit dieser Kennung kam: k3f9</translation>
    </message>
    <message>
        <source>Stay, and print each message as it comes, one a line</source>
        <translation>Bleiben und jede Nachricht ausgeben, sobald sie kommt, eine je Zeile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a message.</source>
        <translation>„%1“ ist keine Kennung einer Nachricht.</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;.</source>
        <translation>Kennungen sind die vier oder mehr Zeichen hinter „#“.</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>Keine Nachrichten warten.</translation>
    </message>
    <message>
        <source>There are more. Go on with: %1</source>
        <translation>Es gibt mehr. Weiter mit: %1</translation>
    </message>
    <message>
        <source>A person has paused deliveries; what waits comes when they go on.</source>
        <translation>Ein Mensch hat die Zustellung pausiert; was wartet, kommt, sobald sie weitergeht.</translation>
    </message>
</context>
<context>
    <name>mesh::Intercept</name>
    <message>
        <source>Why; - reads it from standard input</source>
        <translation>Warum; - liest es von der Standardeingabe</translation>
    </message>
    <message>
        <source>The request is told to %1 without its words; they are held until the human decides. (#%2)</source>
        <translation>%1 erfährt von der Bitte ohne ihre Worte; sie sind angehalten, bis der Mensch entscheidet. (#%2)</translation>
    </message>
    <message>
        <source>Asked %1 to pause; it decides. (#%2)</source>
        <translation>%1 wurde um eine Pause gebeten und entscheidet selbst. (#%2)</translation>
    </message>
    <message>
        <source>%1 is told to stop.</source>
        <translation>%1 wird zum Anhalten aufgefordert.</translation>
    </message>
    <message>
        <source>%1 was stopped already.</source>
        <translation>%1 war schon angehalten.</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s):</source>
        <translation>
            <numerusform>%n Befehl:</numerusform>
            <numerusform>%n Befehle:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stopped:</source>
        <translation>Nicht angehalten:</translation>
    </message>
</context>
<context>
    <name>mesh::Intercepts</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Your pair has no roles yet, and only Guard stops Grip.</source>
        <translation>Ihr Paar hat noch keine Rollen, und nur Guard hält Grip an.</translation>
    </message>
    <message>
        <source>Take it: mesh guard</source>
        <translation>Übernehmen: mesh guard</translation>
    </message>
    <message>
        <source>%1 is not there now; nothing of it runs here.</source>
        <translation>%1 ist derzeit nicht da; nichts davon läuft hier.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Wer da ist, zeigt: mesh list</translation>
    </message>
    <message>
        <source>%1 is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are changed</source>
        <translation>%1 ist keine Claude-Code-Sitzung, daher lässt sich nichts davon anhalten: Die Sitzung weiß davon, und die Rollen sind getauscht</translation>
    </message>
    <message>
        <source>Nothing more of %1 runs until a person lets it go on (mesh resume).</source>
        <translation>Von %1 läuft nichts mehr, bis ein Mensch fortsetzt (mesh resume).</translation>
    </message>
    <message>
        <source>No session is stopped.</source>
        <translation>Keine Sitzung ist angehalten.</translation>
    </message>
    <message>
        <source>See who does what: mesh list</source>
        <translation>Wer was tut, zeigt: mesh list</translation>
    </message>
    <message>
        <source>More than one session is stopped.</source>
        <translation>Mehr als eine Sitzung ist angehalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stopped.</source>
        <translation>„%1“ ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Say which: mesh resume &lt;name&gt;</source>
        <translation>Sagen Sie, welche: mesh resume &lt;name&gt;</translation>
    </message>
    <message>
        <source>It goes on already.</source>
        <translation>Sie läuft bereits weiter.</translation>
    </message>
</context>
<context>
    <name>mesh::Judge</name>
    <message>
        <source>Quotes in quotes, too deep to be read.</source>
        <translation>Anführungszeichen in Anführungszeichen, zu tief zum Lesen.</translation>
    </message>
</context>
<context>
    <name>mesh::LineFile</name>
    <message>
        <source>read %1</source>
        <translation>%1 zu lesen</translation>
    </message>
</context>
<context>
    <name>mesh::List</name>
    <message>
        <source>Nobody is on the mesh.
Join it: mesh connect</source>
        <translation>Niemand ist im Mesh.
Beitreten: mesh connect</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>RECHNER</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>ZULETZT</translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation>BRANCH</translation>
    </message>
    <message>
        <source>LOCKS</source>
        <translation>SPERREN</translation>
    </message>
</context>
<context>
    <name>mesh::Lock</name>
    <message>
        <source>A path, a pattern such as &apos;src/auth/**&apos;, or any name</source>
        <translation>Ein Pfad, ein Muster wie &apos;src/auth/**&apos; oder ein beliebiger Name</translation>
    </message>
    <message>
        <source>Minutes it is held without an edit; else as configured</source>
        <translation>Minuten ohne Bearbeitung, die sie gehalten wird; sonst wie eingestellt</translation>
    </message>
    <message>
        <source>Queue for it when another session holds it</source>
        <translation>Anstellen, wenn eine andere Sitzung sie hält</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>Mit --wait: nach so vielen Sekunden aufgeben</translation>
    </message>
    <message>
        <source>You hold the word %1 for %2. Give it back: %3</source>
        <translation>Sie halten das Wort %1 für %2. Zurückgeben: %3</translation>
    </message>
    <message>
        <source>You hold %1 for %2. Give it back: %3</source>
        <translation>Sie halten %1 für %2. Zurückgeben: %3</translation>
    </message>
    <message>
        <source>Locked the word %1 for %2. Give it back: %3</source>
        <translation>Das Wort %1 ist für %2 gesperrt. Zurückgeben: %3</translation>
    </message>
    <message>
        <source>Locked %1 for %2. Give it back: %3</source>
        <translation>%1 ist für %2 gesperrt. Zurückgeben: %3</translation>
    </message>
</context>
<context>
    <name>mesh::LockMethods</name>
    <message>
        <source>A lock lasts between 30 seconds and a day.</source>
        <translation>Eine Sperre dauert zwischen 30 Sekunden und einem Tag.</translation>
    </message>
    <message>
        <source>Leave it out for the usual time: mesh config get lock_ttl_minutes</source>
        <translation>Ohne Angabe gilt die übliche Zeit: mesh config get lock_ttl_minutes</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>die Sperre auf %1 zu entziehen, wer sie auch hält</translation>
    </message>
</context>
<context>
    <name>mesh::Locks</name>
    <message>
        <source>You hold no lock on that.</source>
        <translation>Darauf halten Sie keine Sperre.</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>Siehe: mesh locks</translation>
    </message>
    <message>
        <source>That lock is %1&apos;s, and only its holder gives it back.</source>
        <translation>Diese Sperre gehört %1, und nur ihr Inhaber gibt sie zurück.</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can: mesh unlock --force &lt;what&gt;</source>
        <translation>Fragen Sie: mesh send %1 &lt;text&gt;; ein Mensch kann: mesh unlock --force &lt;was&gt;</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can, at that machine: mesh unlock --force &lt;what&gt;</source>
        <translation>Fragen Sie: mesh send %1 &lt;text&gt;; ein Mensch an jenem Rechner kann: mesh unlock --force &lt;was&gt;</translation>
    </message>
    <message>
        <source>%1 holds it, on another machine.</source>
        <translation>%1 hält sie, auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Only a person there can take it away: mesh unlock --force &lt;what&gt;</source>
        <translation>Nur ein Mensch dort kann sie entziehen: mesh unlock --force &lt;was&gt;</translation>
    </message>
    <message>
        <source>Nobody holds a lock on that.</source>
        <translation>Darauf hält niemand eine Sperre.</translation>
    </message>
    <message>
        <source>This session has left the mesh.</source>
        <translation>Diese Sitzung hat das Mesh verlassen.</translation>
    </message>
    <message>
        <source>Join again: mesh connect</source>
        <translation>Wieder beitreten: mesh connect</translation>
    </message>
    <message>
        <source>It did not become free in time.</source>
        <translation>Sie wurde nicht rechtzeitig frei.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A pattern has at most 256 bytes.</source>
        <translation>Ein Muster hat höchstens 256 Byte.</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>Sperren Sie einen Ordner darüber.</translation>
    </message>
    <message>
        <source>This session has locked 100 patterns already.</source>
        <translation>Diese Sitzung hat schon 100 Muster gesperrt.</translation>
    </message>
    <message>
        <source>Lock whole folders.</source>
        <translation>Sperren Sie ganze Ordner.</translation>
    </message>
    <message>
        <source>Whoever asked has gone.</source>
        <translation>Wer gefragt hat, ist gegangen.</translation>
    </message>
    <message>
        <source>%1 waits for a part of it, and is first.</source>
        <translation>%1 wartet auf einen Teil davon und ist zuerst dran.</translation>
    </message>
    <message>
        <source>Queue behind it: mesh lock --wait</source>
        <translation>Dahinter anstellen: mesh lock --wait</translation>
    </message>
    <message>
        <source>This session waits for 64 locks already.</source>
        <translation>Diese Sitzung wartet schon auf 64 Sperren.</translation>
    </message>
    <message>
        <source>Wait for fewer.</source>
        <translation>Warten Sie auf weniger.</translation>
    </message>
    <message>
        <source>This session holds %1 locks already.</source>
        <translation>Diese Sitzung hält schon %1 Sperren.</translation>
    </message>
    <message>
        <source>Give some back (mesh unlock), or lock a whole folder at once.</source>
        <translation>Geben Sie einige zurück (mesh unlock), oder sperren Sie gleich einen ganzen Ordner.</translation>
    </message>
    <message>
        <source>Nothing is locked.
Lock something: mesh lock &lt;path&gt;</source>
        <translation>Nichts ist gesperrt.
Etwas sperren: mesh lock &lt;pfad&gt;</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>GESPERRT</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>FÜR</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>WARTEN</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>IN</translation>
    </message>
</context>
<context>
    <name>mesh::Log</name>
    <message>
        <source>How many of the last lines</source>
        <translation>Wie viele der letzten Zeilen</translation>
    </message>
    <message>
        <source>Stay, and print each line as it comes</source>
        <translation>Bleiben und jede Zeile ausgeben, sobald sie kommt</translation>
    </message>
</context>
<context>
    <name>mesh::LoopBrakes</name>
    <message>
        <source>The same text went to %1 less than a minute ago.</source>
        <translation>Derselbe Text ging vor weniger als einer Minute an %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words.</source>
        <translation>Nichts wurde gesendet. Wie weit er kam, zeigt: mesh receipt; um es noch einmal zu sagen, warten Sie oder formulieren es anders.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n answer(s) between these two in an hour without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>Mehr als %n Antwort zwischen diesen beiden in einer Stunde ohne einen Menschen; ein Mensch entscheidet, ob es weitergeht.</numerusform>
            <numerusform>Mehr als %n Antworten zwischen diesen beiden in einer Stunde ohne einen Menschen; ein Mensch entscheidet, ob es weitergeht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Mcp</name>
    <message>
        <source>An agent starts it and speaks the Model Context Protocol with it. How to tell yours: docs/agents/</source>
        <translation>Ein Agent startet es und spricht mit ihm das Model Context Protocol. Wie Sie Ihrem Agenten davon sagen: docs/agents/</translation>
    </message>
    <message>
        <source>mesh mcp speaks with a program, so it cannot stand behind /mesh.</source>
        <translation>mesh mcp spricht mit einem Programm, daher kann es nicht hinter /mesh stehen.</translation>
    </message>
    <message>
        <source>Name it in the configuration of an agent: docs/agents/</source>
        <translation>Nennen Sie es in der Konfiguration eines Agenten: docs/agents/</translation>
    </message>
</context>
<context>
    <name>mesh::Membership</name>
    <message>
        <source>The process that wants to join has ended.</source>
        <translation>Der Prozess, der beitreten wollte, ist beendet.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Diese Sitzung ist nicht im Mesh.</translation>
    </message>
</context>
<context>
    <name>mesh::MemoryFrameChannel</name>
    <message>
        <source>The other side closed it.</source>
        <translation>Die Gegenseite hat sie geschlossen.</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>Hier geschlossen.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageMethods</name>
    <message>
        <source>&quot;state&quot; must be delivered, shown or answered.</source>
        <translation>„state“ muss delivered, shown oder answered sein.</translation>
    </message>
    <message>
        <source>&quot;messages&quot; must be an array of at most 500 ids.</source>
        <translation>„messages“ muss eine Liste von höchstens 500 Kennungen sein.</translation>
    </message>
</context>
<context>
    <name>mesh::Outgoing</name>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation>Der Text; - liest ihn von der Standardeingabe</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent</source>
        <translation>Vor allem, was nicht dringend ist</translation>
    </message>
    <message>
        <source>Wait until the recipient has seen or answered it</source>
        <translation>Warten, bis der Empfänger sie gesehen oder beantwortet hat</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>Mit --wait: nach so vielen Sekunden aufgeben</translation>
    </message>
    <message>
        <source>It stays on its way: mesh receipt %1</source>
        <translation>Sie bleibt unterwegs: mesh receipt %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairMethods</name>
    <message>
        <source>Sessions pair, and this shell is none.</source>
        <translation>Paare bilden Sitzungen, und diese Shell ist keine.</translation>
    </message>
    <message>
        <source>Join first (mesh connect), or type it in the session: /mesh pair &lt;name&gt;</source>
        <translation>Treten Sie erst bei (mesh connect), oder geben Sie es in der Sitzung ein: /mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume</source>
        <translation>In einem Terminal: mesh resume</translation>
    </message>
    <message>
        <source>Your partner is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>Ihr Partner ist angehalten und kann nicht Grip sein, bis ein Mensch ihn fortsetzt.</translation>
    </message>
    <message>
        <source>You are Grip: only Guard intercepts.</source>
        <translation>Sie sind Grip: Nur Guard greift ein.</translation>
    </message>
    <message>
        <source>To give your role away: mesh handover</source>
        <translation>Um Ihre Rolle abzugeben: mesh handover</translation>
    </message>
    <message>
        <source>let %1 go on, and end what it was running</source>
        <translation>%1 fortzusetzen und zu beenden, was dort lief</translation>
    </message>
    <message>
        <source>let %1 go on</source>
        <translation>%1 fortzusetzen</translation>
    </message>
    <message>
        <source>%1 is stopped, and changes nothing in its pair before a person lets it go on.</source>
        <translation>%1 ist angehalten und ändert nichts an ihrem Paar, bis ein Mensch sie fortsetzt.</translation>
    </message>
    <message>
        <source>In the tray, or in a terminal: mesh resume %1</source>
        <translation>Im Tray oder in einem Terminal: mesh resume %1</translation>
    </message>
    <message>
        <source>No session of this machine is called so and is there now.</source>
        <translation>Keine Sitzung dieses Rechners heißt so und ist gerade da.</translation>
    </message>
    <message>
        <source>See who is: mesh list</source>
        <translation>Wer da ist, zeigt: mesh list</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>%1 anzuhalten</translation>
    </message>
</context>
<context>
    <name>mesh::PairWith</name>
    <message>
        <source>The session to pair with; none: show your pair</source>
        <translation>Die Sitzung für das Paar; ohne: Ihr Paar zeigen</translation>
    </message>
    <message>
        <source>The role you take: grip or guard</source>
        <translation>Die Rolle, die Sie übernehmen: grip oder guard</translation>
    </message>
    <message>
        <source>%1 invites you. Accept: mesh pair %1; decline: mesh unpair</source>
        <translation>%1 lädt Sie ein. Annehmen: mesh pair %1; ausschlagen: mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; take it back: mesh unpair</source>
        <translation>%1 ist eingeladen; zurücknehmen: mesh unpair</translation>
    </message>
    <message>
        <source>Not paired. Invite a session: mesh pair &lt;name&gt;</source>
        <translation>Kein Paar. Eine Sitzung einladen: mesh pair &lt;name&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::PairingRun</name>
    <message>
        <source>That is this machine itself.</source>
        <translation>Das ist dieser Rechner selbst.</translation>
    </message>
    <message>
        <source>The other machine has shown no key.</source>
        <translation>Der andere Rechner hat keinen Schlüssel gezeigt.</translation>
    </message>
    <message>
        <source>The other machine tried to change the code after it had seen the number of this one.</source>
        <translation>Der andere Rechner hat versucht, den Code zu ändern, nachdem er die Zahl dieses Rechners gesehen hatte.</translation>
    </message>
    <message>
        <source>The other machine tried to choose the code.</source>
        <translation>Der andere Rechner hat versucht, den Code zu wählen.</translation>
    </message>
    <message>
        <source>The other machine accepted something else than what was said here.</source>
        <translation>Der andere Rechner hat etwas anderes angenommen, als hier gesagt wurde.</translation>
    </message>
    <message>
        <source>The human at the other machine has said no.</source>
        <translation>Der Mensch am anderen Rechner hat Nein gesagt.</translation>
    </message>
    <message>
        <source>The other machine speaks the protocol in versions %1 to %2, this one %3 to %4: update the older program.</source>
        <translation>Der andere Rechner spricht das Protokoll in den Versionen %1 bis %2, dieser %3 bis %4: Aktualisieren Sie das ältere Programm.</translation>
    </message>
    <message>
        <source>The human at this machine has said no.</source>
        <translation>Der Mensch an diesem Rechner hat Nein gesagt.</translation>
    </message>
    <message>
        <source>Nobody decided in time.</source>
        <translation>Niemand hat rechtzeitig entschieden.</translation>
    </message>
    <message>
        <source>The other machine did not answer in time.</source>
        <translation>Der andere Rechner hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection ended before the machines were paired: %1</source>
        <translation>Die Verbindung endete, bevor die Rechner gekoppelt waren: %1</translation>
    </message>
    <message>
        <source>The other machine does not keep to the order in which machines pair.</source>
        <translation>Der andere Rechner hält sich nicht an die Reihenfolge, in der Rechner sich koppeln.</translation>
    </message>
</context>
<context>
    <name>mesh::Pairings</name>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>Kein Rechner wartet auf eine Kopplung.</translation>
    </message>
    <message>
        <source>No machine with that code or name waits to be paired.</source>
        <translation>Kein Rechner mit diesem Code oder Namen wartet auf eine Kopplung.</translation>
    </message>
    <message>
        <source>See which do: mesh remote list</source>
        <translation>Welche warten, zeigt: mesh remote list</translation>
    </message>
    <message>
        <source>More than one machine waits to be paired.</source>
        <translation>Mehr als ein Rechner wartet auf eine Kopplung.</translation>
    </message>
    <message>
        <source>Name the one you mean by its code: mesh remote list</source>
        <translation>Nennen Sie den gemeinten mit seinem Code: mesh remote list</translation>
    </message>
    <message>
        <source>Other machines are being paired.</source>
        <translation>Andere Rechner werden gerade gekoppelt.</translation>
    </message>
    <message>
        <source>Decide about them, or wait some minutes: mesh remote list</source>
        <translation>Entscheiden Sie über sie, oder warten Sie einige Minuten: mesh remote list</translation>
    </message>
    <message>
        <source>Three machines are being paired already.</source>
        <translation>Drei Rechner werden bereits gekoppelt.</translation>
    </message>
    <message>
        <source>Decide about one of them first: mesh remote list</source>
        <translation>Entscheiden Sie erst über einen davon: mesh remote list</translation>
    </message>
    <message>
        <source>The human at this machine pairs with another one now.</source>
        <translation>Der Mensch an diesem Rechner koppelt gerade einen anderen.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>Dafür war kein Platz.</translation>
    </message>
    <message>
        <source>That is this machine itself.</source>
        <translation>Das ist dieser Rechner selbst.</translation>
    </message>
    <message>
        <source>Give the other machine&apos;s address.</source>
        <translation>Geben Sie die Adresse des anderen Rechners an.</translation>
    </message>
    <message>
        <source>It was added anew meanwhile.</source>
        <translation>Er wurde inzwischen neu hinzugefügt.</translation>
    </message>
    <message>
        <source>That machine is being paired already.</source>
        <translation>Dieser Rechner wird bereits gekoppelt.</translation>
    </message>
    <message>
        <source>See: mesh remote list</source>
        <translation>Siehe: mesh remote list</translation>
    </message>
    <message>
        <source>It spoke a newer version of the protocol before than this program does.</source>
        <translation>Er sprach zuvor eine neuere Version des Protokolls als dieses Programm.</translation>
    </message>
    <message>
        <source>Update this program, or forget the machine first: mesh remote remove</source>
        <translation>Aktualisieren Sie dieses Programm, oder vergessen Sie den Rechner erst: mesh remote remove</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>Er hat die Verbindung geschlossen.</translation>
    </message>
</context>
<context>
    <name>mesh::Pairs</name>
    <message>
        <source>That is more than 20 changes of pairs in a minute.</source>
        <translation>Das sind mehr als 20 Änderungen an Paaren in einer Minute.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in %1 s.</source>
        <translation>Nichts wurde geändert; versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>A session cannot pair with itself.</source>
        <translation>Eine Sitzung kann kein Paar mit sich selbst bilden.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Wer da ist, zeigt: mesh list</translation>
    </message>
    <message>
        <source>Sessions pair with sessions, not with a person.</source>
        <translation>Sitzungen bilden Paare mit Sitzungen, nicht mit einem Menschen.</translation>
    </message>
    <message>
        <source>You are paired with %1 already.</source>
        <translation>Sie bilden bereits ein Paar mit %1.</translation>
    </message>
    <message>
        <source>To take a role: mesh grip, or mesh guard</source>
        <translation>Um eine Rolle zu übernehmen: mesh grip oder mesh guard</translation>
    </message>
    <message>
        <source>This session is paired with %1.</source>
        <translation>Diese Sitzung bildet ein Paar mit %1.</translation>
    </message>
    <message>
        <source>One pair a session: first mesh unpair</source>
        <translation>Ein Paar je Sitzung: zuerst mesh unpair</translation>
    </message>
    <message>
        <source>%1 is not there now.</source>
        <translation>%1 ist derzeit nicht da.</translation>
    </message>
    <message>
        <source>Pair when it is back, or write to it: mesh send %1 &lt;text&gt;</source>
        <translation>Bilden Sie das Paar, wenn die Sitzung zurück ist, oder schreiben Sie ihr: mesh send %1 &lt;text&gt;</translation>
    </message>
    <message>
        <source>%1 is paired with %2 already.</source>
        <translation>%1 bildet bereits ein Paar mit %2.</translation>
    </message>
    <message>
        <source>One pair a session: it has to leave that one first (mesh unpair)</source>
        <translation>Ein Paar je Sitzung: Sie muss jenes erst verlassen (mesh unpair)</translation>
    </message>
    <message>
        <source>%1 does not invite any more.</source>
        <translation>%1 lädt nicht mehr ein.</translation>
    </message>
    <message>
        <source>Invite it: mesh pair &lt;name&gt;</source>
        <translation>Einladen: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>%1 wants to be %2 itself; two cannot be the same.</source>
        <translation>%1 möchte selbst %2 sein; zwei können nicht dasselbe sein.</translation>
    </message>
    <message>
        <source>Take the other role: mesh %1</source>
        <translation>Übernehmen Sie die andere Rolle: mesh %1</translation>
    </message>
    <message>
        <source>%1 has paired with another meanwhile.</source>
        <translation>%1 bildet inzwischen ein Paar mit jemand anderem.</translation>
    </message>
    <message>
        <source>More than one session invites you.</source>
        <translation>Mehr als eine Sitzung lädt Sie ein.</translation>
    </message>
    <message>
        <source>Say which: mesh pair &lt;name&gt;</source>
        <translation>Sagen Sie, welche: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>%1 is %2, and two cannot be the same.</source>
        <translation>%1 ist %2, und zwei können nicht dasselbe sein.</translation>
    </message>
    <message>
        <source>Ask for it: mesh steer &lt;text&gt; (Grip gives it by: mesh handover)</source>
        <translation>Bitten Sie darum: mesh steer &lt;text&gt; (Grip übergibt mit: mesh handover)</translation>
    </message>
    <message>
        <source>Give yours away: mesh handover</source>
        <translation>Geben Sie Ihre ab: mesh handover</translation>
    </message>
    <message>
        <source>Only Grip hands its role over, and you are not Grip.</source>
        <translation>Nur Grip übergibt seine Rolle, und Sie sind nicht Grip.</translation>
    </message>
    <message>
        <source>Ask for it: mesh intercept &lt;why&gt;</source>
        <translation>Bitten Sie darum: mesh intercept &lt;warum&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::Peers</name>
    <message>
        <source>It has no list of machines.</source>
        <translation>Es enthält keine Liste von Rechnern.</translation>
    </message>
    <message>
        <source>Machine &quot;%1&quot;: %2</source>
        <translation>Rechner „%1“: %2</translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation>Er steht zweimal da.</translation>
    </message>
    <message>
        <source>set aside %1</source>
        <translation>%1 beiseitezulegen</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, so none is let in. %1 It is kept as %2. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>Die Liste der gekoppelten Rechner ist beschädigt, daher wird keiner hereingelassen. %1 Sie liegt nun unter %2. Berichtigen Sie sie, legen Sie sie zurück, und starten Sie den Dienst neu; oder koppeln Sie neu: mesh remote add</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, and those that are not whole are not let in. It is kept as %1. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>Die Liste der gekoppelten Rechner ist beschädigt, und unvollständige werden nicht hereingelassen. Sie liegt nun unter %1. Berichtigen Sie sie, legen Sie sie zurück, und starten Sie den Dienst neu; oder koppeln Sie neu: mesh remote add</translation>
    </message>
    <message>
        <source>This machine is paired with %1 others already.</source>
        <translation>Dieser Rechner ist bereits mit %1 anderen gekoppelt.</translation>
    </message>
    <message>
        <source>Remove one that is not needed: mesh remote remove</source>
        <translation>Entfernen Sie einen, der nicht gebraucht wird: mesh remote remove</translation>
    </message>
    <message>
        <source>This machine itself is called &quot;%1&quot;.</source>
        <translation>Dieser Rechner selbst heißt „%1“.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another machine is called &quot;%1&quot; here.</source>
        <translation>Ein anderer Rechner heißt hier „%1“.</translation>
    </message>
    <message>
        <source>Take another name, or rename that one: mesh remote rename %1</source>
        <translation>Nehmen Sie einen anderen Namen, oder benennen Sie jenen um: mesh remote rename %1</translation>
    </message>
</context>
<context>
    <name>mesh::Plugin</name>
    <message>
        <source>A program is missing: %1.</source>
        <translation>Ein Programm fehlt: %1.</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Installieren Sie Grip Session Mesh neu.</translation>
    </message>
    <message>
        <source>The plugin %1 is in place: %2</source>
        <translation>Das Plugin %1 ist an seinem Platz: %2</translation>
    </message>
    <message>
        <source>Claude Code has it. Restart the sessions that are open: they do not have it yet.</source>
        <translation>Claude Code hat es. Starten Sie offene Sitzungen neu: Sie haben es noch nicht.</translation>
    </message>
    <message>
        <source>Claude Code was not found. When it is installed, run this again: mesh plugin install</source>
        <translation>Claude Code wurde nicht gefunden. Ist es installiert, rufen Sie dies erneut auf: mesh plugin install</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>Claude Code was not found.</source>
        <translation>Claude Code wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Claude Code has the plugin.</source>
        <translation>Claude Code hat das Plugin.</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin, or it is switched off: mesh plugin install</source>
        <translation>Claude Code hat das Plugin nicht, oder es ist abgeschaltet: mesh plugin install</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>The plugin is removed. Sessions that are open keep what they have loaded until they are restarted.</source>
        <translation>Das Plugin ist entfernt. Offene Sitzungen behalten bis zu ihrem Neustart, was sie geladen haben.</translation>
    </message>
</context>
<context>
    <name>mesh::PluginOptions</name>
    <message>
        <source>The plugin&apos;s option %1: %2</source>
        <translation>Die Option %1 des Plugins: %2</translation>
    </message>
    <message>
        <source>The plugin&apos;s option %1 was not taken over, because it makes you less safe. To do it: mesh config set %1 %2</source>
        <translation>Die Option %1 des Plugins wurde nicht übernommen, weil sie weniger sicher ist. Um es doch zu tun: mesh config set %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::PostOffice</name>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Wer da ist, zeigt: mesh list</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a broadcast can have %2 bytes.</source>
        <translation>Der Text hat %1 Byte; eine Nachricht an alle darf %2 Byte haben.</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a message can have %2 bytes.</source>
        <translation>Der Text hat %1 Byte; eine Nachricht darf %2 Byte haben.</translation>
    </message>
    <message>
        <source>Put it into a file and send its path, or send it in parts.</source>
        <translation>Legen Sie ihn in eine Datei und senden Sie deren Pfad, oder senden Sie ihn in Teilen.</translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n broadcast(s) in a minute.</source>
        <translation>
            <numerusform>Das war mehr als %n Nachricht an alle in einer Minute.</numerusform>
            <numerusform>Das waren mehr als %n Nachrichten an alle in einer Minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n message(s) in a minute.</source>
        <translation>
            <numerusform>Das war mehr als %n Nachricht in einer Minute.</numerusform>
            <numerusform>Das waren mehr als %n Nachrichten in einer Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent; try again in %1 s.</source>
        <translation>Nichts wurde gesendet; versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>That was a notice of the mesh itself; nobody reads an answer.</source>
        <translation>Das war ein Hinweis des Mesh selbst; eine Antwort liest niemand.</translation>
    </message>
    <message>
        <source>The machine that this came from (%1) is not paired with this one any more.</source>
        <translation>Der Rechner, von dem das kam (%1), ist mit diesem nicht mehr gekoppelt.</translation>
    </message>
</context>
<context>
    <name>mesh::Read</name>
    <message>
        <source>The id of the message, as shown: k3f9</source>
        <translation>Die Kennung der Nachricht, wie gezeigt: k3f9</translation>
    </message>
    <message>
        <source>One page of 20,000 characters</source>
        <translation>Eine Seite von 20.000 Zeichen</translation>
    </message>
    <message>
        <source>Write the text into a new file instead</source>
        <translation>Den Text stattdessen in eine neue Datei schreiben</translation>
    </message>
    <message>
        <source>With -o: the bytes as they were sent, not made safe to look at</source>
        <translation>Mit -o: die Bytes wie gesendet, nicht gefahrlos lesbar gemacht</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n page(s).</source>
        <translation>
            <numerusform>Die Nachricht hat %n Seite.</numerusform>
            <numerusform>Die Nachricht hat %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3  (#%4)</source>
        <translation>%1 an %2, %3  (#%4)</translation>
    </message>
    <message>
        <source>page %1 of %2; next: mesh read %3 --page %4</source>
        <translation>Seite %1 von %2; weiter: mesh read %3 --page %4</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s), raw).</source>
        <translation>
            <numerusform>In %1 geschrieben (%n Byte, roh).</numerusform>
            <numerusform>In %1 geschrieben (%n Byte, roh).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s)).</source>
        <translation>
            <numerusform>In %1 geschrieben (%n Byte).</numerusform>
            <numerusform>In %1 geschrieben (%n Byte).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Reader</name>
    <message>
        <source>A question to the store failed: %1.</source>
        <translation>Eine Frage an den Speicher schlug fehl: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Receipt</name>
    <message>
        <source>The id of the message, as shown when it was sent: k3f9</source>
        <translation>Die Kennung der Nachricht, wie beim Senden gezeigt: k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Receipts</name>
    <message numerus="yes">
        <source>This connection waits for %n receipt(s) already.</source>
        <translation>
            <numerusform>Diese Verbindung wartet schon auf %n Beleg.</numerusform>
            <numerusform>Diese Verbindung wartet schon auf %n Belege.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again when one of them has come, or without waiting: mesh receipt</source>
        <translation>Fragen Sie wieder, wenn einer gekommen ist, oder ohne zu warten: mesh receipt</translation>
    </message>
    <message>
        <source>It is not lost; ask again: mesh receipt</source>
        <translation>Sie ist nicht verloren; fragen Sie erneut: mesh receipt</translation>
    </message>
</context>
<context>
    <name>mesh::Registry</name>
    <message>
        <source>This session is on the mesh as &quot;%1&quot; already.</source>
        <translation>Diese Sitzung ist bereits als „%1“ im Mesh.</translation>
    </message>
    <message>
        <source>To take another name: mesh disconnect, then mesh connect %1</source>
        <translation>Für einen anderen Namen: mesh disconnect, dann mesh connect %1</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken, so this session is &quot;%2&quot;.</source>
        <translation>Der Name „%1“ ist vergeben, daher heißt diese Sitzung „%2“.</translation>
    </message>
    <message>
        <source>Take another one, or none to have one chosen: mesh connect</source>
        <translation>Nehmen Sie einen anderen, oder keinen, dann wird einer gewählt: mesh connect</translation>
    </message>
    <message>
        <source>More than one machine has a session &quot;%1&quot;.</source>
        <translation>Mehr als ein Rechner hat eine Sitzung „%1“.</translation>
    </message>
    <message>
        <source>Say which: name@machine.</source>
        <translation>Sagen Sie, welche: name@rechner.</translation>
    </message>
    <message>
        <source>Nobody on the mesh is called &quot;%1&quot;.</source>
        <translation>Niemand im Mesh heißt „%1“.</translation>
    </message>
    <message>
        <source>No session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Keine Sitzungskennung beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>More than one session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Mehr als eine Sitzungskennung beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Give more digits or the name.</source>
        <translation>Geben Sie mehr Ziffern oder den Namen an.</translation>
    </message>
    <message>
        <source>No machine is known by the name &quot;%1&quot;.</source>
        <translation>Kein Rechner ist unter dem Namen „%1“ bekannt.</translation>
    </message>
    <message>
        <source>See which are: mesh remote list. Sessions of this machine are addressed without @.</source>
        <translation>Welche es sind, zeigt: mesh remote list. Sitzungen dieses Rechners werden ohne @ angesprochen.</translation>
    </message>
    <message>
        <source>Nobody on %1 is called &quot;%2&quot;.</source>
        <translation>Niemand auf %1 heißt „%2“.</translation>
    </message>
</context>
<context>
    <name>mesh::Relay</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>relay_listen has %1, which is no address.</source>
        <translation>relay_listen enthält %1, und das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Other machines may not reach this one: %1</source>
        <translation>Andere Rechner erreichen diesen womöglich nicht: %1</translation>
    </message>
    <message>
        <source>There is no Tailscale interface here, and relay_listen names no address.</source>
        <translation>Hier gibt es keine Tailscale-Schnittstelle, und relay_listen nennt keine Adresse.</translation>
    </message>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>Kein Rechner wartet auf eine Kopplung.</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>Wer es möchte, zeigt: mesh remote list; am anderen Rechner: mesh remote add</translation>
    </message>
    <message>
        <source>That is not the code of %1.</source>
        <translation>Das ist nicht der Code von %1.</translation>
    </message>
    <message>
        <source>See it, and compare it with the other machine&apos;s: mesh remote status %1</source>
        <translation>Sehen Sie ihn an, und vergleichen Sie ihn mit dem des anderen Rechners: mesh remote status %1</translation>
    </message>
</context>
<context>
    <name>mesh::RelayIn</name>
    <message>
        <source>the other machine cannot read it</source>
        <translation>der andere Rechner kann sie nicht lesen</translation>
    </message>
    <message>
        <source>the other machine&apos;s human does not let this one do that</source>
        <translation>der Mensch am anderen Rechner erlaubt diesem das nicht</translation>
    </message>
    <message>
        <source>256 MB of this machine&apos;s messages wait there already</source>
        <translation>dort warten bereits 256 MB Nachrichten dieses Rechners</translation>
    </message>
    <message>
        <source>too many of this machine&apos;s names are known there already</source>
        <translation>dort sind bereits zu viele Namen dieses Rechners bekannt</translation>
    </message>
    <message>
        <source>nobody there is called so</source>
        <translation>dort heißt niemand so</translation>
    </message>
    <message>
        <source>the two are no pair there</source>
        <translation>die beiden sind dort kein Paar</translation>
    </message>
</context>
<context>
    <name>mesh::RelayOut</name>
    <message>
        <source>it is too large for a link</source>
        <translation>sie ist zu groß für eine Verbindung</translation>
    </message>
</context>
<context>
    <name>mesh::Remote</name>
    <message>
        <source>IP address or host name, :port if it is not 9475; none: shows those of the tailnet</source>
        <translation>IP-Adresse oder Rechnername, :port, wenn es nicht 9475 ist; ohne: die aus dem Tailnet zeigen</translation>
    </message>
    <message>
        <source>What the machine is called here; without it, what it calls itself</source>
        <translation>Wie der Rechner hier heißt; ohne: wie er sich selbst nennt</translation>
    </message>
    <message>
        <source>The machine&apos;s name here</source>
        <translation>Der hiesige Name des Rechners</translation>
    </message>
    <message>
        <source>Its code or name, when more than one waits</source>
        <translation>Sein Code oder Name, wenn mehr als einer wartet</translation>
    </message>
    <message>
        <source>What the machine is called here</source>
        <translation>Wie der Rechner hier heißt</translation>
    </message>
    <message>
        <source>The name that it gets</source>
        <translation>Der Name, den er bekommt</translation>
    </message>
    <message>
        <source>What it may do of: message, broadcast, lock, pair, intercept</source>
        <translation>Was er darf, aus: message, broadcast, lock, pair, intercept</translation>
    </message>
    <message>
        <source>What it may not do of: message, broadcast, lock, pair, intercept</source>
        <translation>Was er nicht darf, aus: message, broadcast, lock, pair, intercept</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Der Code aus dem Fenster des Trays, wenn einer verlangt wird</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Abgewiesen.</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>%1 heißt ab jetzt %2.</translation>
    </message>
    <message>
        <source>%1 is not paired any more, and cut off.</source>
        <translation>%1 ist nicht mehr gekoppelt und sofort getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>%n Nachricht für ihn kommt nicht an; der Absender wird benachrichtigt.</numerusform>
            <numerusform>%n Nachrichten für ihn kommen nicht an; die Absender werden benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>Kein Rechner heißt hier „%1“.</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>Welche es sind, zeigt: mesh remote list</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale. Give an address: mesh remote add ADDRESS</source>
        <translation>Von Tailscale ist kein Rechner bekannt. Geben Sie eine Adresse an: mesh remote add ADRESSE</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>RECHNER</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>Pair with one of them: mesh remote add ADDRESS</source>
        <translation>Mit einem davon koppeln: mesh remote add ADRESSE</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 ist bereits gekoppelt.</translation>
    </message>
    <message>
        <source>The code is %1. The other machine (%2) must show the same one.</source>
        <translation>Der Code ist %1. Der andere Rechner (%2) muss denselben zeigen.</translation>
    </message>
    <message>
        <source>There, within two minutes: mesh remote accept</source>
        <translation>Dort, binnen zwei Minuten: mesh remote accept</translation>
    </message>
    <message>
        <source>Here, when you have seen that the codes are the same: mesh remote verify %1</source>
        <translation>Hier, wenn Sie gesehen haben, dass die Codes gleich sind: mesh remote verify %1</translation>
    </message>
    <message>
        <source>No such machine wants to pair.</source>
        <translation>Kein solcher Rechner möchte sich koppeln.</translation>
    </message>
    <message>
        <source>More than one machine wants to pair.</source>
        <translation>Mehr als ein Rechner möchte sich koppeln.</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>Wer es möchte, zeigt: mesh remote list; am anderen Rechner: mesh remote add</translation>
    </message>
    <message>
        <source>Say which, by its code: mesh remote list</source>
        <translation>Sagen Sie, welcher, mit seinem Code: mesh remote list</translation>
    </message>
    <message>
        <source>%1 is let in. How it stands: mesh remote list</source>
        <translation>%1 ist hereingelassen. Den Stand zeigt: mesh remote list</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 ist bereits bestätigt.</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 ist bestätigt und darf hier, was seine Rechte erlauben.</translation>
    </message>
    <message>
        <source>%1 may here: %2</source>
        <translation>%1 darf hier: %2</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteLocks</name>
    <message>
        <source>%1 does not say whether somebody has it.</source>
        <translation>%1 sagt nicht, ob jemand sie hat.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteMethods</name>
    <message>
        <source>pair with the machine at %1</source>
        <translation>mit dem Rechner unter %1 zu koppeln</translation>
    </message>
    <message>
        <source>let %1 in, whose code is %2 on both machines</source>
        <translation>%1 hereinzulassen, dessen Code auf beiden Rechnern %2 ist</translation>
    </message>
    <message>
        <source>refuse a machine that wants to pair</source>
        <translation>einen Rechner abzuweisen, der sich koppeln möchte</translation>
    </message>
    <message>
        <source>say that %1 shows the code %2 as well</source>
        <translation>zu bestätigen, dass auch %1 den Code %2 zeigt</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>den Rechner %1 ab jetzt %2 zu nennen</translation>
    </message>
    <message>
        <source>change what %1 may do here: %2</source>
        <translation>zu ändern, was %1 hier darf: %2</translation>
    </message>
    <message>
        <source>end the pairing with %1 and drop what waits for it</source>
        <translation>die Kopplung mit %1 zu beenden und das dafür Wartende zu verwerfen</translation>
    </message>
</context>
<context>
    <name>mesh::RemotePairs</name>
    <message>
        <source>The link to that machine broke before it answered.</source>
        <translation>Die Verbindung zu jenem Rechner brach ab, bevor er antwortete.</translation>
    </message>
    <message>
        <source>See how the pair stands, and try again: mesh status, mesh remote list</source>
        <translation>Sehen Sie nach, wie es um das Paar steht, und versuchen Sie es erneut: mesh status, mesh remote list</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its machine is not linked now.</source>
        <translation>%1 ist nicht erreichbar: Der Rechner ist derzeit nicht verbunden.</translation>
    </message>
    <message>
        <source>See how it stands: mesh remote list</source>
        <translation>Den Stand zeigt: mesh remote list</translation>
    </message>
    <message>
        <source>That machine does not answer.</source>
        <translation>Jener Rechner antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>Niemand hier heißt so.</translation>
    </message>
    <message>
        <source>The human here does not let that machine do so.</source>
        <translation>Der Mensch hier erlaubt das diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>There: mesh remote rights, mesh remote verify</source>
        <translation>Dort: mesh remote rights, mesh remote verify</translation>
    </message>
    <message>
        <source>This machine&apos;s program does not know that; update it.</source>
        <translation>Das Programm dieses Rechners kennt das nicht; aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>That session is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>Diese Sitzung ist angehalten und kann nicht Grip sein, bis ein Mensch sie fortsetzt.</translation>
    </message>
    <message>
        <source>It is Grip: only Guard intercepts.</source>
        <translation>Sie ist Grip: Nur Guard greift ein.</translation>
    </message>
    <message>
        <source>To give the role away: mesh handover</source>
        <translation>Um die Rolle abzugeben: mesh handover</translation>
    </message>
    <message>
        <source>That machine has stopped sessions here three times within a minute.</source>
        <translation>Dieser Rechner hat hier innerhalb einer Minute dreimal Sitzungen angehalten.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s erneut.</translation>
    </message>
</context>
<context>
    <name>mesh::Reply</name>
    <message>
        <source>The id of the message you answer, as shown: k3f9</source>
        <translation>Die Kennung der Nachricht, auf die Sie antworten, wie gezeigt: k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Resume</name>
    <message>
        <source>The stopped session; none: the only one</source>
        <translation>Die angehaltene Sitzung; ohne: die einzige</translation>
    </message>
    <message>
        <source>End the commands that were stopped, instead of letting them go on</source>
        <translation>Die angehaltenen Befehle beenden, statt sie fortzusetzen</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Der Code aus dem Fenster des Trays, wenn einer verlangt wird</translation>
    </message>
    <message>
        <source>%1 goes on, with %2; ended: %3.</source>
        <translation>%1 läuft weiter, mit %2; beendet: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n Befehl</numerusform>
            <numerusform>%n Befehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; ended: %n command(s).</source>
        <translation>
            <numerusform>%1 läuft weiter; beendet: %n Befehl.</numerusform>
            <numerusform>%1 läuft weiter; beendet: %n Befehle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on, with %n command(s).</source>
        <translation>
            <numerusform>%1 läuft weiter, mit %n Befehl.</numerusform>
            <numerusform>%1 läuft weiter, mit %n Befehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 läuft weiter.</translation>
    </message>
</context>
<context>
    <name>mesh::RuleParser</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>a user&apos;s rules are a list</source>
        <translation>die Regeln eines Benutzers sind eine Liste</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>Ihre Regel %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>a rule has an id, a category, what and why</source>
        <translation>eine Regel hat id, category, what und why</translation>
    </message>
    <message>
        <source>this id is taken</source>
        <translation>diese Kennung ist vergeben</translation>
    </message>
    <message>
        <source>it has nothing to match</source>
        <translation>sie hat nichts, womit sie vergleicht</translation>
    </message>
    <message>
        <source>exceptions are a list</source>
        <translation>Ausnahmen sind eine Liste</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>Ausnahme %1</translation>
    </message>
    <message>
        <source>it has to say why</source>
        <translation>sie muss sagen, warum</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>es gibt keine Regel „%1“</translation>
    </message>
    <message>
        <source>there is no set %1</source>
        <translation>es gibt keine Menge %1</translation>
    </message>
    <message>
        <source>a form needs a program, a pattern, reads or writes</source>
        <translation>eine Form braucht program, pattern, reads oder writes</translation>
    </message>
    <message>
        <source>a pattern needs the words that it is near</source>
        <translation>ein Muster braucht die Wörter, in deren Nähe es steht</translation>
    </message>
    <message>
        <source>&quot;near&quot; has words of letters, digits and _, not &quot;%1&quot;</source>
        <translation>„near“ hat Wörter aus Buchstaben, Ziffern und _, nicht „%1“</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>mesh::RuleTable</name>
    <message>
        <source>docs/rules.md says how rules are written.</source>
        <translation>Wie Regeln geschrieben werden, steht in docs/rules.md.</translation>
    </message>
</context>
<context>
    <name>mesh::Scan</name>
    <message>
        <source>The text; none, or -, reads standard input</source>
        <translation>Der Text; ohne, oder -, liest die Standardeingabe</translation>
    </message>
    <message>
        <source>Judge each line of the text by itself, one verdict a line</source>
        <translation>Jede Zeile des Textes für sich beurteilen, ein Urteil je Zeile</translation>
    </message>
    <message>
        <source>Exit code 0: the rules find nothing; 1: they find something.</source>
        <translation>Rückgabewert 0: Die Regeln finden nichts; 1: Sie finden etwas.</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>Hinter /mesh gibt es keine Standardeingabe.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>Schreiben Sie den Text selbst.</translation>
    </message>
    <message>
        <source>The rules find nothing destructive.</source>
        <translation>Die Regeln finden nichts Zerstörendes.</translation>
    </message>
</context>
<context>
    <name>mesh::Send</name>
    <message>
        <source>A session: hal, hal@studio, 8 or more digits of its id, or human</source>
        <translation>Eine Sitzung: hal, hal@studio, 8 oder mehr Ziffern ihrer Kennung, oder human</translation>
    </message>
</context>
<context>
    <name>mesh::Service</name>
    <message>
        <source>The rules in config.json cannot be used, and those before apply: %1 %2</source>
        <translation>Die Regeln in config.json sind unbrauchbar, und die bisherigen gelten: %1 %2</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>Wie viele der letzten Zeilen</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Der Code aus dem Fenster des Trays, wenn einer verlangt wird</translation>
    </message>
    <message>
        <source>The service is running already, pid %1.</source>
        <translation>Der Dienst läuft bereits, PID %1.</translation>
    </message>
    <message>
        <source>The service has started, pid %1.</source>
        <translation>Der Dienst ist gestartet, PID %1.</translation>
    </message>
    <message>
        <source>The service was told to stop but still runs.</source>
        <translation>Der Dienst wurde zum Beenden aufgefordert, läuft aber noch.</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>Nachsehen: mesh service logs</translation>
    </message>
    <message>
        <source>The service has stopped, pid %1.</source>
        <translation>Der Dienst ist beendet, PID %1.</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>Der Dienst hat noch nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>mesh::ServiceMethods</name>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>%1 auf %2 zu setzen, was weniger sicher ist</translation>
    </message>
    <message>
        <source>Setting %1 so makes you less safe. %2</source>
        <translation>%1 so zu setzen ist weniger sicher. %2</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>den Dienst zu beenden</translation>
    </message>
    <message>
        <source>presence.db is sound</source>
        <translation>presence.db ist unversehrt</translation>
    </message>
    <message>
        <source>%1 MB free for %2</source>
        <translation>%1 MB frei für %2</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>mesh::SessionMethods</name>
    <message>
        <source>&quot;client_session_id&quot; must be a UUID.</source>
        <translation>„client_session_id“ muss eine UUID sein.</translation>
    </message>
    <message>
        <source>There is no shell above this call that could be a session.</source>
        <translation>Über diesem Aufruf ist keine Shell, die eine Sitzung sein könnte.</translation>
    </message>
    <message>
        <source>Call mesh from a shell.</source>
        <translation>Rufen Sie mesh aus einer Shell auf.</translation>
    </message>
    <message>
        <source>The process that joined has ended.</source>
        <translation>Der beigetretene Prozess ist beendet.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Diese Sitzung ist nicht im Mesh.</translation>
    </message>
    <message>
        <source>This session is stopped, and cannot leave before a person lets it go on.</source>
        <translation>Diese Sitzung ist angehalten und kann nicht gehen, bis ein Mensch sie fortsetzt.</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume %1</source>
        <translation>In einem Terminal: mesh resume %1</translation>
    </message>
    <message>
        <source>&quot;state&quot; must be idle, busy or waiting.</source>
        <translation>„state“ muss idle, busy oder waiting sein.</translation>
    </message>
    <message>
        <source>&quot;topics&quot; must be an array of: messages, presence, receipts, changes, traffic.</source>
        <translation>„topics“ muss eine Liste sein aus: messages, presence, receipts, changes, traffic.</translation>
    </message>
    <message>
        <source>Only the tray sees all the messages that pass.</source>
        <translation>Nur der Tray sieht alle Nachrichten, die unterwegs sind.</translation>
    </message>
</context>
<context>
    <name>mesh::SingleInstance</name>
    <message>
        <source>A service for %1 runs already, as process %2.</source>
        <translation>Ein Dienst für %1 läuft bereits, als Prozess %2.</translation>
    </message>
    <message>
        <source>A service for %1 runs already, as process unknown.</source>
        <translation>Ein Dienst für %1 läuft bereits, als unbekannter Prozess.</translation>
    </message>
    <message>
        <source>See: mesh service status</source>
        <translation>Siehe: mesh service status</translation>
    </message>
    <message>
        <source>run/service.lock cannot be written in %1.</source>
        <translation>run/service.lock lässt sich in %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>Is the disk full? See: df -h</source>
        <translation>Ist die Platte voll? Siehe: df -h</translation>
    </message>
</context>
<context>
    <name>mesh::StatusVerb</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>the human of this machine, not connected (mesh connect)</source>
        <translation>der Mensch dieses Rechners, nicht verbunden (mesh connect)</translation>
    </message>
    <message>
        <source>not connected (mesh connect)</source>
        <translation>nicht verbunden (mesh connect)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
</context>
<context>
    <name>mesh::Stopping</name>
    <message>
        <source>The system does not tell which run of it this is.</source>
        <translation>Das System sagt nicht, welcher Lauf davon es ist.</translation>
    </message>
    <message>
        <source>It did not stop in time.</source>
        <translation>Er hielt nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>Its group could not be stopped.</source>
        <translation>Seine Gruppe ließ sich nicht anhalten.</translation>
    </message>
    <message>
        <source>It is stopped, but could not be noted; should the service end now, it stays so. %1</source>
        <translation>Er ist angehalten, ließ sich aber nicht vermerken; endet der Dienst jetzt, bleibt er es. %1</translation>
    </message>
    <message>
        <source>It has cut itself off from the tool that started it.</source>
        <translation>Er hat sich von dem Werkzeug gelöst, das ihn gestartet hat.</translation>
    </message>
</context>
<context>
    <name>mesh::Store</name>
    <message>
        <source>The daily snapshot failed: %1</source>
        <translation>Der tägliche Schnappschuss schlug fehl: %1</translation>
    </message>
</context>
<context>
    <name>mesh::StrictBuilder</name>
    <message>
        <source>a number is out of range</source>
        <translation>eine Zahl ist außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a string holds NUL</source>
        <translation>ein Text enthält NUL</translation>
    </message>
    <message>
        <source>binary value</source>
        <translation>binärer Wert</translation>
    </message>
    <message>
        <source>a key holds NUL</source>
        <translation>ein Schlüssel enthält NUL</translation>
    </message>
    <message>
        <source>an object has too many keys</source>
        <translation>ein Objekt hat zu viele Schlüssel</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>der Schlüssel „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>bei Byte %1: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>es ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
</context>
<context>
    <name>mesh::TlsChannel</name>
    <message>
        <source>The other side does not read what is sent to it.</source>
        <translation>Die Gegenseite liest nicht, was ihr gesendet wird.</translation>
    </message>
    <message>
        <source>Closed here; the other side did not read all that was sent to it.</source>
        <translation>Hier geschlossen; die Gegenseite hat nicht alles gelesen, was ihr gesendet wurde.</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>Hier geschlossen.</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>Die Verbindung ist abgebrochen: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::ToolCalls</name>
    <message>
        <source>its model asked for it</source>
        <translation>ihr Modell hat darum gebeten</translation>
    </message>
</context>
<context>
    <name>mesh::Trays</name>
    <message>
        <source>This cannot be believed to be the tray: %1.</source>
        <translation>Dass dies der Tray ist, lässt sich nicht glauben: %1.</translation>
    </message>
    <message>
        <source>Start %1 from the desktop&apos;s menu or from a terminal of your own.</source>
        <translation>Starten Sie %1 aus dem Menü des Desktops oder aus einem eigenen Terminal.</translation>
    </message>
    <message>
        <source>That does not answer the challenge.</source>
        <translation>Das beantwortet die Probe nicht.</translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation>Beginnen Sie von vorn.</translation>
    </message>
</context>
<context>
    <name>mesh::TypedCommands</name>
    <message>
        <source>no input was passed</source>
        <translation>keine Eingabe wurde übergeben</translation>
    </message>
    <message>
        <source>the hook has ended</source>
        <translation>der Hook ist beendet</translation>
    </message>
    <message>
        <source>it is no hook of a Claude Code</source>
        <translation>es ist kein Hook eines Claude Code</translation>
    </message>
    <message>
        <source>its input does not come from the client</source>
        <translation>seine Eingabe kommt nicht vom Client</translation>
    </message>
    <message>
        <source>its input is no command that somebody typed</source>
        <translation>seine Eingabe ist kein Befehl, den jemand eingegeben hat</translation>
    </message>
    <message>
        <source>the client is not one that a person sits at</source>
        <translation>der Client ist keiner, vor dem ein Mensch sitzt</translation>
    </message>
</context>
<context>
    <name>mesh::Unlock</name>
    <message>
        <source>What was locked, as it was given to mesh lock</source>
        <translation>Was gesperrt war, wie bei mesh lock angegeben</translation>
    </message>
    <message>
        <source>Take it away from whoever holds it (for the human)</source>
        <translation>Sie entziehen, wer sie auch hält (dem Menschen vorbehalten)</translation>
    </message>
    <message>
        <source>With --force: the code in the tray&apos;s window, when one is asked for</source>
        <translation>Mit --force: der Code aus dem Fenster des Trays, wenn einer verlangt wird</translation>
    </message>
    <message>
        <source>Unlocked %1.</source>
        <translation>%1 ist entsperrt.</translation>
    </message>
</context>
<context>
    <name>mesh::Unpair</name>
    <message>
        <source>You have left the pair with %1, who is told.</source>
        <translation>Sie haben das Paar mit %1 verlassen; die andere Seite wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Declined %1&apos;s invitation.</source>
        <translation>Die Einladung von %1 ist ausgeschlagen.</translation>
    </message>
    <message>
        <source>Took the invitation to %1 back.</source>
        <translation>Die Einladung an %1 ist zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>mesh::Writer</name>
    <message>
        <source>A change to the store failed: %1.</source>
        <translation>Eine Änderung am Speicher schlug fehl: %1.</translation>
    </message>
    <message>
        <source>A job ended the store&apos;s transaction.</source>
        <translation>Ein Auftrag hat die Transaktion des Speichers beendet.</translation>
    </message>
</context>
<context>
    <name>mesh::greeting</name>
    <message>
        <source>The other machine&apos;s greeting is not understood: %1.</source>
        <translation>Die Begrüßung des anderen Rechners ist nicht zu verstehen: %1.</translation>
    </message>
    <message>
        <source>Update the older of the two programs.</source>
        <translation>Aktualisieren Sie das ältere der beiden Programme.</translation>
    </message>
    <message>
        <source>a hello has either &quot;c&quot; or &quot;r&quot;</source>
        <translation>ein hello hat entweder „c“ oder „r“</translation>
    </message>
    <message>
        <source>The other machine&apos;s greeting is larger than 1 KiB.</source>
        <translation>Die Begrüßung des anderen Rechners ist größer als 1 KiB.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>sein Typ ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>mesh::greeting::Fields</name>
    <message>
        <source>&quot;%1&quot; is missing or wrong</source>
        <translation>„%1“ fehlt oder ist falsch</translation>
    </message>
</context>
<context>
    <name>mesh::held</name>
    <message>
        <source>nobody decided in time</source>
        <translation>niemand hat rechtzeitig entschieden</translation>
    </message>
    <message>
        <source>the recipient&apos;s human said no</source>
        <translation>der Mensch des Empfängers hat Nein gesagt</translation>
    </message>
    <message>
        <source>What was shown is not what waits now.</source>
        <translation>Was gezeigt wurde, ist nicht das, was jetzt wartet.</translation>
    </message>
    <message>
        <source>Look again: mesh approvals</source>
        <translation>Noch einmal ansehen: mesh approvals</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in one chain without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>%n Antwort in einer Kette ohne einen Menschen; ein Mensch entscheidet, ob es weitergeht.</numerusform>
            <numerusform>%n Antworten in einer Kette ohne einen Menschen; ein Mensch entscheidet, ob es weitergeht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of yours wait for a person already.</source>
        <translation>
            <numerusform>%n Nachricht von Ihnen wartet bereits auf einen Menschen.</numerusform>
            <numerusform>%n Nachrichten von Ihnen warten bereits auf einen Menschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. See them: mesh receipt; wait until they are decided.</source>
        <translation>Nichts wurde gesendet. Ansehen: mesh receipt; warten Sie, bis sie entschieden sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a person already.</source>
        <translation>
            <numerusform>%n Nachricht wartet bereits auf einen Menschen.</numerusform>
            <numerusform>%n Nachrichten warten bereits auf einen Menschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. The person decides with: mesh approvals</source>
        <translation>Nichts wurde gesendet. Der Mensch entscheidet mit: mesh approvals</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>Keine Nachricht wartet auf eine Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a decision.</source>
        <translation>
            <numerusform>%n Nachricht wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Nachrichten warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one: mesh approvals shows them.</source>
        <translation>Sagen Sie, welche: mesh approvals zeigt sie.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; does not wait for a decision.</source>
        <translation>Die Nachricht „%1“ wartet nicht auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>See what does: mesh approvals</source>
        <translation>Was wartet, zeigt: mesh approvals</translation>
    </message>
    <message>
        <source>The text of #%1 waits for a person and cannot be read before.</source>
        <translation>Der Text von #%1 wartet auf einen Menschen und lässt sich vorher nicht lesen.</translation>
    </message>
    <message>
        <source>The person sees it with: mesh approvals</source>
        <translation>Der Mensch sieht ihn mit: mesh approvals</translation>
    </message>
    <message>
        <source>The message #%1 was expired; its text was not kept.</source>
        <translation>Die Nachricht #%1 ist verfallen; ihr Text wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The message #%1 was denied; its text was not kept.</source>
        <translation>Die Nachricht #%1 wurde abgelehnt; ihr Text wurde nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>mesh::intercept_texts</name>
    <message>
        <source>process %1 (%2): %3</source>
        <translation>Prozess %1 (%2): %3</translation>
    </message>
    <message>
        <source>a running call of %1: it is no process of the session</source>
        <translation>ein laufender Aufruf von %1: Er ist kein Prozess der Sitzung</translation>
    </message>
    <message>
        <source>a call whose permission dialog is open: it runs if its human confirms it, and is stopped when it starts a process</source>
        <translation>ein Aufruf, dessen Erlaubnisfrage offen ist: Er läuft, wenn sein Mensch zustimmt, und wird angehalten, wenn er einen Prozess startet</translation>
    </message>
</context>
<context>
    <name>mesh::messages</name>
    <message>
        <source>The message &quot;%1&quot; is not one of yours.</source>
        <translation>Die Nachricht „%1“ ist keine von Ihren.</translation>
    </message>
    <message>
        <source>See: mesh inbox --all</source>
        <translation>Siehe: mesh inbox --all</translation>
    </message>
    <message>
        <source>More than one message&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Mehr als eine Nachrichtenkennung beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>Geben Sie mehr davon an.</translation>
    </message>
    <message>
        <source>nobody came for it in time</source>
        <translation>niemand hat sie rechtzeitig abgeholt</translation>
    </message>
</context>
<context>
    <name>mesh::pair_texts</name>
    <message>
        <source>You are Grip: you build, run and commit; %1 is Guard, reviews, and can stop you.</source>
        <translation>Sie sind Grip: Sie bauen, führen aus und committen; %1 ist Guard, prüft und kann Sie anhalten.</translation>
    </message>
    <message>
        <source>You are Guard: you review and steer (mesh steer &lt;text&gt;), and do not edit or commit; %1 is Grip. To stop it at once: mesh intercept! &lt;why&gt;.</source>
        <translation>Sie sind Guard: Sie prüfen und lenken (mesh steer &lt;text&gt;), bearbeiten und committen aber nicht; %1 ist Grip. Um Grip sofort anzuhalten: mesh intercept! &lt;warum&gt;.</translation>
    </message>
    <message>
        <source>You and %1 are a pair without roles yet: mesh grip, or mesh guard.</source>
        <translation>Sie und %1 sind ein Paar, noch ohne Rollen: mesh grip oder mesh guard.</translation>
    </message>
</context>
<context>
    <name>mesh::sent</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>An %n Sitzung gesendet.</numerusform>
            <numerusform>An %n Sitzungen gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The mesh service is not running.</source>
        <translation>Der Mesh-Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>Starten: mesh service start</translation>
    </message>
    <message>
        <source>Port of the bus on 127.0.0.1 and [::1]; 0 takes any free one.</source>
        <translation>Port des Busses an 127.0.0.1 und [::1]; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Start the service when the plugin loads.</source>
        <translation>Den Dienst starten, wenn das Plugin geladen wird.</translation>
    </message>
    <message>
        <source>Stop the service when nothing has needed it for so long; 0 is never.</source>
        <translation>Den Dienst beenden, wenn ihn so lange nichts gebraucht hat; 0 heißt nie.</translation>
    </message>
    <message>
        <source>Locks, pairs and their roles, and the MCP tools for them.</source>
        <translation>Sperren, Paare mit ihren Rollen und die MCP-Werkzeuge dafür.</translation>
    </message>
    <message>
        <source>Hold every message until the human has approved it.</source>
        <translation>Jede Nachricht anhalten, bis der Mensch sie freigegeben hat.</translation>
    </message>
    <message>
        <source>The role that a session takes when it invites another to pair.</source>
        <translation>Die Rolle, die eine Sitzung übernimmt, wenn sie eine andere zum Paar einlädt.</translation>
    </message>
    <message>
        <source>Join the mesh when a Claude Code session starts.</source>
        <translation>Dem Mesh beitreten, wenn eine Claude-Code-Sitzung startet.</translation>
    </message>
    <message>
        <source>Days a message waits for a name that is offline.</source>
        <translation>Tage, die eine Nachricht auf einen Namen wartet, der offline ist.</translation>
    </message>
    <message>
        <source>What the human shows to approve: where they sit, a code in the tray&apos;s window, or the password.</source>
        <translation>Was der Mensch zum Freigeben zeigt: wo er sitzt, einen Code aus dem Fenster des Trays oder das Passwort.</translation>
    </message>
    <message>
        <source>Hours until a held message expires undecided.</source>
        <translation>Stunden, bis eine angehaltene Nachricht unentschieden verfällt.</translation>
    </message>
    <message>
        <source>Own rules of the safety gate (docs/rules.md).</source>
        <translation>Eigene Regeln der Sicherheitsschranke (docs/rules.md).</translation>
    </message>
    <message>
        <source>What the safety gate lets pass (docs/rules.md).</source>
        <translation>Was die Sicherheitsschranke durchlässt (docs/rules.md).</translation>
    </message>
    <message>
        <source>Answers in one chain without a human before a message is held as a loop.</source>
        <translation>Antworten in einer Kette ohne einen Menschen, bis eine Nachricht als Schleife angehalten wird.</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour before a message is held as a loop.</source>
        <translation>Antworten zweier Sitzungen in einer Stunde, bis eine Nachricht als Schleife angehalten wird.</translation>
    </message>
    <message>
        <source>What happens before a session edits what another has locked.</source>
        <translation>Was geschieht, bevor eine Sitzung bearbeitet, was eine andere gesperrt hat.</translation>
    </message>
    <message>
        <source>Minutes a lock is held when it is not renewed.</source>
        <translation>Minuten, die eine Sperre ohne Erneuerung gehalten wird.</translation>
    </message>
    <message>
        <source>A session&apos;s first edit of a file takes its lock.</source>
        <translation>Die erste Bearbeitung einer Datei durch eine Sitzung nimmt deren Sperre.</translation>
    </message>
    <message>
        <source>What happens before the guard of a pair edits or commits.</source>
        <translation>Was geschieht, bevor der Guard eines Paars bearbeitet oder committet.</translation>
    </message>
    <message>
        <source>Minutes until a stopped session goes on by itself.</source>
        <translation>Minuten, bis eine angehaltene Sitzung von selbst weiterläuft.</translation>
    </message>
    <message>
        <source>Let a model&apos;s plain mesh calls run without asking.</source>
        <translation>Schlichte mesh-Aufrufe eines Modells ohne Nachfrage ausführen lassen.</translation>
    </message>
    <message>
        <source>Largest direct message.</source>
        <translation>Größte Nachricht an eine Sitzung.</translation>
    </message>
    <message>
        <source>Largest broadcast.</source>
        <translation>Größte Nachricht an alle.</translation>
    </message>
    <message>
        <source>Broadcasts a session may send in a minute.</source>
        <translation>Nachrichten an alle, die eine Sitzung in einer Minute senden darf.</translation>
    </message>
    <message>
        <source>Direct messages a session may send in a minute.</source>
        <translation>Nachrichten an einzelne, die eine Sitzung in einer Minute senden darf.</translation>
    </message>
    <message>
        <source>Port at which paired machines reach this one.</source>
        <translation>Port, über den gekoppelte Rechner diesen erreichen.</translation>
    </message>
    <message>
        <source>Addresses at which paired machines reach this one; none: those of the Tailscale interface.</source>
        <translation>Adressen, über die gekoppelte Rechner diesen erreichen; ohne: die der Tailscale-Schnittstelle.</translation>
    </message>
    <message>
        <source>Messages that are taken from one paired machine in a minute; more have to wait there.</source>
        <translation>Nachrichten, die von einem gekoppelten Rechner in einer Minute angenommen werden; weitere müssen dort warten.</translation>
    </message>
    <message>
        <source>Size at which log.jsonl is rotated.</source>
        <translation>Größe, bei der log.jsonl gewechselt wird.</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>Eine Einstellung zeigen.</translation>
    </message>
    <message>
        <source>Show all settings.</source>
        <translation>Alle Einstellungen zeigen.</translation>
    </message>
    <message>
        <source>Change a setting; loosening safety is for the human.</source>
        <translation>Eine Einstellung ändern; Sicherheit zu lockern ist dem Menschen vorbehalten.</translation>
    </message>
    <message>
        <source>Start the service in the background.</source>
        <translation>Den Dienst im Hintergrund starten.</translation>
    </message>
    <message>
        <source>Show the service&apos;s process, port and problems.</source>
        <translation>Prozess, Port und Probleme des Dienstes zeigen.</translation>
    </message>
    <message>
        <source>Show the last lines that the service itself has written.</source>
        <translation>Die letzten Zeilen zeigen, die der Dienst selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>Stop the service.</source>
        <translation>Den Dienst beenden.</translation>
    </message>
    <message>
        <source>Put the Claude Code plugin in place.</source>
        <translation>Das Claude-Code-Plugin an seinen Platz bringen.</translation>
    </message>
    <message>
        <source>Show whether the plugin is in place and whole.</source>
        <translation>Zeigen, ob das Plugin da und vollständig ist.</translation>
    </message>
    <message>
        <source>Take the plugin away.</source>
        <translation>Das Plugin entfernen.</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>Für bash.</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>Für zsh.</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>Für fish.</translation>
    </message>
    <message>
        <source>Show the machines that this one is paired with, and those that want to be.</source>
        <translation>Die Rechner zeigen, die mit diesem gekoppelt sind, und die es sein möchten.</translation>
    </message>
    <message>
        <source>Show one machine, or this one&apos;s own side.</source>
        <translation>Einen Rechner zeigen, oder die eigene Seite.</translation>
    </message>
    <message>
        <source>Pair with another machine.</source>
        <translation>Mit einem anderen Rechner koppeln.</translation>
    </message>
    <message>
        <source>Let a machine in that wants to pair; the codes must be the same.</source>
        <translation>Einen Rechner hereinlassen, der sich koppeln möchte; die Codes müssen gleich sein.</translation>
    </message>
    <message>
        <source>Refuse a machine that wants to pair.</source>
        <translation>Einen Rechner abweisen, der sich koppeln möchte.</translation>
    </message>
    <message>
        <source>Say that the codes of both machines are the same.</source>
        <translation>Bestätigen, dass die Codes beider Rechner gleich sind.</translation>
    </message>
    <message>
        <source>Give a machine another name here.</source>
        <translation>Einem Rechner hier einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Show or change what a machine may do here.</source>
        <translation>Zeigen oder ändern, was ein Rechner hier darf.</translation>
    </message>
    <message>
        <source>End the pairing with a machine, at once.</source>
        <translation>Die Kopplung mit einem Rechner sofort beenden.</translation>
    </message>
    <message>
        <source>Join the mesh, under a name if you give one; starts the service if it is not running.</source>
        <translation>Dem Mesh beitreten, unter einem Namen, wenn Sie einen angeben; startet den Dienst, wenn er nicht läuft.</translation>
    </message>
    <message>
        <source>Leave the mesh; your mailbox stays.</source>
        <translation>Das Mesh verlassen; Ihr Postfach bleibt.</translation>
    </message>
    <message>
        <source>Show the sessions on the mesh.</source>
        <translation>Die Sitzungen im Mesh zeigen.</translation>
    </message>
    <message>
        <source>Show your own connection and the service.</source>
        <translation>Die eigene Verbindung und den Dienst zeigen.</translation>
    </message>
    <message>
        <source>Send a text to one session; - reads it from standard input.</source>
        <translation>Einen Text an eine Sitzung senden; - liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Send a text to every session; - reads it from standard input.</source>
        <translation>Einen Text an alle Sitzungen senden; - liest ihn von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Answer a message by its id; - reads the text from standard input.</source>
        <translation>Auf eine Nachricht mit ihrer Kennung antworten; - liest den Text von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Print one message whole, in pages where no person reads.</source>
        <translation>Eine Nachricht ganz ausgeben, in Seiten, wo kein Mensch liest.</translation>
    </message>
    <message>
        <source>Show how far a message has come.</source>
        <translation>Zeigen, wie weit eine Nachricht gekommen ist.</translation>
    </message>
    <message>
        <source>Show the messages that wait for you, and take them.</source>
        <translation>Die für Sie wartenden Nachrichten zeigen und abholen.</translation>
    </message>
    <message>
        <source>Say what the safety rules find in a text, without sending it; none or - reads standard input.</source>
        <translation>Sagen, was die Sicherheitsregeln in einem Text finden, ohne ihn zu senden; ohne oder - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Take a lock: on a file, on files by a pattern, or on any name.</source>
        <translation>Eine Sperre nehmen: auf eine Datei, auf Dateien nach einem Muster oder auf einen beliebigen Namen.</translation>
    </message>
    <message>
        <source>Give a lock back; --force takes another&apos;s away and is for the human.</source>
        <translation>Eine Sperre zurückgeben; --force entzieht die eines anderen und ist dem Menschen vorbehalten.</translation>
    </message>
    <message>
        <source>Show who holds and who waits for which lock.</source>
        <translation>Zeigen, wer welche Sperre hält und wer darauf wartet.</translation>
    </message>
    <message>
        <source>Invite a session to pair with yours, or accept its invitation.</source>
        <translation>Eine Sitzung zum Paar einladen, oder ihre Einladung annehmen.</translation>
    </message>
    <message>
        <source>Leave your pair, or decline an invitation.</source>
        <translation>Das Paar verlassen, oder eine Einladung ausschlagen.</translation>
    </message>
    <message>
        <source>Take the role that builds; accepts the only invitation.</source>
        <translation>Die Rolle übernehmen, die baut; nimmt die einzige Einladung an.</translation>
    </message>
    <message>
        <source>Take the role that reviews; accepts the only invitation.</source>
        <translation>Die Rolle übernehmen, die prüft; nimmt die einzige Einladung an.</translation>
    </message>
    <message>
        <source>Tell your partner where to go; - reads the text from standard input.</source>
        <translation>Dem Partner sagen, wohin es geht; - liest den Text von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Ask Grip to pause.</source>
        <translation>Grip um eine Pause bitten.</translation>
    </message>
    <message>
        <source>Stop Grip at once, and take its role.</source>
        <translation>Grip sofort anhalten und seine Rolle übernehmen.</translation>
    </message>
    <message>
        <source>Give your role as Grip to your partner.</source>
        <translation>Die eigene Rolle als Grip dem Partner geben.</translation>
    </message>
    <message>
        <source>Let a stopped session go on, or with --abort end what it was running.</source>
        <translation>Eine angehaltene Sitzung fortsetzen, oder mit --abort beenden, was sie ausführte.</translation>
    </message>
    <message>
        <source>Show the messages that wait for your decision, with their texts.</source>
        <translation>Die Nachrichten zeigen, die auf Ihre Entscheidung warten, mit ihren Texten.</translation>
    </message>
    <message>
        <source>Let a held message through to the model that it is for.</source>
        <translation>Eine angehaltene Nachricht zu dem Modell durchlassen, für das sie ist.</translation>
    </message>
    <message>
        <source>Refuse a held message; its sender is told.</source>
        <translation>Eine angehaltene Nachricht ablehnen; ihr Absender wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Pair this machine with others, and look after that.</source>
        <translation>Diesen Rechner mit anderen koppeln und die Kopplungen verwalten.</translation>
    </message>
    <message>
        <source>Show and change settings.</source>
        <translation>Einstellungen zeigen und ändern.</translation>
    </message>
    <message>
        <source>Start, stop and look at the service.</source>
        <translation>Den Dienst starten, beenden und ansehen.</translation>
    </message>
    <message>
        <source>Check the whole installation and say how to mend it.</source>
        <translation>Die ganze Installation prüfen und sagen, wie sich Fehler beheben lassen.</translation>
    </message>
    <message>
        <source>Show the audit log.</source>
        <translation>Das Prüfprotokoll zeigen.</translation>
    </message>
    <message>
        <source>Install, check and remove the Claude Code plugin.</source>
        <translation>Das Claude-Code-Plugin installieren, prüfen und entfernen.</translation>
    </message>
    <message>
        <source>Serve the mesh to an agent as MCP tools, on standard input and output.</source>
        <translation>Das Mesh einem Agenten als MCP-Werkzeuge anbieten, über Standardein- und -ausgabe.</translation>
    </message>
    <message>
        <source>Print a completion script for a shell.</source>
        <translation>Ein Vervollständigungsskript für eine Shell ausgeben.</translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation>Es gibt keine Nachricht „%1“.</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;; see: mesh inbox --all</source>
        <translation>Kennungen sind die vier oder mehr Zeichen hinter „#“; siehe: mesh inbox --all</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 anzusehen</translation>
    </message>
    <message>
        <source>%1 says which machines are let in, but it is open to other users.</source>
        <translation>%1 sagt, welche Rechner hereingelassen werden, ist aber für andere Benutzer zugänglich.</translation>
    </message>
    <message>
        <source>See that it is as you left it, then close it: chmod 600 %1</source>
        <translation>Prüfen Sie, ob die Datei so ist, wie Sie sie verlassen haben, und sperren Sie dann den Zugang: chmod 600 %1</translation>
    </message>
    <message>
        <source>Grip Session Mesh connects coding-agent sessions with each other.</source>
        <translation>Grip Session Mesh verbindet Sitzungen von Programmieragenten miteinander.</translation>
    </message>
    <message>
        <source>Usage: mesh &lt;verb&gt; [options] [arguments]</source>
        <translation>Aufruf: mesh &lt;verb&gt; [optionen] [argumente]</translation>
    </message>
    <message>
        <source>More about one: mesh &lt;verb&gt; --help. Every verb takes --json.</source>
        <translation>Mehr zu einem Verb: mesh &lt;verb&gt; --help. Jedes Verb kennt --json.</translation>
    </message>
    <message>
        <source>Exit codes: 0 ok, 1 refused, 2 usage, 3 no service, 4 not found, 5 timeout.</source>
        <translation>Rückgabewerte: 0 in Ordnung, 1 abgewiesen, 2 falscher Aufruf, 3 kein Dienst, 4 nicht gefunden, 5 Zeit abgelaufen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>%1  von %2 an %3, %n Byte, verfällt %4</numerusform>
            <numerusform>%1  von %2 an %3, %n Byte, verfällt %4</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more, all marked in the text above</source>
        <translation>und %1 weitere, alle oben im Text markiert</translation>
    </message>
    <message>
        <source>Its text is not shown here, because programs can read this terminal and type in it.</source>
        <translation>Der Text wird hier nicht gezeigt, weil Programme dieses Terminal lesen und darin tippen können.</translation>
    </message>
    <message>
        <source>Its text is too long for this screen. In a terminal of your own: mesh approvals</source>
        <translation>Der Text ist zu lang für diesen Bildschirm. In einem eigenen Terminal: mesh approvals</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Ein Unterbefehl fehlt</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Dieses Argument wurde nicht erwartet: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Diese Argumente wurden nicht erwartet: %1</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1: Der Wert %2 liegt nicht zwischen %3 und %4</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1: %2 ist keines von {%3}</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1: Angabe fehlt (%2)</translation>
    </message>
    <message>
        <source>%1: Number less or equal to 0: %2</source>
        <translation>%1: Zahl kleiner oder gleich 0: %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 schließt %2 aus</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 verlangt %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>Nicht umzuwandeln: %1 = %2</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Unterbefehle</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>UNTERBEFEHL</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>A part of the plugin is missing: %1.</source>
        <translation>Ein Teil des Plugins fehlt: %1.</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Installieren Sie Grip Session Mesh neu.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This needs a terminal, and this program has none.</source>
        <translation>Das braucht ein Terminal, und dieses Programm hat keines.</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own.</source>
        <translation>Geben Sie es in einem eigenen Terminal ein.</translation>
    </message>
    <message>
        <source>%1 (unreachable)</source>
        <translation>%1 (nicht erreichbar)</translation>
    </message>
    <message>
        <source>Language that the mesh speaks, the tray from its next start on. If none is set, it is the system&apos;s.</source>
        <translation>Sprache, in der das Mesh spricht, im Tray ab seinem nächsten Start. Ist keine gesetzt, ist es die des Systems.</translation>
    </message>
    <message>
        <source>Messages wait until this is off again: no agent or program gets any; you can read yours at a shell.</source>
        <translation>Nachrichten warten, bis dies wieder aus ist: Kein Agent und kein Programm bekommt welche; Ihre eigenen lesen Sie in einer Shell.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>Address not available</source>
        <translation>Adresse nicht verfügbar</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>Argumentliste zu lang</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>ungültiger Dateideskriptor</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Verbindung abgebrochen (Pipe)</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Adresse gehört nicht zu diesem Rechner</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite abgebrochen</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent erschöpft</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>kein ausführbares Programm dieses Systems</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>Systemaufruf unterbrochen</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Ressource vorübergehend nicht verfügbar</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Programm wird gerade ausgeführt</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Links</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Rechner nicht gefunden</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Rechner nicht erreichbar</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Die Adresse ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Die Adresse ist geschützt</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Die Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>no answer within 2 s</source>
        <translation>keine Antwort innerhalb von 2 s</translation>
    </message>
    <message>
        <source>look at the log</source>
        <translation>das Protokoll anzusehen</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>das Protokoll zu lesen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>A message from %1 to %2 (#%3) waits for your decision: %4. See it: mesh approvals</source>
        <translation>Eine Nachricht von %1 an %2 (#%3) wartet auf Ihre Entscheidung: %4. Ansehen: mesh approvals</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 expired: %3.</source>
        <translation>Ihre Nachricht #%1 an %2 ist verfallen: %3.</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 was %3: %4.</source>
        <translation>Ihre Nachricht #%1 an %2 wurde %3: %4.</translation>
    </message>
    <message>
        <source>Refused: %1 tried to %2, and %3.</source>
        <translation>Abgewiesen: %1 hat versucht, %2, und %3.</translation>
    </message>
    <message>
        <source>The machine %1 (%2) wants to pair with this one. Its code here is %3. If it shows the same code, within two minutes: mesh remote accept; if not: mesh remote reject</source>
        <translation>Der Rechner %1 (%2) möchte sich mit diesem koppeln. Sein Code ist hier %3. Zeigt er denselben Code, innerhalb von zwei Minuten: mesh remote accept; wenn nicht: mesh remote reject</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one, unverified: it may send messages and no more until you have compared the codes: mesh remote verify %1</source>
        <translation>Der Rechner %1 ist mit diesem gekoppelt, unbestätigt: Er darf nur Nachrichten senden, bis Sie die Codes verglichen haben: mesh remote verify %1</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one.</source>
        <translation>Der Rechner %1 ist mit diesem gekoppelt.</translation>
    </message>
    <message>
        <source>Pairing with a machine at %1 was refused: %2 Its key begins with %3.</source>
        <translation>Die Kopplung mit einem Rechner unter %1 wurde abgewiesen: %2 Sein Schlüssel beginnt mit %3.</translation>
    </message>
    <message>
        <source>The service was restarted while a session was stopped by %1; that session goes on.</source>
        <translation>Der Dienst wurde neu gestartet, während eine Sitzung von %1 angehalten war; diese Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>The service stops, so %1, which was stopped, goes on.</source>
        <translation>Der Dienst wird beendet; daher läuft %1, die angehalten war, weiter.</translation>
    </message>
    <message>
        <source>What an earlier service had stopped goes on: %1.</source>
        <translation>Was ein früherer Dienst angehalten hatte, läuft weiter: %1.</translation>
    </message>
    <message>
        <source>%1 had begun more: %2, stopped as well.</source>
        <translation>%1 hatte noch mehr begonnen: %2, ebenfalls angehalten.</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>Sie haben %1 angehalten (%2). Fortsetzen, im Tray oder in einem Terminal: mesh resume %1, oder beenden, was sie ausführte: mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 hat %2 angehalten (%3). Fortsetzen, im Tray oder in einem Terminal: mesh resume %2, oder beenden, was sie ausführte: mesh resume --abort %2</translation>
    </message>
    <message>
        <source>The note that %1 is stopped could not be written; should the service stop, its calls are not denied: %2</source>
        <translation>Der Vermerk, dass %1 angehalten ist, ließ sich nicht schreiben; endet der Dienst, so werden ihre Aufrufe nicht verweigert: %2</translation>
    </message>
    <message>
        <source>%1 is stopped, but not %2</source>
        <translation>%1 ist angehalten, aber nicht %2</translation>
    </message>
    <message>
        <source>%1 goes on: %2.</source>
        <translation>%1 läuft weiter: %2.</translation>
    </message>
    <message>
        <source>the program &quot;%1&quot;</source>
        <translation>das Programm „%1“</translation>
    </message>
    <message>
        <source>a program below %1</source>
        <translation>ein Programm unterhalb von %1</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1 aufzurufen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 auszuführen</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 Befehl</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 Befehle</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>zerstörerisch</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>jede Nachricht wird bestätigt</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>Antwortschleife</translation>
    </message>
    <message>
        <source>a person lets it go on</source>
        <translation>ein Mensch lässt sie fortfahren</translation>
    </message>
    <message>
        <source>a person has ended what it ran</source>
        <translation>ein Mensch hat beendet, was sie ausführte</translation>
    </message>
    <message>
        <source>its client has ended</source>
        <translation>ihr Client ist beendet</translation>
    </message>
    <message>
        <source>nobody let it go on within the time that is set (intercept_timeout_minutes)</source>
        <translation>niemand hat sie in der eingestellten Zeit fortgesetzt (intercept_timeout_minutes)</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>die angehaltene Nachricht #%1 freizugeben</translation>
    </message>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>%1 auf %2 zu setzen, was weniger sicher ist</translation>
    </message>
    <message>
        <source>pair with the machine at %1</source>
        <translation>mit dem Rechner unter %1 zu koppeln</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>die Sperre auf %1 zu entziehen, wer sie auch hält</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>den Rechner %1 ab jetzt %2 zu nennen</translation>
    </message>
    <message>
        <source>Stop the service and start it again, after an update for example.</source>
        <translation>Den Dienst beenden und wieder starten, zum Beispiel nach einer Aktualisierung.</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). A permission dialog is open in %1: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>Sie haben %1 angehalten (%2). In %1 ist ein Berechtigungsdialog offen: Wonach er fragt, das läuft, wenn Sie zustimmen. Fortsetzen, im Tray oder in einem Terminal: mesh resume %1, oder beenden, was sie ausführte: mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). A permission dialog is open in %2: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 hat %2 angehalten (%3). In %2 ist ein Berechtigungsdialog offen: Wonach er fragt, das läuft, wenn Sie zustimmen. Fortsetzen, im Tray oder in einem Terminal: mesh resume %2, oder beenden, was sie ausführte: mesh resume --abort %2</translation>
    </message>
    <message>
        <source>1 command; %1 could not be stopped</source>
        <translation>1 Befehl; %1 ließen sich nicht anhalten</translation>
    </message>
    <message>
        <source>%1 commands; %2 could not be stopped</source>
        <translation>%1 Befehle; %2 ließen sich nicht anhalten</translation>
    </message>
</context>
<context>
    <name>std::chrono</name>
    <message>
        <source>The service is stopping.</source>
        <translation>Der Dienst wird beendet.</translation>
    </message>
    <message>
        <source>Start it again, then repeat this.</source>
        <translation>Starten Sie ihn wieder, und wiederholen Sie dies dann.</translation>
    </message>
</context>
</TS>
