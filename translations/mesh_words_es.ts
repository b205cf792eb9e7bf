<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>mesh</name>
    <message>
        <source>replace %1</source>
        <translation>reemplazar %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>eliminar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edite %1</translation>
    </message>
    <message>
        <source>Cannot talk to the mesh service: %1.</source>
        <translation>No se puede hablar con el servicio de la malla: %1.</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>examinar %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Take it away, or set GRIP_MESH_DIR to a folder of your own.</source>
        <translation>Quítelo, o ponga en GRIP_MESH_DIR una carpeta propia.</translation>
    </message>
    <message>
        <source>%1 is open to other users.</source>
        <translation>%1 está abierto a otros usuarios.</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>Ciérrelo: chmod 700 %1</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 es un enlace simbólico.</translation>
    </message>
    <message>
        <source>Put the real thing in its place: nothing here may be a link.</source>
        <translation>Ponga el original en su lugar: aquí nada puede ser un enlace.</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>HOME is not set.</source>
        <translation>HOME no está definido.</translation>
    </message>
    <message>
        <source>Set HOME, or GRIP_MESH_DIR to the data folder.</source>
        <translation>Defina HOME, o ponga en GRIP_MESH_DIR la carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 is not an absolute path.</source>
        <translation>%1 no es una ruta absoluta.</translation>
    </message>
    <message>
        <source>Set it to a path that begins with &apos;/&apos;.</source>
        <translation>Ponga una ruta que empiece por «/».</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>No se puede iniciar %1: %2.</translation>
    </message>
    <message>
        <source>Is Grip Session Mesh installed completely?</source>
        <translation>¿Está Grip Session Mesh instalado por completo?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>«%1» no es una ruta absoluta.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 supera los %2 bytes.</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>sincronizar %1</translation>
    </message>
    <message>
        <source>A lock needs something to be on.</source>
        <translation>Un bloqueo necesita algo que bloquear.</translation>
    </message>
    <message>
        <source>Name a file, a pattern such as &apos;src/**&apos;, or any word.</source>
        <translation>Nombre un archivo, un patrón como &apos;src/**&apos; o cualquier palabra.</translation>
    </message>
    <message>
        <source>The name of the resource is longer than 4096 bytes.</source>
        <translation>El nombre del recurso supera los 4096 bytes.</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>Bloquee una carpeta superior.</translation>
    </message>
    <message>
        <source>The name of the resource has a NUL in it.</source>
        <translation>El nombre del recurso contiene un NUL.</translation>
    </message>
    <message>
        <source>No file can have such a name.</source>
        <translation>Ningún archivo puede llamarse así.</translation>
    </message>
    <message>
        <source>The folder that the path begins at is not known.</source>
        <translation>No se conoce la carpeta donde empieza la ruta.</translation>
    </message>
    <message>
        <source>Give the path from / on.</source>
        <translation>Dé la ruta desde /.</translation>
    </message>
    <message>
        <source>A pattern cannot go up again with &apos;..&apos;.</source>
        <translation>Un patrón no puede volver a subir con «..».</translation>
    </message>
    <message>
        <source>Write it without the &apos;..&apos;.</source>
        <translation>Escríbalo sin «..».</translation>
    </message>
    <message>
        <source>Write ./ before the name of a file.</source>
        <translation>Escriba ./ delante del nombre de un archivo.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has at most 128 bytes.</source>
        <translation>El nombre de un bloqueo tiene como mucho 128 bytes.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has single blanks, and only between words.</source>
        <translation>El nombre de un bloqueo solo lleva espacios sueltos, y solo entre palabras.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has a character that cannot be seen.</source>
        <translation>El nombre de un bloqueo contiene un carácter invisible.</translation>
    </message>
    <message>
        <source>%1 has another form than ours.</source>
        <translation>%1 no tiene nuestro formato.</translation>
    </message>
    <message>
        <source>Take it away; the session is then no longer paused.</source>
        <translation>Quítelo; la sesión deja entonces de estar detenida.</translation>
    </message>
    <message>
        <source>The system does not say who is calling.</source>
        <translation>El sistema no dice quién llama.</translation>
    </message>
    <message>
        <source>The system does not say who is calling: %1.</source>
        <translation>El sistema no dice quién llama: %1.</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>El proceso %1 ha terminado.</translation>
    </message>
    <message>
        <source>Cannot watch a process: %1.</source>
        <translation>No se puede vigilar un proceso: %1.</translation>
    </message>
    <message>
        <source>Linux 5.3 or newer is needed.</source>
        <translation>Hace falta Linux 5.3 o posterior.</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>No se puede ejecutar %1: %2.</translation>
    </message>
    <message>
        <source>It has another form than ours.</source>
        <translation>No tiene nuestro formato.</translation>
    </message>
    <message>
        <source>It names something that is no process.</source>
        <translation>Nombra algo que no es un proceso.</translation>
    </message>
    <message>
        <source>It speaks of another process than its name.</source>
        <translation>Habla de otro proceso que su nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be used, nothing was continued by it: %2</source>
        <translation>%1 no sirve, nada se reanudó con él: %2</translation>
    </message>
    <message>
        <source>It was renamed to %1; continue what stays stopped by hand: kill -CONT PID</source>
        <translation>Se renombró a %1; reanude a mano lo que siga detenido: kill -CONT PID</translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <translation>No se puede %1: %2.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere algo de espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>bloquear %1</translation>
    </message>
    <message>
        <source>%1 does not hold a token (64 hex digits).</source>
        <translation>%1 no contiene un token (64 dígitos hexadecimales).</translation>
    </message>
    <message>
        <source>Remove it, the service makes a new one at its next start: rm %1</source>
        <translation>Elimínelo, el servicio crea uno nuevo al arrancar: rm %1</translation>
    </message>
    <message>
        <source>Cannot open the folder of %1: %2.</source>
        <translation>No se puede abrir la carpeta de %1: %2.</translation>
    </message>
    <message>
        <source>The path of the socket is too long: %1.</source>
        <translation>La ruta del socket es demasiado larga: %1.</translation>
    </message>
    <message>
        <source>Choose a shorter data folder (GRIP_MESH_DIR).</source>
        <translation>Elija una carpeta de datos más corta (GRIP_MESH_DIR).</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>No existe el ajuste «%1».</translation>
    </message>
    <message>
        <source>All of them: mesh config list</source>
        <translation>Todos: mesh config list</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>an array, as JSON</source>
        <translation>una lista, en JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>«%1» no puede ser %2.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Permitido: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a UUID.</source>
        <translation>«%1» debe ser un UUID.</translation>
    </message>
    <message>
        <source>Leave it out to have one made.</source>
        <translation>Si se omite, se crea uno.</translation>
    </message>
    <message>
        <source>Kinds that can be sent: message, broadcast.</source>
        <translation>Tipos que se pueden enviar: message, broadcast.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not one that a client can send.</source>
        <translation>Un cliente no puede enviar el tipo «%1».</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not sent so.</source>
        <translation>El tipo «%1» no se envía así.</translation>
    </message>
    <message>
        <source>A broadcast goes to &quot;broadcast&quot;, and nothing else does.</source>
        <translation>Una difusión va a «broadcast», y nada más va ahí.</translation>
    </message>
    <message>
        <source>This is not acceptable JSON: %1.</source>
        <translation>Este JSON no es aceptable: %1.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Se esperaba un objeto JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a string.</source>
        <translation>«%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>«%1» debe ser un número entero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>Names are 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, and begin with a letter or digit.</source>
        <translation>Los nombres tienen de 1 a 64 caracteres de a-z, 0-9, «.», «_» y «-», y empiezan por letra o dígito.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is empty.</source>
        <translation>El nombre «%1» está vacío.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is longer than 64 characters.</source>
        <translation>El nombre «%1» supera los 64 caracteres.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like a path.</source>
        <translation>El nombre «%1» parece una ruta.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters that names cannot have.</source>
        <translation>El nombre «%1» tiene caracteres que los nombres no pueden tener.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like an id (eight or more hex digits).</source>
        <translation>El nombre «%1» parece un identificador (ocho o más dígitos hexadecimales).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved.</source>
        <translation>El nombre «%1» está reservado.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>See: mesh %1 --help</source>
        <translation>Véase: mesh %1 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text or a list of texts</source>
        <translation>«%1» es un texto o una lista de textos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of objects</source>
        <translation>«%1» es una lista de objetos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one text</source>
        <translation>«%1» es un solo texto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not compile: %2</source>
        <translation>«%1» no se compila: %2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation>aquí no hay «%1»</translation>
    </message>
    <message>
        <source>docs/rules.md says how rules and exceptions are written.</source>
        <translation>docs/rules.md dice cómo se escriben reglas y excepciones.</translation>
    </message>
    <message>
        <source>it does not find its example &quot;%1&quot;</source>
        <translation>no encuentra su ejemplo «%1»</translation>
    </message>
    <message>
        <source>it finds &quot;%1&quot;, which it gives as harmless</source>
        <translation>encuentra «%1», que ella misma da por inofensivo</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>Su regla %1</translation>
    </message>
    <message>
        <source>The text of a held message cannot be read: it or its key was changed.</source>
        <translation>El texto de un mensaje retenido no se puede leer: él o su clave fueron modificados.</translation>
    </message>
    <message>
        <source>It cannot be approved any more; deny it and ask its sender for it again.</source>
        <translation>Ya no se puede aprobar; deniéguelo y pídaselo de nuevo a su remitente.</translation>
    </message>
    <message>
        <source>%1 It comes about together with what was sent just before.</source>
        <translation>%1 Resulta junto con lo enviado justo antes.</translation>
    </message>
    <message>
        <source>The recipient&apos;s human wants to see every message first (require_confirmation).</source>
        <translation>La persona del destinatario quiere ver antes cada mensaje (require_confirmation).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message was not answered in time.</source>
        <translation>El mensaje no se respondió a tiempo.</translation>
    </message>
    <message>
        <source>The message was not shown in time.</source>
        <translation>El mensaje no se mostró a tiempo.</translation>
    </message>
    <message>
        <source>The message was not delivered in time.</source>
        <translation>El mensaje no se entregó a tiempo.</translation>
    </message>
    <message>
        <source>The mesh cannot tell who is calling: a process above the caller has ended or is hidden.</source>
        <translation>La malla no puede saber quién llama: un proceso superior ha terminado o está oculto.</translation>
    </message>
    <message>
        <source>Call mesh from a shell that stays open.</source>
        <translation>Llame a mesh desde un shell que siga abierto.</translation>
    </message>
    <message>
        <source>This is for a person: %1.</source>
        <translation>Esto es para una persona: %1.</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own, or after /mesh in the session.</source>
        <translation>Escríbalo en un terminal propio, o tras /mesh en la sesión.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Esta sesión no está en la malla.</translation>
    </message>
    <message>
        <source>Join: /mesh connect (in a shell: mesh connect).</source>
        <translation>Unirse: /mesh connect (en un shell: mesh connect).</translation>
    </message>
    <message>
        <source>&quot;role&quot; must be grip or guard.</source>
        <translation>«role» debe ser grip o guard.</translation>
    </message>
    <message>
        <source>Locks, pairs and roles are switched off on this machine.</source>
        <translation>Bloqueos, parejas y roles están desactivados en esta máquina.</translation>
    </message>
    <message>
        <source>A person can switch them on: mesh config set presence_enabled true</source>
        <translation>Una persona puede activarlos: mesh config set presence_enabled true</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: %3.</source>
        <translation>No se puede escuchar en el puerto %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by another program.</source>
        <translation>No se puede escuchar en el puerto %1 de %2: lo ocupa otro programa.</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by %3.</source>
        <translation>No se puede escuchar en el puerto %1 de %2: lo ocupa %3.</translation>
    </message>
    <message>
        <source>Another port: mesh config set port NUMBER</source>
        <translation>Otro puerto: mesh config set port NÚMERO</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>another mesh service, version %1</source>
        <translation>otro servicio de la malla, versión %1</translation>
    </message>
    <message>
        <source>another mesh service, version %1, %2</source>
        <translation>otro servicio de la malla, versión %1, %2</translation>
    </message>
    <message>
        <source>The session could not be woken: %1.</source>
        <translation>No se pudo despertar la sesión: %1.</translation>
    </message>
    <message>
        <source>Its messages wait until its next turn.</source>
        <translation>Sus mensajes esperan hasta su próximo turno.</translation>
    </message>
    <message>
        <source>its inbox socket is not there or not ours</source>
        <translation>su socket de entrada no está o no es nuestro</translation>
    </message>
    <message>
        <source>the path of its inbox socket is too long</source>
        <translation>la ruta de su socket de entrada es demasiado larga</translation>
    </message>
    <message>
        <source>its inbox socket does not answer</source>
        <translation>su socket de entrada no responde</translation>
    </message>
    <message>
        <source>another process holds its inbox socket</source>
        <translation>otro proceso tiene su socket de entrada</translation>
    </message>
    <message>
        <source>its inbox is full</source>
        <translation>su entrada está llena</translation>
    </message>
    <message>
        <source>Its input and output are not those of a Bash call.</source>
        <translation>Su entrada y su salida no son las de una llamada Bash.</translation>
    </message>
    <message>
        <source>By its input and output it is a hook or a monitor.</source>
        <translation>Por su entrada y su salida es un hook o un monitor.</translation>
    </message>
    <message>
        <source>Its session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>It is no child of the session&apos;s process.</source>
        <translation>No es hijo del proceso de la sesión.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>It is in the client&apos;s own group, as MCP servers are.</source>
        <translation>Está en el grupo del propio cliente, como los servidores MCP.</translation>
    </message>
    <message>
        <source>It is older than the session, or part of the mesh.</source>
        <translation>Es más antiguo que la sesión, o forma parte de la malla.</translation>
    </message>
    <message>
        <source>No tool call is open, and it was not seen to be one&apos;s.</source>
        <translation>No hay ninguna llamada de herramienta abierta, y no se vio que fuera de una.</translation>
    </message>
    <message>
        <source>It is a program of the mesh.</source>
        <translation>Es un programa de la malla.</translation>
    </message>
    <message>
        <source>It no longer belongs to the tool that started it.</source>
        <translation>Ya no pertenece a la herramienta que lo inició.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2, for %n more minute(s).</source>
        <translation>
            <numerusform>%1 tiene %2 durante %n minuto más.</numerusform>
            <numerusform>%1 tiene %2 durante %n minutos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on something else, wait for it (mesh lock --wait), or ask: mesh send %1 &lt;text&gt;</source>
        <translation>Trabaje en otra cosa, espérelo (mesh lock --wait), o pregunte: mesh send %1 &lt;texto&gt;</translation>
    </message>
    <message>
        <source>The lock was taken away at once.</source>
        <translation>El bloqueo se quitó enseguida.</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>Véase: mesh locks</translation>
    </message>
    <message>
        <source>This session is not paired.</source>
        <translation>Esta sesión no forma pareja.</translation>
    </message>
    <message>
        <source>Invite another: mesh pair &lt;name&gt;</source>
        <translation>Invite a otra: mesh pair &lt;nombre&gt;</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there.</source>
        <translation>Compruebe que la dirección y el puerto son los de un servicio de la malla: allí, `mesh remote status`.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a machine.</source>
        <translation>«%1» no es la dirección de una máquina.</translation>
    </message>
    <message>
        <source>For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</source>
        <translation>Por ejemplo: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</translation>
    </message>
    <message>
        <source>%1 does not hold the key that others know this machine by (P-256, PKCS#8).</source>
        <translation>%1 no contiene la clave por la que las demás conocen esta máquina (P-256, PKCS#8).</translation>
    </message>
    <message>
        <source>Put back a copy of it. Or move it away: the service makes a new one, and every machine must be paired again: mv %1 %2</source>
        <translation>Devuelva una copia. O quite el archivo: el servicio crea una clave nueva y habrá que vincular de nuevo cada máquina: mv %1 %2</translation>
    </message>
    <message>
        <source>Qt has no OpenSSL here, so no other machine can be reached.</source>
        <translation>Qt no tiene OpenSSL aquí, así que no se puede llegar a ninguna otra máquina.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 and Qt&apos;s plugin for it (tls/qopensslbackend), then restart the service.</source>
        <translation>Instale OpenSSL 3 y el complemento de Qt para él (tls/qopensslbackend) y reinicie el servicio.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of another kind than those of this program (P-256).</source>
        <translation>La clave del certificado es de otro tipo que las de este programa (P-256).</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>Las dos máquinas necesitan este programa.</translation>
    </message>
    <message>
        <source>The machines could not be paired. %1</source>
        <translation>No se pudieron vincular las máquinas. %1</translation>
    </message>
    <message>
        <source>Try again: mesh remote add</source>
        <translation>Intentarlo de nuevo: mesh remote add</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is missing or wrong.</source>
        <translation>Su «%1» falta o es incorrecto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <comment>rights</comment>
        <translation>«%1» debe ser un objeto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no right, or neither true nor false.</source>
        <translation>«%1» no es un permiso, o no es ni true ni false.</translation>
    </message>
    <message>
        <source>Rights: message, broadcast, lock, pair, intercept.</source>
        <translation>Permisos: message, broadcast, lock, pair, intercept.</translation>
    </message>
    <message>
        <source>This machine is not paired with that one.</source>
        <translation>Esta máquina no está vinculada con aquella.</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>Ver cuáles lo están: mesh remote list</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: another program has that port.</source>
        <translation>No se puede oír a otras máquinas en %1: otro programa tiene ese puerto.</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: %2.</source>
        <translation>No se puede oír a otras máquinas en %1: %2.</translation>
    </message>
    <message>
        <source>End that program, or take another port: mesh config set relay_port NUMBER</source>
        <translation>Termine ese programa, o use otro puerto: mesh config set relay_port NÚMERO</translation>
    </message>
    <message>
        <source>See that this machine has that address, or name another: mesh config set relay_listen ADDRESS</source>
        <translation>Compruebe que esta máquina tiene esa dirección, o dé otra: mesh config set relay_listen DIRECCIÓN</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>Ninguna máquina se llama aquí «%1».</translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program.</source>
        <translation>El otro lado no habla el protocolo de este programa.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline.</source>
        <translation>El nombre «%1» lo tiene el buzón de una sesión sin conexión.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline in %2.</source>
        <translation>El nombre «%1» lo tiene el buzón de una sesión sin conexión, en %2.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session.</source>
        <translation>El nombre «%1» lo tiene una sesión (%2).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session in %3.</source>
        <translation>El nombre «%1» lo tiene una sesión (%2) en %3.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3).</source>
        <translation>El nombre «%1» lo tiene una sesión (%2, proceso %3).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3) in %4.</source>
        <translation>El nombre «%1» lo tiene una sesión (%2, proceso %3) en %4.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Ver quién está: mesh list</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>El disco que contiene %1 está lleno.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Haga sitio en él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>Otro programa tiene retenido %1.</translation>
    </message>
    <message>
        <source>Close what has it open (a sqlite3 shell, a backup), then try again.</source>
        <translation>Cierre lo que lo tiene abierto (un shell de sqlite3, una copia) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 está dañado: %2.</translation>
    </message>
    <message>
        <source>Restart the service: it sets the file aside and takes the last snapshot.</source>
        <translation>Reinicie el servicio: aparta el archivo y toma la última instantánea.</translation>
    </message>
    <message>
        <source>The disk failed below %1: %2.</source>
        <translation>El disco falló bajo %1: %2.</translation>
    </message>
    <message>
        <source>Look at the system&apos;s log for errors of that disk.</source>
        <translation>Busque errores de ese disco en el registro del sistema.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check that the folder and its files belong to you and that its disk is mounted for writing.</source>
        <translation>Compruebe que la carpeta y sus archivos son suyos y que su disco está montado con escritura.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1 no servía: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renombrar %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>copiar %1</translation>
    </message>
    <message>
        <source>%1 could not be used (%2) and was set aside as %3.</source>
        <translation>%1 no servía (%2) y se apartó como %3.</translation>
    </message>
    <message>
        <source>%1 could not be used (it was missing).</source>
        <translation>%1 no servía (faltaba).</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 took its place: messages and sessions since then are missing.</source>
        <translation>%1 La instantánea de %2 ocupó su lugar: faltan los mensajes y sesiones posteriores.</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 is damaged too, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 La instantánea de %2 también está dañada, así que se empezó de nuevo: faltan todos los mensajes anteriores.</translation>
    </message>
    <message>
        <source>%1 There was no snapshot, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 No había instantánea, así que se empezó de nuevo: faltan todos los mensajes anteriores.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Grip Session Mesh (schema %2, this program knows %3).</source>
        <translation>%1 lo hizo un Grip Session Mesh más reciente (esquema %2, este programa conoce %3).</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>Actualice el programa; no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>No existe el verbo «%1».</translation>
    </message>
    <message>
        <source>All of them: mesh --help</source>
        <translation>Todos: mesh --help</translation>
    </message>
    <message>
        <source>Print the result as one JSON document</source>
        <translation>Mostrar el resultado como un documento JSON</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Inesperado: %1</translation>
    </message>
    <message>
        <source>Look at it: mesh doctor</source>
        <translation>Examinar: mesh doctor</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>No se pudo escribir la salida.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>¿Quiso decir: %1?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>aún no hay: el servicio lo crea</translation>
    </message>
    <message>
        <source>its content is no token</source>
        <translation>su contenido no es un token</translation>
    </message>
    <message>
        <source>32 random bytes, for you alone</source>
        <translation>32 bytes aleatorios, solo para usted</translation>
    </message>
    <message>
        <source>none: defaults apply</source>
        <translation>ninguno: valen los valores por defecto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 set, %2 of them unknown here</source>
        <translation>ajustes definidos: %1, desconocidos aquí: %2</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>ajustes definidos: %1</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>carpeta de datos</translation>
    </message>
    <message>
        <source>%1, yours, 0700</source>
        <translation>%1, suya, 0700</translation>
    </message>
    <message>
        <source>another program answers: %1</source>
        <translation>responde otro programa: %1</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>plugin</translation>
    </message>
    <message>
        <source>not installed, and Claude Code is not there to use it</source>
        <translation>no instalado, y no está Claude Code para usarlo</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Claude Code is not on PATH: shells and other clients work without it</source>
        <translation>Claude Code no está en el PATH: los shells y otros clientes funcionan sin él</translation>
    </message>
    <message>
        <source>%1 --version fails</source>
        <translation>%1 --version falla</translation>
    </message>
    <message>
        <source>%1 tells no version: %2</source>
        <translation>%1 no dice su versión: %2</translation>
    </message>
    <message>
        <source>%1 is too old, 2.1.139 is needed</source>
        <translation>%1 es demasiado antiguo, hace falta 2.1.139</translation>
    </message>
    <message>
        <source>mesh on PATH</source>
        <translation>mesh en el PATH</translation>
    </message>
    <message>
        <source>it is not: this one is %1</source>
        <translation>no está en él: este es %1</translation>
    </message>
    <message>
        <source>%1 is another one than this, %2</source>
        <translation>%1 es otro que este, %2</translation>
    </message>
    <message>
        <source>bus %1</source>
        <translation>bus %1</translation>
    </message>
    <message>
        <source>this machine has no IPv6 loopback</source>
        <translation>esta máquina no tiene bucle local IPv6</translation>
    </message>
    <message>
        <source>%1 answers /health</source>
        <translation>%1 responde a /health</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>pid %1, version %2</source>
        <translation>pid %1, versión %2</translation>
    </message>
    <message>
        <source>service check</source>
        <translation>examen del servicio</translation>
    </message>
    <message>
        <source>--follow does not end, so it cannot stand behind /mesh.</source>
        <translation>--follow no termina, así que no puede ir tras /mesh.</translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation>Ejecútelo en un terminal.</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>El archivo %1 ya existe.</translation>
    </message>
    <message>
        <source>Name a new one.</source>
        <translation>Dé uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing was typed, so nothing was done.</source>
        <translation>No se escribió nada, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>To %1, type %2  (only Enter: nothing is done): </source>
        <translation>Para %1, escriba %2  (solo Intro: no se hace nada): </translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 Escríbalo: </translation>
    </message>
    <message>
        <source>It is no link.</source>
        <translation>No es un enlace.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>changed, to %1</source>
        <translation>cambiado, a %1</translation>
    </message>
    <message>
        <source>changed, SHA-256 %1</source>
        <translation>cambiado, SHA-256 %1</translation>
    </message>
    <message>
        <source>does not belong to the plugin</source>
        <translation>no pertenece al plugin</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Reinstale Grip Session Mesh.</translation>
    </message>
    <message>
        <source>version %1, whole</source>
        <translation>versión %1, completo</translation>
    </message>
    <message>
        <source>version %1, %2 of its parts not as installed</source>
        <translation>versión %1, %2 de sus partes no están como se instalaron</translation>
    </message>
    <message>
        <source>The plugin cannot be given the path %1.</source>
        <translation>El plugin no puede recibir la ruta %1.</translation>
    </message>
    <message>
        <source>Use a folder with a plain name.</source>
        <translation>Use una carpeta con un nombre sencillo.</translation>
    </message>
    <message>
        <source>#%1 to %2</source>
        <translation>#%1 a %2</translation>
    </message>
    <message>
        <source>#%1 to %2, sent now</source>
        <translation>#%1 a %2, enviado ahora</translation>
    </message>
    <message>
        <source>#%1 to %2, sent %3 ago</source>
        <translation>#%1 a %2, enviado hace %3</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>DESTINATARIO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>MOTIVO</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>RECORRIDO</translation>
    </message>
    <message>
        <source>Wants to pair: %1 (%2)  code %3</source>
        <translation>Quiere vincularse: %1 (%2)  código %3</translation>
    </message>
    <message>
        <source>Asked to pair: %1 (%2)  code %3</source>
        <translation>Vinculación pedida: %1 (%2)  código %3</translation>
    </message>
    <message>
        <source>  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject</source>
        <translation>  Si la otra máquina muestra el mismo código: mesh remote accept    si no: mesh remote reject</translation>
    </message>
    <message>
        <source>This machine is paired with none.
Pair it: mesh remote add ADDRESS</source>
        <translation>Esta máquina no está vinculada con ninguna.
Vincular: mesh remote add DIRECCIÓN</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>MÁQUINA</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DESDE</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>VERIFICADA</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SESIONES</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>ESPERAN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>name:</source>
        <translation>nombre:</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>estado:</translation>
    </message>
    <message>
        <source>since:</source>
        <translation>desde:</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>problema:</translation>
    </message>
    <message>
        <source>verified:</source>
        <translation>verificada:</translation>
    </message>
    <message>
        <source>no (compare the codes: mesh remote verify NAME)</source>
        <translation>no (compare los códigos: mesh remote verify NOMBRE)</translation>
    </message>
    <message>
        <source>code:</source>
        <translation>código:</translation>
    </message>
    <message>
        <source>address:</source>
        <translation>dirección:</translation>
    </message>
    <message>
        <source>calls itself:</source>
        <translation>se llama:</translation>
    </message>
    <message>
        <source>may here:</source>
        <translation>puede aquí:</translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation>sesiones:</translation>
    </message>
    <message>
        <source>waiting:</source>
        <translation>esperan:</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it</source>
        <translation>
            <numerusform>%n mensaje para ella</numerusform>
            <numerusform>%n mensajes para ella</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint:</source>
        <translation>huella:</translation>
    </message>
    <message>
        <source>this machine:</source>
        <translation>esta máquina:</translation>
    </message>
    <message>
        <source>reached at:</source>
        <translation>accesible en:</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ninguna dirección</translation>
    </message>
    <message>
        <source>machines:</source>
        <translation>máquinas:</translation>
    </message>
    <message>
        <source>The service&apos;s program is missing: %1.</source>
        <translation>Falta el programa del servicio: %1.</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>Examinar: mesh service logs</translation>
    </message>
    <message>
        <source>A service has %1, as process %2, and does not answer at run/control.sock.</source>
        <translation>Un servicio tiene %1, como proceso %2, y no responde en run/control.sock.</translation>
    </message>
    <message>
        <source>The service was started but does not answer after 15 s.</source>
        <translation>El servicio se inició pero no responde tras 15 s.</translation>
    </message>
    <message>
        <source>running, pid %1, version %2, up %3</source>
        <translation>en marcha, pid %1, versión %2, desde hace %3</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n connection(s)</source>
        <translation>
            <numerusform>%1, por %n conexión</numerusform>
            <numerusform>%1, por %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the human to decide: mesh approvals</source>
        <translation>
            <numerusform>%n mensaje por decidir por la persona: mesh approvals</numerusform>
            <numerusform>%n mensajes por decidir por la persona: mesh approvals</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>No hay entrada estándar tras /mesh.</translation>
    </message>
    <message>
        <source>Write the text itself in place of -</source>
        <translation>Escriba el propio texto en lugar de -</translation>
    </message>
    <message>
        <source>Standard input has more than 16 MiB.</source>
        <translation>La entrada estándar supera los 16 MiB.</translation>
    </message>
    <message>
        <source>Send a path instead.</source>
        <translation>Envíe mejor una ruta.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>Write it behind the name, or - to read standard input.</source>
        <translation>Escríbalo tras el nombre, o - para leer la entrada estándar.</translation>
    </message>
    <message>
        <source>The text is no valid UTF-8, or holds NUL (at byte %1).</source>
        <translation>El texto no es UTF-8 válido, o contiene NUL (en el byte %1).</translation>
    </message>
    <message>
        <source>Send a path, or the file as base64.</source>
        <translation>Envíe una ruta, o el archivo en base64.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n session(s). (#%1)</source>
        <translation>
            <numerusform>Enviado a %n sesión. (#%1)</numerusform>
            <numerusform>Enviado a %n sesiones. (#%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Held until the human decides: %1 (#%2)</source>
        <translation>Retenido hasta que decida la persona: %1 (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1, who is not there now. (#%2)</source>
        <translation>Guardado para %1, que no está ahora. (#%2)</translation>
    </message>
    <message>
        <source>Delivered to %1. (#%2)</source>
        <translation>Entregado a %1. (#%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not answered within %n second(s).</source>
        <translation>
            <numerusform>Sin respuesta en %n segundo.</numerusform>
            <numerusform>Sin respuesta en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown within %n second(s).</source>
        <translation>
            <numerusform>No mostrado en %n segundo.</numerusform>
            <numerusform>No mostrado en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered within %n second(s).</source>
        <translation>
            <numerusform>No entregado en %n segundo.</numerusform>
            <numerusform>No entregado en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1. It is told; take it back: mesh unpair</source>
        <translation>%1 está invitado y lo sabe; retirar la invitación: mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; you would be %2. It is told; take it back: mesh unpair</source>
        <translation>%1 está invitado y lo sabe; usted sería %2. Retirar la invitación: mesh unpair</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>En pareja con %1.</translation>
    </message>
    <message>
        <source>Paired with %1, as %2.</source>
        <translation>En pareja con %1, como %2.</translation>
    </message>
    <message>
        <source>`%1` is for the human, and this is called from an agent&apos;s session.</source>
        <translation>`%1` es para la persona, y esta llamada viene de la sesión de un agente.</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own.</source>
        <translation>Ejecútelo en un terminal propio.</translation>
    </message>
    <message>
        <source>`%1` is for the human, and nobody can tell who is calling: a process above this one has ended or is hidden.</source>
        <translation>`%1` es para la persona, y nadie puede saber quién llama: un proceso superior ha terminado o está oculto.</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own, from a shell that stays open.</source>
        <translation>Ejecútelo en un terminal propio, desde un shell que siga abierto.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>enlazada</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>enlazando</translation>
    </message>
    <message>
        <source>A database, a collection or all its documents are deleted.</source>
        <translation>Se borra una base de datos, una colección o todos sus documentos.</translation>
    </message>
    <message>
        <source>A line of a script language deletes as thoroughly as rm -rf does.</source>
        <translation>Una línea de un lenguaje de script borra tan a fondo como rm -rf.</translation>
    </message>
    <message>
        <source>A repository, release, secret or run is deleted on the server.</source>
        <translation>Se borra en el servidor un repositorio, una versión, un secreto o una ejecución.</translation>
    </message>
    <message>
        <source>A setting given on the command line hides what git will do.</source>
        <translation>Un ajuste dado en la orden oculta lo que hará git.</translation>
    </message>
    <message>
        <source>All rows of the table are gone, without a trigger or a way back.</source>
        <translation>Desaparecen todas las filas de la tabla, sin disparador ni vuelta atrás.</translation>
    </message>
    <message>
        <source>All tables are dropped and made anew; the data is gone.</source>
        <translation>Se eliminan y rehacen todas las tablas; los datos se pierden.</translation>
    </message>
    <message>
        <source>An account, its files or what is planned for it are gone.</source>
        <translation>Desaparecen una cuenta, sus archivos o lo planificado para ella.</translation>
    </message>
    <message>
        <source>An application, its database or its domain is deleted.</source>
        <translation>Se borra una aplicación, su base de datos o su dominio.</translation>
    </message>
    <message>
        <source>Changes in the working tree are gone; git keeps no copy of them.</source>
        <translation>Los cambios del árbol de trabajo desaparecen; git no guarda copia.</translation>
    </message>
    <message>
        <source>Changes or history that nothing else has are gone.</source>
        <translation>Desaparecen cambios o historia que no están en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Commits that nothing else names are lost.</source>
        <translation>Se pierden los commits que nada más nombra.</translation>
    </message>
    <message>
        <source>DELETE without WHERE</source>
        <translation>DELETE sin WHERE</translation>
    </message>
    <message>
        <source>DROP of a table, schema, database …</source>
        <translation>DROP de una tabla, un esquema, una base…</translation>
    </message>
    <message>
        <source>Deletes a folder with everything in it; there is no way back.</source>
        <translation>Borra una carpeta con todo lo que contiene; no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Deletes all that is not in use at this moment, volumes with their data among them.</source>
        <translation>Borra todo lo que no se usa en este momento, también volúmenes con sus datos.</translation>
    </message>
    <message>
        <source>Deletes at the target whatever the source does not have; a wrong path empties a folder.</source>
        <translation>Borra en el destino todo lo que el origen no tiene; una ruta equivocada vacía una carpeta.</translation>
    </message>
    <message>
        <source>Deletes every file that a search finds, often more than was meant.</source>
        <translation>Borra cada archivo que encuentra una búsqueda, a menudo más de lo previsto.</translation>
    </message>
    <message>
        <source>Deletes files that git does not know, for good.</source>
        <translation>Borra para siempre archivos que git no conoce.</translation>
    </message>
    <message>
        <source>Deletes many files, or some that others depend on; there is no way back.</source>
        <translation>Borra muchos archivos, o algunos de los que otros dependen; no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Deletes on a server; many of them have no undo.</source>
        <translation>Borra en un servidor; muchas veces sin poder deshacerlo.</translation>
    </message>
    <message>
        <source>Every key is deleted at once.</source>
        <translation>Se borran todas las claves a la vez.</translation>
    </message>
    <message>
        <source>Every row of the table is deleted.</source>
        <translation>Se borra cada fila de la tabla.</translation>
    </message>
    <message>
        <source>Every row of the table is overwritten.</source>
        <translation>Se sobrescribe cada fila de la tabla.</translation>
    </message>
    <message>
        <source>Every user can change the files, or nobody can use them any more; the old rights are not kept.</source>
        <translation>Cualquier usuario puede cambiar los archivos, o ya nadie puede usarlos; los permisos anteriores no se guardan.</translation>
    </message>
    <message>
        <source>Everything on the disk is lost.</source>
        <translation>Se pierde todo lo que hay en el disco.</translation>
    </message>
    <message>
        <source>Everything that belongs to the release is deleted from the cluster.</source>
        <translation>Se borra del clúster todo lo que pertenece a la versión.</translation>
    </message>
    <message>
        <source>Everything that runs is interrupted, and a machine elsewhere may not come back.</source>
        <translation>Se interrumpe todo lo que está en marcha, y una máquina remota puede no volver.</translation>
    </message>
    <message>
        <source>Hides what will run from whoever reads it.</source>
        <translation>Oculta a quien lo lee lo que se va a ejecutar.</translation>
    </message>
    <message>
        <source>Lets somebody else in, or locks the owner out.</source>
        <translation>Deja entrar a otra persona, o deja fuera al propietario.</translation>
    </message>
    <message>
        <source>Machines, data or rights in the cloud are deleted, often without a way back.</source>
        <translation>Se borran máquinas, datos o permisos en la nube, a menudo sin vuelta atrás.</translation>
    </message>
    <message>
        <source>Messages or secrets that wait there are gone.</source>
        <translation>Desaparecen los mensajes o secretos que esperan allí.</translation>
    </message>
    <message>
        <source>Old commits, the only way back after other mistakes, are rewritten or deleted.</source>
        <translation>Se reescriben o borran commits antiguos, la única vuelta atrás tras otros errores.</translation>
    </message>
    <message>
        <source>Overwrites a disk or the memory below every file system.</source>
        <translation>Sobrescribe un disco, o la memoria por debajo de todo sistema de archivos.</translation>
    </message>
    <message>
        <source>Programs can no longer read or change their files, and the old owners are not kept.</source>
        <translation>Los programas ya no pueden leer o cambiar sus archivos, y los propietarios anteriores no se guardan.</translation>
    </message>
    <message>
        <source>Rewrites what others have fetched; commits on the server can be lost.</source>
        <translation>Reescribe lo que otros ya descargaron; pueden perderse commits del servidor.</translation>
    </message>
    <message>
        <source>Runs a program on the database&apos;s machine, or gives everybody every right.</source>
        <translation>Ejecuta un programa en la máquina de la base, o da a todos todos los permisos.</translation>
    </message>
    <message>
        <source>Runs code that nobody has read.</source>
        <translation>Ejecuta código que nadie ha leído.</translation>
    </message>
    <message>
        <source>SQL that runs programs or opens the database to all</source>
        <translation>SQL que ejecuta programas o abre la base a todos</translation>
    </message>
    <message>
        <source>Somebody else can then type commands on this machine.</source>
        <translation>Otra persona puede entonces escribir órdenes en esta máquina.</translation>
    </message>
    <message>
        <source>Something that others count on no longer runs.</source>
        <translation>Deja de funcionar algo con lo que otros cuentan.</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>Takes programs away that others, or the system itself, may need.</source>
        <translation>Quita programas que otros, o el propio sistema, pueden necesitar.</translation>
    </message>
    <message>
        <source>Tears down everything that the description made.</source>
        <translation>Derriba todo lo que la descripción construyó.</translation>
    </message>
    <message>
        <source>The containers&apos; data is deleted with them.</source>
        <translation>Con los contenedores se borran sus datos.</translation>
    </message>
    <message>
        <source>The content cannot be brought back.</source>
        <translation>El contenido no se puede recuperar.</translation>
    </message>
    <message>
        <source>The copies that other mistakes are mended with are gone.</source>
        <translation>Desaparecen las copias con que se arreglan otros errores.</translation>
    </message>
    <message>
        <source>The database and everything in it is deleted.</source>
        <translation>Se borra la base de datos y todo lo que contiene.</translation>
    </message>
    <message>
        <source>The machine can do nothing else any more.</source>
        <translation>La máquina ya no puede hacer nada más.</translation>
    </message>
    <message>
        <source>The machine is open to everybody, or cannot be reached any more.</source>
        <translation>La máquina queda abierta a todos, o deja de ser accesible.</translation>
    </message>
    <message>
        <source>The object and all its rows are gone.</source>
        <translation>Desaparecen el objeto y todas sus filas.</translation>
    </message>
    <message>
        <source>The program then runs with its owner&apos;s rights, whoever starts it.</source>
        <translation>El programa se ejecuta entonces con los permisos de su propietario, lo inicie quien lo inicie.</translation>
    </message>
    <message>
        <source>UPDATE without WHERE</source>
        <translation>UPDATE sin WHERE</translation>
    </message>
    <message>
        <source>What is moved over, or to /dev/null, is gone.</source>
        <translation>Lo que se sobrescribe, o se mueve a /dev/null, desaparece.</translation>
    </message>
    <message>
        <source>What is run afterwards no longer looks dangerous.</source>
        <translation>Lo que se ejecuta después ya no parece peligroso.</translation>
    </message>
    <message>
        <source>What lay in the partition, volume or pool is lost.</source>
        <translation>Se pierde lo que había en la partición, el volumen o el pool.</translation>
    </message>
    <message>
        <source>What runs in the container can change the machine.</source>
        <translation>Lo que se ejecuta en el contenedor puede cambiar la máquina.</translation>
    </message>
    <message>
        <source>What was put aside is gone.</source>
        <translation>Desaparece lo que se había apartado.</translation>
    </message>
    <message>
        <source>Whoever gets them can act as the owner.</source>
        <translation>Quien las consiga puede actuar como el propietario.</translation>
    </message>
    <message>
        <source>Work that is not saved is lost, and more may be hit than was meant.</source>
        <translation>Se pierde el trabajo sin guardar, y puede afectar a más de lo previsto.</translation>
    </message>
    <message>
        <source>Workloads stop, and with some objects their data goes.</source>
        <translation>Se detienen cargas de trabajo y, con algunos objetos, se van sus datos.</translation>
    </message>
    <message>
        <source>a container with the whole machine in it</source>
        <translation>un contenedor con la máquina entera dentro</translation>
    </message>
    <message>
        <source>a deleting request to an HTTP API</source>
        <translation>una petición de borrado a una API HTTP</translation>
    </message>
    <message>
        <source>a destructive command behind an alias or a setting</source>
        <translation>una orden destructiva tras un alias o un ajuste</translation>
    </message>
    <message>
        <source>a destructive program under another name</source>
        <translation>un programa destructivo con otro nombre</translation>
    </message>
    <message>
        <source>a program that multiplies without end</source>
        <translation>un programa que se multiplica sin fin</translation>
    </message>
    <message>
        <source>a push that overwrites or deletes</source>
        <translation>un push que sobrescribe o borra</translation>
    </message>
    <message>
        <source>a shell offered to or taken from elsewhere</source>
        <translation>un shell ofrecido a otro lugar o tomado de él</translation>
    </message>
    <message>
        <source>changing partitions, volumes and pools</source>
        <translation>cambiar particiones, volúmenes y pools</translation>
    </message>
    <message>
        <source>compose down with its volumes</source>
        <translation>compose down con sus volúmenes</translation>
    </message>
    <message>
        <source>deleting a branch, tag or worktree by force</source>
        <translation>borrar a la fuerza una rama, una etiqueta o un worktree</translation>
    </message>
    <message>
        <source>deleting at AWS</source>
        <translation>borrar en AWS</translation>
    </message>
    <message>
        <source>deleting at Azure</source>
        <translation>borrar en Azure</translation>
    </message>
    <message>
        <source>deleting at GitHub or GitLab</source>
        <translation>borrar en GitHub o GitLab</translation>
    </message>
    <message>
        <source>deleting at Google Cloud</source>
        <translation>borrar en Google Cloud</translation>
    </message>
    <message>
        <source>deleting at a hosting platform</source>
        <translation>borrar en una plataforma de alojamiento</translation>
    </message>
    <message>
        <source>deleting backups</source>
        <translation>borrar copias de seguridad</translation>
    </message>
    <message>
        <source>deleting or draining in a cluster</source>
        <translation>borrar o vaciar en un clúster</translation>
    </message>
    <message>
        <source>deleting or rewriting history</source>
        <translation>borrar o reescribir la historia</translation>
    </message>
    <message>
        <source>deleting queues, topics and secrets</source>
        <translation>borrar colas, temas y secretos</translation>
    </message>
    <message>
        <source>deleting users, schedules and logs</source>
        <translation>borrar usuarios, planificaciones y registros</translation>
    </message>
    <message>
        <source>destroying what is described as code</source>
        <translation>destruir lo descrito como código</translation>
    </message>
    <message>
        <source>dropping a database from the shell</source>
        <translation>eliminar una base de datos desde el shell</translation>
    </message>
    <message>
        <source>dropping in MongoDB</source>
        <translation>eliminar en MongoDB</translation>
    </message>
    <message>
        <source>dropping stashed changes</source>
        <translation>tirar cambios apartados (stash)</translation>
    </message>
    <message>
        <source>emptying Redis</source>
        <translation>vaciar Redis</translation>
    </message>
    <message>
        <source>emptying or shredding files</source>
        <translation>vaciar o triturar archivos</translation>
    </message>
    <message>
        <source>fetching a program and running it in one go</source>
        <translation>descargar un programa y ejecutarlo de una vez</translation>
    </message>
    <message>
        <source>find that deletes what it finds</source>
        <translation>un find que borra lo que encuentra</translation>
    </message>
    <message>
        <source>folders deleted by Windows or PowerShell commands</source>
        <translation>carpetas borradas por órdenes de Windows o PowerShell</translation>
    </message>
    <message>
        <source>git clean</source>
        <translation>git clean</translation>
    </message>
    <message>
        <source>giving many files to another owner</source>
        <translation>dar muchos archivos a otro propietario</translation>
    </message>
    <message>
        <source>inline code that decodes or fetches what it runs</source>
        <translation>código en línea que descodifica o descarga lo que ejecuta</translation>
    </message>
    <message>
        <source>inline code that deletes files</source>
        <translation>código en línea que borra archivos</translation>
    </message>
    <message>
        <source>killing processes without asking them, or many at once</source>
        <translation>matar procesos sin avisarlos, o muchos a la vez</translation>
    </message>
    <message>
        <source>making a file system or erasing a disk&apos;s beginning</source>
        <translation>crear un sistema de archivos o borrar el principio de un disco</translation>
    </message>
    <message>
        <source>moving everything of a folder, or into nothing</source>
        <translation>mover todo lo de una carpeta, o a la nada</translation>
    </message>
    <message>
        <source>opening files to everybody, or locking everybody out</source>
        <translation>abrir archivos a todos, o cerrárselos a todos</translation>
    </message>
    <message>
        <source>opening the firewall or cutting the network</source>
        <translation>abrir el cortafuegos o cortar la red</translation>
    </message>
    <message>
        <source>pruning containers, images, volumes</source>
        <translation>purgar contenedores, imágenes, volúmenes</translation>
    </message>
    <message>
        <source>removing packages</source>
        <translation>quitar paquetes</translation>
    </message>
    <message>
        <source>resetting a development framework&apos;s database</source>
        <translation>reiniciar la base de un marco de desarrollo</translation>
    </message>
    <message>
        <source>rm of a pattern, a system file or a repository&apos;s insides</source>
        <translation>rm de un patrón, un archivo del sistema o las entrañas de un repositorio</translation>
    </message>
    <message>
        <source>rm of whole folders</source>
        <translation>rm de carpetas enteras</translation>
    </message>
    <message>
        <source>rsync that deletes at the target</source>
        <translation>un rsync que borra en el destino</translation>
    </message>
    <message>
        <source>sending keys or the environment elsewhere</source>
        <translation>enviar claves o el entorno a otro lugar</translation>
    </message>
    <message>
        <source>setting the set-user or set-group bit</source>
        <translation>poner el bit set-user o set-group</translation>
    </message>
    <message>
        <source>shutting down or restarting the machine</source>
        <translation>apagar o reiniciar la máquina</translation>
    </message>
    <message>
        <source>something fetched or decoded, run at once</source>
        <translation>algo descargado o descodificado, ejecutado al momento</translation>
    </message>
    <message>
        <source>stopping or disabling services</source>
        <translation>detener o desactivar servicios</translation>
    </message>
    <message>
        <source>throwing away what is not committed</source>
        <translation>tirar lo que no está en un commit</translation>
    </message>
    <message>
        <source>throwing away work in another version control system</source>
        <translation>tirar trabajo en otro control de versiones</translation>
    </message>
    <message>
        <source>uninstalling a release</source>
        <translation>desinstalar una versión</translation>
    </message>
    <message>
        <source>writing to a device</source>
        <translation>escribir en un dispositivo</translation>
    </message>
    <message>
        <source>writing where keys and logins are kept</source>
        <translation>escribir donde se guardan claves y accesos</translation>
    </message>
    <message>
        <source>The mesh service refused.</source>
        <translation>El servicio de la malla rehusó.</translation>
    </message>
    <message>
        <source>On its way to %1. (#%2)</source>
        <translation>En camino a %1. (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1: deliveries are paused. (#%2)</source>
        <translation>Guardado para %1: las entregas están en pausa. (#%2)</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told.</source>
        <translation>%1 se le quitó a %2, a quien se avisa.</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told. %3 has it now.</source>
        <translation>%1 se le quitó a %2, a quien se avisa. Ahora lo tiene %3.</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>crear %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>enlazar %1</translation>
    </message>
    <message>
        <source>put the plugin into %1</source>
        <translation>poner el plugin en %1</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>una versión anterior</translation>
    </message>
    <message>
        <source>Restart it: mesh service restart</source>
        <translation>Reinícielo: mesh service restart</translation>
    </message>
    <message>
        <source>Start this program again, from where the new version is installed.</source>
        <translation>Inicie este programa de nuevo desde donde está instalada la versión nueva.</translation>
    </message>
    <message>
        <source>The service (%1) is older than this mesh (%2).</source>
        <translation>El servicio (%1) es más antiguo que este mesh (%2).</translation>
    </message>
    <message>
        <source>The service (%1) is newer than this mesh (%2).</source>
        <translation>El servicio (%1) es más reciente que este mesh (%2).</translation>
    </message>
    <message>
        <source>The service (%1, protocol %2) and this mesh (%3, protocol %4) do not understand each other.</source>
        <translation>El servicio (%1, protocolo %2) y este mesh (%3, protocolo %4) no se entienden.</translation>
    </message>
    <message>
        <source>The service is an older build of %1 than this mesh.</source>
        <translation>El servicio es una compilación de %1 más antigua que este mesh.</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>the service is of the same version as this mesh</source>
        <translation>el servicio tiene la misma versión que este mesh</translation>
    </message>
    <message>
        <source>The service of Grip Session Mesh. Started by: mesh service start</source>
        <translation>El servicio de Grip Session Mesh. Se inicia con: mesh service start</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Mostrar la versión y terminar</translation>
    </message>
    <message>
        <source>The data folder, instead of the user&apos;s</source>
        <translation>La carpeta de datos, en lugar de la del usuario</translation>
    </message>
    <message>
        <source>The bus&apos;s port, instead of the configured one; 0: any</source>
        <translation>El puerto del bus, en lugar del configurado; 0: cualquiera</translation>
    </message>
    <message>
        <source>See: meshd --help</source>
        <translation>Véase: meshd --help</translation>
    </message>
    <message>
        <source>The service is starting: it copies its database and brings it to the form of this version.</source>
        <translation>El servicio se está iniciando: copia su base de datos y la pasa a la forma de esta versión.</translation>
    </message>
    <message>
        <source>The service is starting: it checks its database.</source>
        <translation>El servicio se está iniciando: comprueba su base de datos.</translation>
    </message>
    <message>
        <source>The service is starting: it restores its database from the last snapshot.</source>
        <translation>El servicio se está iniciando: restaura su base de datos desde la última instantánea.</translation>
    </message>
    <message>
        <source>It goes on by itself: try again in a while.</source>
        <translation>Sigue por sí solo: inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>End it and start it again: kill %1; mesh service start</source>
        <translation>Termínelo e inícielo de nuevo: kill %1; mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Access</name>
    <message>
        <source>MESH_SESSION names &quot;%1&quot;, and no such session is on the mesh.</source>
        <translation>MESH_SESSION nombra «%1», y no hay tal sesión en la malla.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Ver quién está: mesh list</translation>
    </message>
</context>
<context>
    <name>mesh::AddressWatch</name>
    <message>
        <source>Changes of this machine&apos;s addresses cannot be followed: %1.</source>
        <translation>No se pueden seguir los cambios de direcciones de esta máquina: %1.</translation>
    </message>
    <message>
        <source>Restart the service when the addresses have changed.</source>
        <translation>Reinicie el servicio cuando hayan cambiado las direcciones.</translation>
    </message>
</context>
<context>
    <name>mesh::AppendFile</name>
    <message>
        <source>read %1</source>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>sincronizar %1</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>cortar %1</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalMethods</name>
    <message>
        <source>&quot;message&quot; must be a short id as it was shown, &quot;decision&quot; must be approve or deny.</source>
        <translation>«message» debe ser un identificador corto como se mostró, «decision» debe ser approve o deny.</translation>
    </message>
    <message>
        <source>its text was not shown before</source>
        <translation>su texto no se mostró antes</translation>
    </message>
    <message>
        <source>This text has not been shown to you whole yet.</source>
        <translation>Este texto aún no se le ha mostrado entero.</translation>
    </message>
    <message>
        <source>See it first: mesh approvals</source>
        <translation>Véalo antes: mesh approvals</translation>
    </message>
    <message>
        <source>What was typed is another command.</source>
        <translation>Lo escrito es otra orden.</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>aprobar el mensaje retenido #%1</translation>
    </message>
    <message>
        <source>deny the held message #%1</source>
        <translation>denegar el mensaje retenido #%1</translation>
    </message>
</context>
<context>
    <name>mesh::Approvals</name>
    <message>
        <source>The texts are shown on the terminal alone, never to a pipe or a file. Then: mesh approve ID, mesh deny ID</source>
        <translation>Los textos solo se muestran en el terminal, nunca en una tubería o un archivo. Después: mesh approve ID, mesh deny ID</translation>
    </message>
    <message>
        <source>No message waits for your decision.</source>
        <translation>Ningún mensaje espera su decisión.</translation>
    </message>
    <message>
        <source>To see one on this terminal for some seconds, and then decide: /mesh approve ID, /mesh deny ID</source>
        <translation>Para ver uno unos segundos en este terminal y decidir después: /mesh approve ID, /mesh deny ID</translation>
    </message>
</context>
<context>
    <name>mesh::AuditLog</name>
    <message numerus="yes">
        <source>%1 tells of %n later entries than presence.db: it is older than the log, and what they tell of is missing.</source>
        <translation>
            <numerusform>%1 habla de %n entrada más que presence.db: la base es más antigua que el registro, y falta lo que cuenta.</numerusform>
            <numerusform>%1 habla de %n entradas más que presence.db: la base es más antigua que el registro, y falta lo que cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renombrar %1</translation>
    </message>
    <message>
        <source>%1 No message is lost; log.jsonl is completed when it can be written again.</source>
        <translation>%1 No se pierde ningún mensaje; log.jsonl se completa en cuanto se pueda escribir de nuevo.</translation>
    </message>
</context>
<context>
    <name>mesh::CallerCheck</name>
    <message>
        <source>the system does not say who asks</source>
        <translation>el sistema no dice quién pide</translation>
    </message>
    <message>
        <source>another process asks than the one that connected</source>
        <translation>pide otro proceso que el que se conectó</translation>
    </message>
    <message>
        <source>the process that asks has ended</source>
        <translation>el proceso que pide ha terminado</translation>
    </message>
    <message>
        <source>the process that asks is not the one that connected</source>
        <translation>el proceso que pide no es el que se conectó</translation>
    </message>
    <message>
        <source>an agent asks, not a person</source>
        <translation>pide un agente, no una persona</translation>
    </message>
    <message>
        <source>a process above the one that asks has ended or is hidden</source>
        <translation>un proceso por encima del que pide ha terminado o está oculto</translation>
    </message>
    <message>
        <source>the process that asks has changed meanwhile</source>
        <translation>el proceso que pide ha cambiado entretanto</translation>
    </message>
    <message>
        <source>an agent has started this tray</source>
        <translation>un agente inició esta bandeja</translation>
    </message>
    <message>
        <source>it is not the tray program that was installed with this service</source>
        <translation>no es el programa de bandeja instalado con este servicio</translation>
    </message>
    <message>
        <source>a process above the client has ended or is hidden</source>
        <translation>un proceso por encima del cliente ha terminado o está oculto</translation>
    </message>
    <message>
        <source>the client was started by an agent</source>
        <translation>el cliente lo inició un agente</translation>
    </message>
    <message>
        <source>it is not in the foreground of a terminal</source>
        <translation>la llamada no viene del primer plano de un terminal</translation>
    </message>
    <message>
        <source>its processes do not lead to the terminal window, sshd or login that holds its terminal</source>
        <translation>sus procesos no llevan a la ventana de terminal, el sshd o el login que tiene su terminal</translation>
    </message>
    <message>
        <source>an agent started it, which has ended since</source>
        <translation>lo inició un agente, que ya ha terminado</translation>
    </message>
    <message>
        <source>an agent started it: its environment says so</source>
        <translation>lo inició un agente: lo dice su entorno</translation>
    </message>
</context>
<context>
    <name>mesh::ClaudeClient</name>
    <message>
        <source>it did not end within a minute.</source>
        <translation>no terminó en un minuto.</translation>
    </message>
    <message>
        <source>Claude Code did not take the plugin: %1</source>
        <translation>Claude Code no aceptó el plugin: %1</translation>
    </message>
    <message>
        <source>Try it in a terminal: %1</source>
        <translation>Pruébelo en un terminal: %1</translation>
    </message>
</context>
<context>
    <name>mesh::Completion</name>
    <message>
        <source>For example: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</source>
        <translation>Por ejemplo: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</translation>
    </message>
</context>
<context>
    <name>mesh::Config</name>
    <message>
        <source>config.json cannot be read and the settings before it apply: %1</source>
        <translation>No se puede leer config.json y valen los ajustes anteriores: %1</translation>
    </message>
    <message>
        <source>config.json: %1 %2 The default applies.</source>
        <translation>config.json: %1 %2 Vale el valor por defecto.</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1 It is kept as %2.</source>
        <translation>No se pudo leer config.json y valen los valores por defecto: %1 Se guarda como %2.</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1</source>
        <translation>No se pudo leer config.json y valen los valores por defecto: %1</translation>
    </message>
    <message>
        <source>config.json makes you less safe and waits for you: %1 stays %2. To agree: mesh config set %1 %3</source>
        <translation>config.json reduce su seguridad y le espera: %1 sigue en %2. Para aceptarlo: mesh config set %1 %3</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>El ajuste</translation>
    </message>
    <message>
        <source>Its new value; null for none</source>
        <translation>Su nuevo valor; null para ninguno</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>El código de la ventana de la bandeja, cuando se pide</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>DEFECTO</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>PERMITIDO</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 es ahora %2.</translation>
    </message>
    <message>
        <source>The service does not run; it takes effect when it starts.</source>
        <translation>El servicio no está en marcha; surte efecto cuando arranque.</translation>
    </message>
    <message>
        <source>It takes effect at the next start: mesh service restart</source>
        <translation>Surte efecto en el próximo arranque: mesh service restart</translation>
    </message>
</context>
<context>
    <name>mesh::ConfigWithoutService</name>
    <message>
        <source>Setting %1 so makes you less safe, and only the service can tell who asks for it.</source>
        <translation>Poner así %1 reduce su seguridad, y solo el servicio puede saber quién lo pide.</translation>
    </message>
    <message>
        <source>Start it, then repeat this: mesh service start</source>
        <translation>Inícielo y repita esto: mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Connect</name>
    <message>
        <source>The name to have; else that of the repository or folder</source>
        <translation>El nombre deseado; si no, el del repositorio o la carpeta</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>Already connected as %1.</source>
        <translation>Ya conectado como %1.</translation>
    </message>
    <message>
        <source>Connected as %1 on %2.</source>
        <translation>Conectado como %1 en %2.</translation>
    </message>
    <message>
        <source>Already connected as %1 on %2.</source>
        <translation>Ya conectado como %1 en %2.</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>No espera ningún mensaje.</translation>
    </message>
    <message>
        <source>1 message waits: mesh inbox</source>
        <translation>Espera 1 mensaje: mesh inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait: mesh inbox</source>
        <translation>
            <numerusform>Espera %n mensaje: mesh inbox</numerusform>
            <numerusform>Esperan %n mensajes: mesh inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ControlChannel</name>
    <message>
        <source>A line is longer than 24 MiB.</source>
        <translation>Una línea supera los 24 MiB.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Envíe menos de una vez.</translation>
    </message>
</context>
<context>
    <name>mesh::ControlClient</name>
    <message>
        <source>The mesh service closed the connection.</source>
        <translation>El servicio de la malla cerró la conexión.</translation>
    </message>
    <message>
        <source>Look at it: mesh service status</source>
        <translation>Examinar: mesh service status</translation>
    </message>
    <message>
        <source>The mesh service did not answer in time.</source>
        <translation>El servicio de la malla no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The request is larger than 24 MiB.</source>
        <translation>La petición supera los 24 MiB.</translation>
    </message>
    <message>
        <source>The mesh service sent a line of more than 24 MiB.</source>
        <translation>El servicio de la malla envió una línea de más de 24 MiB.</translation>
    </message>
</context>
<context>
    <name>mesh::ControlDoor</name>
    <message>
        <source>replace %1</source>
        <translation>reemplazar %1</translation>
    </message>
    <message>
        <source>make the socket %1</source>
        <translation>crear el socket %1</translation>
    </message>
    <message>
        <source>The socket %1 is not where it was made: the folder was replaced meanwhile.</source>
        <translation>El socket %1 no está donde se creó: la carpeta se reemplazó entretanto.</translation>
    </message>
    <message>
        <source>Look who changes that folder, then start again.</source>
        <translation>Mire quién cambia esa carpeta e inicie de nuevo.</translation>
    </message>
    <message>
        <source>listen at %1</source>
        <translation>escuchar en %1</translation>
    </message>
    <message>
        <source>This mesh belongs to another user.</source>
        <translation>Esta malla pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>Start your own service: mesh service start.</source>
        <translation>Inicie su propio servicio: mesh service start.</translation>
    </message>
</context>
<context>
    <name>mesh::ControllingTerminal</name>
    <message>
        <source>Nothing was typed for five minutes; nothing was decided.</source>
        <translation>No se escribió nada en cinco minutos; no se decidió nada.</translation>
    </message>
</context>
<context>
    <name>mesh::DataFolder</name>
    <message>
        <source>The data folder &quot;%1&quot; is not an absolute path of a folder.</source>
        <translation>La carpeta de datos «%1» no es la ruta absoluta de una carpeta.</translation>
    </message>
    <message>
        <source>The data folder %1 is inside the git working tree %2.</source>
        <translation>La carpeta de datos %1 está dentro del árbol de trabajo de git %2.</translation>
    </message>
    <message>
        <source>Set GRIP_MESH_DIR to a folder outside of it: secrets do not belong into a repository.</source>
        <translation>Ponga en GRIP_MESH_DIR una carpeta de fuera: los secretos no van en un repositorio.</translation>
    </message>
    <message>
        <source>make the data folder %1</source>
        <translation>crear la carpeta de datos %1</translation>
    </message>
    <message>
        <source>Make the folder above it: mkdir -p %1</source>
        <translation>Cree la carpeta superior: mkdir -p %1</translation>
    </message>
    <message>
        <source>The mesh service has never run here: there is no %1.</source>
        <translation>El servicio de la malla nunca se ha ejecutado aquí: no existe %1.</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>Iniciarlo: mesh service start</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>This is no path inside the data folder.</source>
        <translation>Esta no es una ruta dentro de la carpeta de datos.</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>examinar %1</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link).</source>
        <translation>%1 tiene un segundo nombre (un enlace duro).</translation>
    </message>
    <message>
        <source>Copy it and put the copy in its place.</source>
        <translation>Cópielo y ponga la copia en su lugar.</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>vaciar %1</translation>
    </message>
    <message>
        <source>%1 is a secret, but open to other users.</source>
        <translation>%1 es un secreto, pero está abierto a otros usuarios.</translation>
    </message>
    <message>
        <source>Close it: chmod 600 %1</source>
        <translation>Ciérrelo: chmod 600 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>protect %1</source>
        <translation>proteger %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>reemplazar %1</translation>
    </message>
    <message>
        <source>the folder of %1</source>
        <translation>la carpeta de %1</translation>
    </message>
    <message>
        <source>make the folder %1</source>
        <translation>crear la carpeta %1</translation>
    </message>
</context>
<context>
    <name>mesh::Decide</name>
    <message>
        <source>The id of the held message: k3f9; none: the only one that waits</source>
        <translation>El identificador del mensaje retenido: k3f9; sin él: el único que espera</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>El código de la ventana de la bandeja, cuando se pide</translation>
    </message>
    <message>
        <source>To approve it, type %1  (only Enter: nothing is decided): </source>
        <translation>Para aprobarlo, escriba %1  (solo Intro: no se decide nada): </translation>
    </message>
    <message>
        <source>To deny it, type %1  (only Enter: nothing is decided): </source>
        <translation>Para denegarlo, escriba %1  (solo Intro: no se decide nada): </translation>
    </message>
    <message>
        <source>  You have just seen its text; nothing was decided yet. To let it through, once more: /mesh approve %1</source>
        <translation>  Acaba de ver su texto; aún no se ha decidido nada. Para dejarlo pasar, una vez más: /mesh approve %1</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>No se decidió nada.</translation>
    </message>
    <message>
        <source>It goes on waiting: mesh approvals</source>
        <translation>Sigue esperando: mesh approvals</translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 Escríbalo: </translation>
    </message>
    <message>
        <source>Denied %1. Its sender is told.</source>
        <translation>%1 denegado. Se avisa a su remitente.</translation>
    </message>
    <message>
        <source>Approved %1. It goes to %2 as #%3.</source>
        <translation>%1 aprobado. Va a %2 como #%3.</translation>
    </message>
</context>
<context>
    <name>mesh::Dialler</name>
    <message>
        <source>What answers at %1 is no mesh: %2</source>
        <translation>Lo que responde en %1 no es una malla: %2</translation>
    </message>
    <message>
        <source>No machine is known by the name %1.</source>
        <translation>No se conoce ninguna máquina con el nombre %1.</translation>
    </message>
    <message>
        <source>Give its numeric address, or a name that `tailscale status` shows.</source>
        <translation>Dé su dirección numérica, o un nombre que muestre `tailscale status`.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Nadie escucha en %1.</translation>
    </message>
    <message>
        <source>Start the service there (mesh service start). See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>Inicie allí el servicio (mesh service start). Vea allí con `mesh remote status` dónde escucha, y que no haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>No hay camino a %1: %2.</translation>
    </message>
    <message>
        <source>See that both machines are on the same network (tailscale status).</source>
        <translation>Compruebe que las dos máquinas están en la misma red (tailscale status).</translation>
    </message>
    <message>
        <source>%1 hung up before the connection was encrypted: it is no mesh, or has too many visitors now.</source>
        <translation>%1 colgó antes de cifrarse la conexión: no es una malla, o tiene demasiadas visitas.</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there. If they are, try again in a minute.</source>
        <translation>Compruebe que la dirección y el puerto son los de un servicio de la malla: allí, `mesh remote status`. Si lo son, inténtelo en un minuto.</translation>
    </message>
    <message>
        <source>What answers at %1 is no mesh: %2.</source>
        <translation>Lo que responde en %1 no es una malla: %2.</translation>
    </message>
    <message>
        <source>%1 took the connection and did not go on with it.</source>
        <translation>%1 aceptó la conexión y no siguió con ella.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>See that it is switched on and on the same network. See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>Compruebe que está encendida y en la misma red. Vea allí con `mesh remote status` dónde escucha, y que no haya un cortafuegos en medio.</translation>
    </message>
</context>
<context>
    <name>mesh::DirectLinks</name>
    <message>
        <source>Another machine, or the same with a new key, answers at %1. Nothing was sent to it. Pair them again: mesh remote remove %2, then mesh remote add.</source>
        <translation>En %1 responde otra máquina, o la misma con otra clave. No se le envió nada. Vincularlas de nuevo: mesh remote remove %2, después mesh remote add.</translation>
    </message>
    <message>
        <source>It answered with something that is no greeting.</source>
        <translation>Respondió con algo que no es un saludo.</translation>
    </message>
    <message>
        <source>It refuses the version of the protocol that this program speaks; update the older one.</source>
        <translation>Rechaza la versión del protocolo de este programa; actualice el más antiguo.</translation>
    </message>
    <message>
        <source>It answered with something that does not belong there.</source>
        <translation>Respondió con algo que no corresponde ahí.</translation>
    </message>
    <message>
        <source>It speaks the protocol in versions %1 to %2, this program %3 to %4; update the older one.</source>
        <translation>Habla el protocolo en versiones %1 a %2, este programa %3 a %4; actualice el más antiguo.</translation>
    </message>
    <message>
        <source>It spoke version %1 of the protocol before and now only %2, which is refused. If it was set back on purpose: Pair them again: mesh remote remove %3, then mesh remote add.</source>
        <translation>Antes hablaba la versión %1 del protocolo y ahora solo %2, lo que se rechaza. Si se volvió atrás a propósito, vincularlas de nuevo: mesh remote remove %3, después mesh remote add.</translation>
    </message>
    <message>
        <source>It sent something that cannot be read.</source>
        <translation>Envió algo que no se puede leer.</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>No respondió.</translation>
    </message>
    <message>
        <source>Nothing has come from it for minutes.</source>
        <translation>No llega nada de ella desde hace minutos.</translation>
    </message>
    <message>
        <source>%1 has removed this machine. Pair them again: mesh remote remove %1, then mesh remote add.</source>
        <translation>%1 ha quitado esta máquina. Vincularlas de nuevo: mesh remote remove %1, después mesh remote add.</translation>
    </message>
</context>
<context>
    <name>mesh::Disconnect</name>
    <message>
        <source>Disconnected. Messages for %1 are kept until it is back.</source>
        <translation>Desconectado. Los mensajes para %1 se guardan hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>mesh::Dispatcher</name>
    <message>
        <source>This is no JSON-RPC 2.0 request.</source>
        <translation>Esta no es una petición JSON-RPC 2.0.</translation>
    </message>
    <message>
        <source>See docs/protocol.md.</source>
        <translation>Véase docs/protocol.md.</translation>
    </message>
    <message>
        <source>&quot;params&quot; must be an object.</source>
        <translation>«params» debe ser un objeto.</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation>No existe el método «%1».</translation>
    </message>
    <message>
        <source>the bus has no such method, for nobody</source>
        <translation>el bus no tiene ese método, para nadie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on the control socket only.</source>
        <translation>«%1» solo existe en el socket de control.</translation>
    </message>
    <message>
        <source>what was typed is another command</source>
        <translation>lo escrito es otra orden</translation>
    </message>
</context>
<context>
    <name>mesh::Doctor</name>
    <message>
        <source>mend: %1</source>
        <translation>remedio: %1</translation>
    </message>
    <message>
        <source>skill sha256: %1</source>
        <translation>SHA-256 de la habilidad: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Result: %1 passed, %2 failed</source>
        <translation>Resultado: %1 correctas, %2 con fallo</translation>
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
        <translation>vigilar la carpeta %1</translation>
    </message>
</context>
<context>
    <name>mesh::FrameReader</name>
    <message>
        <source>A frame without content came.</source>
        <translation>Llegó una trama sin contenido.</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>Las dos máquinas necesitan este programa.</translation>
    </message>
    <message>
        <source>A frame of %1 bytes was announced; %2 are allowed here.</source>
        <translation>Se anunció una trama de %1 bytes; aquí se permiten %2.</translation>
    </message>
    <message>
        <source>Both machines need this program, in versions that know each other.</source>
        <translation>Las dos máquinas necesitan este programa, en versiones que se conozcan.</translation>
    </message>
</context>
<context>
    <name>mesh::Gate</name>
    <message>
        <source>Too much text waits to be looked at by the safety rules.</source>
        <translation>Demasiado texto espera el examen de las reglas de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a few seconds.</source>
        <translation>No se envió nada; inténtelo en unos segundos.</translation>
    </message>
</context>
<context>
    <name>mesh::HeldBox</name>
    <message>
        <source>%1 does not hold a key (32 bytes).</source>
        <translation>%1 no contiene una clave (32 bytes).</translation>
    </message>
    <message>
        <source>Move it away, the service makes a new one; what is held now cannot be approved then: mv %1 %2</source>
        <translation>Quítelo, el servicio crea uno nuevo; lo retenido ahora ya no se podrá aprobar: mv %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::HookEvents</name>
    <message>
        <source>A monitor runs below a Claude Code session, and this caller does not.</source>
        <translation>Un monitor se ejecuta bajo una sesión de Claude Code, y este no.</translation>
    </message>
</context>
<context>
    <name>mesh::HumanProof</name>
    <message>
        <source>What was to be typed is not valid any more.</source>
        <translation>Lo que había que escribir ya no vale.</translation>
    </message>
    <message>
        <source>Begin again with the same command.</source>
        <translation>Empiece de nuevo con la misma orden.</translation>
    </message>
    <message>
        <source>That is not what is shown; 1 try is left.</source>
        <translation>No es lo que se muestra; queda 1 intento.</translation>
    </message>
    <message numerus="yes">
        <source>That is not what is shown; %n tries are left.</source>
        <translation>
            <numerusform>No es lo que se muestra; queda %n intento.</numerusform>
            <numerusform>No es lo que se muestra; quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was typed was wrong three times</source>
        <translation>lo escrito estuvo mal tres veces</translation>
    </message>
    <message>
        <source>That was wrong three times; nothing was done.</source>
        <translation>Estuvo mal tres veces; no se hizo nada.</translation>
    </message>
    <message>
        <source>Begin again in a few minutes.</source>
        <translation>Empiece de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The last code was wrong three times.</source>
        <translation>El último código estuvo mal tres veces.</translation>
    </message>
    <message>
        <source>no tray runs that could show a code</source>
        <translation>no hay ninguna bandeja en marcha que pudiera mostrar un código</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because programs can type into this terminal, and no tray runs.</source>
        <translation>Hace falta un código de la ventana de la bandeja, porque los programas pueden escribir en este terminal, y no hay bandeja en marcha.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because a program tried to decide within the last day, and no tray runs.</source>
        <translation>Hace falta un código de la ventana de la bandeja, porque un programa intentó decidir en el último día, y no hay bandeja en marcha.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because it makes you less safe, and no tray runs.</source>
        <translation>Hace falta un código de la ventana de la bandeja, porque reduce su seguridad, y no hay bandeja en marcha.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, and no tray runs.</source>
        <translation>Hace falta un código de la ventana de la bandeja, y no hay bandeja en marcha.</translation>
    </message>
    <message>
        <source>Start the tray; or have the system ask for your password: mesh config set approval_proof password</source>
        <translation>Inicie la bandeja; o haga que el sistema pida su contraseña: mesh config set approval_proof password</translation>
    </message>
    <message>
        <source>A code is shown in the tray&apos;s window, for two minutes.</source>
        <translation>La ventana de la bandeja muestra un código durante dos minutos.</translation>
    </message>
    <message>
        <source>Type it: %1</source>
        <translation>Escríbalo: %1</translation>
    </message>
    <message>
        <source>The system asks root for no password, so it would prove nothing.</source>
        <translation>El sistema no pide contraseña a root, así que no probaría nada.</translation>
    </message>
    <message>
        <source>Run the service as a plain user, or use another setting: mesh config set approval_proof click</source>
        <translation>Ejecute el servicio como usuario corriente, o elija: mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system cannot ask for a password: polkit (pkcheck) is not installed.</source>
        <translation>El sistema no puede pedir una contraseña: polkit (pkcheck) no está instalado.</translation>
    </message>
    <message>
        <source>Install the package polkitd, or use another setting: mesh config set approval_proof click</source>
        <translation>Instale el paquete polkitd, o elija: mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system does not know yet that it may ask for your password: %1 is missing.</source>
        <translation>El sistema aún no sabe que puede pedir su contraseña: falta %1.</translation>
    </message>
    <message>
        <source>Put it there once: sudo cp %1 %2</source>
        <translation>Póngalo allí una vez: sudo cp %1 %2</translation>
    </message>
    <message>
        <source>the password was not given</source>
        <translation>no se dio la contraseña</translation>
    </message>
    <message>
        <source>The password was not given; nothing was decided.</source>
        <translation>No se dio la contraseña; no se decidió nada.</translation>
    </message>
</context>
<context>
    <name>mesh::Identity</name>
    <message>
        <source>This machine has no key that others could know it by: %1.</source>
        <translation>Esta máquina no tiene una clave por la que otras pudieran conocerla: %1.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (libssl3), then restart the service.</source>
        <translation>Instale OpenSSL 3 (libssl3) y reinicie el servicio.</translation>
    </message>
</context>
<context>
    <name>mesh::InboundFiles</name>
    <message>
        <source>A session id is no UUID.</source>
        <translation>Un identificador de sesión no es un UUID.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 fue eliminada.</translation>
    </message>
    <message>
        <source>%1 No message is lost; the file is completed when it can be written again.</source>
        <translation>%1 No se pierde ningún mensaje; el archivo se completa en cuanto se pueda escribir de nuevo.</translation>
    </message>
</context>
<context>
    <name>mesh::Inbox</name>
    <message>
        <source>Only look: the messages go on waiting</source>
        <translation>Solo mirar: los mensajes siguen esperando</translation>
    </message>
    <message>
        <source>Also those that were seen before</source>
        <translation>También los ya vistos</translation>
    </message>
    <message>
        <source>Only what came after the message with this id: k3f9</source>
        <translation>Solo lo que llegó tras el mensaje con este identificador: k3f9</translation>
    </message>
    <message>
        <source>Stay, and print each message as it comes, one a line</source>
        <translation>Quedarse y mostrar cada mensaje según llega, uno por línea</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a message.</source>
        <translation>«%1» no es el identificador de un mensaje.</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;.</source>
        <translation>Los identificadores son los cuatro o más caracteres tras «#».</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>No espera ningún mensaje.</translation>
    </message>
    <message>
        <source>There are more. Go on with: %1</source>
        <translation>Hay más. Seguir con: %1</translation>
    </message>
    <message>
        <source>A person has paused deliveries; what waits comes when they go on.</source>
        <translation>Una persona ha pausado las entregas; lo que espera llega cuando sigan.</translation>
    </message>
</context>
<context>
    <name>mesh::Intercept</name>
    <message>
        <source>Why; - reads it from standard input</source>
        <translation>Por qué; - lo lee de la entrada estándar</translation>
    </message>
    <message>
        <source>The request is told to %1 without its words; they are held until the human decides. (#%2)</source>
        <translation>A %1 se le dice la petición sin sus palabras; quedan retenidas hasta que decida la persona. (#%2)</translation>
    </message>
    <message>
        <source>Asked %1 to pause; it decides. (#%2)</source>
        <translation>Se pidió una pausa a %1; decide por sí misma. (#%2)</translation>
    </message>
    <message>
        <source>%1 is told to stop.</source>
        <translation>A %1 se le ordena detenerse.</translation>
    </message>
    <message>
        <source>%1 was stopped already.</source>
        <translation>%1 ya estaba detenida.</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 está detenida.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s):</source>
        <translation>
            <numerusform>%n orden:</numerusform>
            <numerusform>%n órdenes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stopped:</source>
        <translation>No detenido:</translation>
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
        <translation>Su pareja aún no tiene roles, y solo Guard detiene a Grip.</translation>
    </message>
    <message>
        <source>Take it: mesh guard</source>
        <translation>Tomarlo: mesh guard</translation>
    </message>
    <message>
        <source>%1 is not there now; nothing of it runs here.</source>
        <translation>%1 no está ahora; nada suyo se ejecuta aquí.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Ver quién está: mesh list</translation>
    </message>
    <message>
        <source>%1 is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are changed</source>
        <translation>%1 no es una sesión de Claude Code, así que no se puede detener nada suyo: se le avisó, y se cambiaron los roles</translation>
    </message>
    <message>
        <source>Nothing more of %1 runs until a person lets it go on (mesh resume).</source>
        <translation>No se ejecuta nada más de %1 hasta que una persona la deje seguir (mesh resume).</translation>
    </message>
    <message>
        <source>No session is stopped.</source>
        <translation>No hay ninguna sesión detenida.</translation>
    </message>
    <message>
        <source>See who does what: mesh list</source>
        <translation>Ver quién hace qué: mesh list</translation>
    </message>
    <message>
        <source>More than one session is stopped.</source>
        <translation>Hay más de una sesión detenida.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stopped.</source>
        <translation>«%1» no está detenida.</translation>
    </message>
    <message>
        <source>Say which: mesh resume &lt;name&gt;</source>
        <translation>Diga cuál: mesh resume &lt;nombre&gt;</translation>
    </message>
    <message>
        <source>It goes on already.</source>
        <translation>Ya sigue.</translation>
    </message>
</context>
<context>
    <name>mesh::Judge</name>
    <message>
        <source>Quotes in quotes, too deep to be read.</source>
        <translation>Comillas dentro de comillas, demasiado profundas para leerlas.</translation>
    </message>
</context>
<context>
    <name>mesh::LineFile</name>
    <message>
        <source>read %1</source>
        <translation>leer %1</translation>
    </message>
</context>
<context>
    <name>mesh::List</name>
    <message>
        <source>Nobody is on the mesh.
Join it: mesh connect</source>
        <translation>No hay nadie en la malla.
Unirse: mesh connect</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>MÁQUINA</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROL</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>VISTO</translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation>RAMA</translation>
    </message>
    <message>
        <source>LOCKS</source>
        <translation>BLOQUEOS</translation>
    </message>
</context>
<context>
    <name>mesh::Lock</name>
    <message>
        <source>A path, a pattern such as &apos;src/auth/**&apos;, or any name</source>
        <translation>Una ruta, un patrón como &apos;src/auth/**&apos; o cualquier nombre</translation>
    </message>
    <message>
        <source>Minutes it is held without an edit; else as configured</source>
        <translation>Minutos que se mantiene sin ediciones; si no, según el ajuste</translation>
    </message>
    <message>
        <source>Queue for it when another session holds it</source>
        <translation>Ponerse en cola cuando otra sesión lo tiene</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>Con --wait: desistir tras tantos segundos</translation>
    </message>
    <message>
        <source>You hold the word %1 for %2. Give it back: %3</source>
        <translation>Tiene la palabra %1 durante %2. Devolverla: %3</translation>
    </message>
    <message>
        <source>You hold %1 for %2. Give it back: %3</source>
        <translation>Tiene %1 durante %2. Devolverlo: %3</translation>
    </message>
    <message>
        <source>Locked the word %1 for %2. Give it back: %3</source>
        <translation>Bloqueada la palabra %1 durante %2. Devolverla: %3</translation>
    </message>
    <message>
        <source>Locked %1 for %2. Give it back: %3</source>
        <translation>Bloqueado %1 durante %2. Devolverlo: %3</translation>
    </message>
</context>
<context>
    <name>mesh::LockMethods</name>
    <message>
        <source>A lock lasts between 30 seconds and a day.</source>
        <translation>Un bloqueo dura entre 30 segundos y un día.</translation>
    </message>
    <message>
        <source>Leave it out for the usual time: mesh config get lock_ttl_minutes</source>
        <translation>Omítalo para la duración habitual: mesh config get lock_ttl_minutes</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>quitar el bloqueo de %1 a quien lo tenga</translation>
    </message>
</context>
<context>
    <name>mesh::Locks</name>
    <message>
        <source>You hold no lock on that.</source>
        <translation>No tiene ningún bloqueo sobre eso.</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>Véase: mesh locks</translation>
    </message>
    <message>
        <source>That lock is %1&apos;s, and only its holder gives it back.</source>
        <translation>Ese bloqueo es de %1, y solo quien lo tiene lo devuelve.</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can: mesh unlock --force &lt;what&gt;</source>
        <translation>Pregunte: mesh send %1 &lt;texto&gt;; una persona puede: mesh unlock --force &lt;qué&gt;</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can, at that machine: mesh unlock --force &lt;what&gt;</source>
        <translation>Pregunte: mesh send %1 &lt;texto&gt;; una persona en esa máquina puede: mesh unlock --force &lt;qué&gt;</translation>
    </message>
    <message>
        <source>%1 holds it, on another machine.</source>
        <translation>Lo tiene %1, en otra máquina.</translation>
    </message>
    <message>
        <source>Only a person there can take it away: mesh unlock --force &lt;what&gt;</source>
        <translation>Solo una persona allí puede quitarlo: mesh unlock --force &lt;qué&gt;</translation>
    </message>
    <message>
        <source>Nobody holds a lock on that.</source>
        <translation>Nadie tiene un bloqueo sobre eso.</translation>
    </message>
    <message>
        <source>This session has left the mesh.</source>
        <translation>Esta sesión ha dejado la malla.</translation>
    </message>
    <message>
        <source>Join again: mesh connect</source>
        <translation>Volver a unirse: mesh connect</translation>
    </message>
    <message>
        <source>It did not become free in time.</source>
        <translation>No quedó libre a tiempo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A pattern has at most 256 bytes.</source>
        <translation>Un patrón tiene como mucho 256 bytes.</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>Bloquee una carpeta superior.</translation>
    </message>
    <message>
        <source>This session has locked 100 patterns already.</source>
        <translation>Esta sesión ya ha bloqueado 100 patrones.</translation>
    </message>
    <message>
        <source>Lock whole folders.</source>
        <translation>Bloquee carpetas enteras.</translation>
    </message>
    <message>
        <source>Whoever asked has gone.</source>
        <translation>Quien lo pidió se ha ido.</translation>
    </message>
    <message>
        <source>%1 waits for a part of it, and is first.</source>
        <translation>%1 espera una parte y va primero.</translation>
    </message>
    <message>
        <source>Queue behind it: mesh lock --wait</source>
        <translation>Ponerse en cola detrás: mesh lock --wait</translation>
    </message>
    <message>
        <source>This session waits for 64 locks already.</source>
        <translation>Esta sesión ya espera 64 bloqueos.</translation>
    </message>
    <message>
        <source>Wait for fewer.</source>
        <translation>Espere menos.</translation>
    </message>
    <message>
        <source>This session holds %1 locks already.</source>
        <translation>Esta sesión ya tiene %1 bloqueos.</translation>
    </message>
    <message>
        <source>Give some back (mesh unlock), or lock a whole folder at once.</source>
        <translation>Devuelva algunos (mesh unlock), o bloquee una carpeta entera de una vez.</translation>
    </message>
    <message>
        <source>Nothing is locked.
Lock something: mesh lock &lt;path&gt;</source>
        <translation>No hay nada bloqueado.
Bloquear algo: mesh lock &lt;ruta&gt;</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>BLOQUEADO</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>POR</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>DURANTE</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>ESPERAN</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>EN</translation>
    </message>
</context>
<context>
    <name>mesh::Log</name>
    <message>
        <source>How many of the last lines</source>
        <translation>Cuántas de las últimas líneas</translation>
    </message>
    <message>
        <source>Stay, and print each line as it comes</source>
        <translation>Quedarse y mostrar cada línea según llega</translation>
    </message>
</context>
<context>
    <name>mesh::LoopBrakes</name>
    <message>
        <source>The same text went to %1 less than a minute ago.</source>
        <translation>El mismo texto fue a %1 hace menos de un minuto.</translation>
    </message>
    <message>
        <source>Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words.</source>
        <translation>No se envió nada. Ver hasta dónde llegó: mesh receipt; para repetirlo, espere o dígalo con otras palabras.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n answer(s) between these two in an hour without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>Más de %n respuesta entre estas dos en una hora sin una persona; una persona decide si continúa.</numerusform>
            <numerusform>Más de %n respuestas entre estas dos en una hora sin una persona; una persona decide si continúa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Mcp</name>
    <message>
        <source>An agent starts it and speaks the Model Context Protocol with it. How to tell yours: docs/agents/</source>
        <translation>Un agente lo inicia y le habla según el Model Context Protocol. Cómo indicárselo al suyo: docs/agents/</translation>
    </message>
    <message>
        <source>mesh mcp speaks with a program, so it cannot stand behind /mesh.</source>
        <translation>mesh mcp habla con un programa, así que no puede ir tras /mesh.</translation>
    </message>
    <message>
        <source>Name it in the configuration of an agent: docs/agents/</source>
        <translation>Nómbrelo en la configuración de un agente: docs/agents/</translation>
    </message>
</context>
<context>
    <name>mesh::Membership</name>
    <message>
        <source>The process that wants to join has ended.</source>
        <translation>El proceso que quiere unirse ha terminado.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Esta sesión no está en la malla.</translation>
    </message>
</context>
<context>
    <name>mesh::MemoryFrameChannel</name>
    <message>
        <source>The other side closed it.</source>
        <translation>El otro lado la cerró.</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>Cerrada aquí.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>Se rompió la conexión.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageMethods</name>
    <message>
        <source>&quot;state&quot; must be delivered, shown or answered.</source>
        <translation>«state» debe ser delivered, shown o answered.</translation>
    </message>
    <message>
        <source>&quot;messages&quot; must be an array of at most 500 ids.</source>
        <translation>«messages» debe ser una lista de 500 identificadores como mucho.</translation>
    </message>
</context>
<context>
    <name>mesh::Outgoing</name>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation>El texto; - lo lee de la entrada estándar</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent</source>
        <translation>Por delante de lo que no es urgente</translation>
    </message>
    <message>
        <source>Wait until the recipient has seen or answered it</source>
        <translation>Esperar hasta que el destinatario lo haya visto o respondido</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>Con --wait: desistir tras tantos segundos</translation>
    </message>
    <message>
        <source>It stays on its way: mesh receipt %1</source>
        <translation>Sigue en camino: mesh receipt %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairMethods</name>
    <message>
        <source>Sessions pair, and this shell is none.</source>
        <translation>Las parejas las forman sesiones, y este shell no lo es.</translation>
    </message>
    <message>
        <source>Join first (mesh connect), or type it in the session: /mesh pair &lt;name&gt;</source>
        <translation>Únase antes (mesh connect), o escríbalo en la sesión: /mesh pair &lt;nombre&gt;</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume</source>
        <translation>En un terminal: mesh resume</translation>
    </message>
    <message>
        <source>Your partner is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>Su compañero está detenido, y no puede ser Grip hasta que una persona lo deje seguir.</translation>
    </message>
    <message>
        <source>You are Grip: only Guard intercepts.</source>
        <translation>Usted es Grip: solo Guard intercepta.</translation>
    </message>
    <message>
        <source>To give your role away: mesh handover</source>
        <translation>Para ceder su rol: mesh handover</translation>
    </message>
    <message>
        <source>let %1 go on, and end what it was running</source>
        <translation>dejar seguir a %1 y terminar lo que ejecutaba</translation>
    </message>
    <message>
        <source>let %1 go on</source>
        <translation>dejar seguir a %1</translation>
    </message>
    <message>
        <source>%1 is stopped, and changes nothing in its pair before a person lets it go on.</source>
        <translation>%1 está detenida, y no cambia nada en su pareja hasta que una persona la deje seguir.</translation>
    </message>
    <message>
        <source>In the tray, or in a terminal: mesh resume %1</source>
        <translation>En la bandeja, o en un terminal: mesh resume %1</translation>
    </message>
    <message>
        <source>No session of this machine is called so and is there now.</source>
        <translation>Ninguna sesión de esta máquina se llama así y está ahora.</translation>
    </message>
    <message>
        <source>See who is: mesh list</source>
        <translation>Ver quién está: mesh list</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>detener %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairWith</name>
    <message>
        <source>The session to pair with; none: show your pair</source>
        <translation>La sesión con la que formar pareja; sin ella: mostrar la suya</translation>
    </message>
    <message>
        <source>The role you take: grip or guard</source>
        <translation>El rol que toma: grip o guard</translation>
    </message>
    <message>
        <source>%1 invites you. Accept: mesh pair %1; decline: mesh unpair</source>
        <translation>%1 le invita. Aceptar: mesh pair %1; rehusar: mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; take it back: mesh unpair</source>
        <translation>%1 está invitado; retirar la invitación: mesh unpair</translation>
    </message>
    <message>
        <source>Not paired. Invite a session: mesh pair &lt;name&gt;</source>
        <translation>Sin pareja. Invitar a una sesión: mesh pair &lt;nombre&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::PairingRun</name>
    <message>
        <source>That is this machine itself.</source>
        <translation>Es esta misma máquina.</translation>
    </message>
    <message>
        <source>The other machine has shown no key.</source>
        <translation>La otra máquina no mostró ninguna clave.</translation>
    </message>
    <message>
        <source>The other machine tried to change the code after it had seen the number of this one.</source>
        <translation>La otra máquina intentó cambiar el código tras ver el número de esta.</translation>
    </message>
    <message>
        <source>The other machine tried to choose the code.</source>
        <translation>La otra máquina intentó elegir el código.</translation>
    </message>
    <message>
        <source>The other machine accepted something else than what was said here.</source>
        <translation>La otra máquina aceptó algo distinto de lo que se dijo aquí.</translation>
    </message>
    <message>
        <source>The human at the other machine has said no.</source>
        <translation>La persona de la otra máquina ha dicho que no.</translation>
    </message>
    <message>
        <source>The other machine speaks the protocol in versions %1 to %2, this one %3 to %4: update the older program.</source>
        <translation>La otra máquina habla el protocolo en versiones %1 a %2, esta %3 a %4: actualice el programa más antiguo.</translation>
    </message>
    <message>
        <source>The human at this machine has said no.</source>
        <translation>La persona de esta máquina ha dicho que no.</translation>
    </message>
    <message>
        <source>Nobody decided in time.</source>
        <translation>Nadie decidió a tiempo.</translation>
    </message>
    <message>
        <source>The other machine did not answer in time.</source>
        <translation>La otra máquina no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection ended before the machines were paired: %1</source>
        <translation>La conexión terminó antes de vincular las máquinas: %1</translation>
    </message>
    <message>
        <source>The other machine does not keep to the order in which machines pair.</source>
        <translation>La otra máquina no sigue el orden en que se vinculan las máquinas.</translation>
    </message>
</context>
<context>
    <name>mesh::Pairings</name>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>Ninguna máquina espera vincularse.</translation>
    </message>
    <message>
        <source>No machine with that code or name waits to be paired.</source>
        <translation>Ninguna máquina con ese código o nombre espera vincularse.</translation>
    </message>
    <message>
        <source>See which do: mesh remote list</source>
        <translation>Ver cuáles esperan: mesh remote list</translation>
    </message>
    <message>
        <source>More than one machine waits to be paired.</source>
        <translation>Más de una máquina espera vincularse.</translation>
    </message>
    <message>
        <source>Name the one you mean by its code: mesh remote list</source>
        <translation>Nombre la que quiere por su código: mesh remote list</translation>
    </message>
    <message>
        <source>Other machines are being paired.</source>
        <translation>Se están vinculando otras máquinas.</translation>
    </message>
    <message>
        <source>Decide about them, or wait some minutes: mesh remote list</source>
        <translation>Decida sobre ellas, o espere unos minutos: mesh remote list</translation>
    </message>
    <message>
        <source>Three machines are being paired already.</source>
        <translation>Ya se están vinculando tres máquinas.</translation>
    </message>
    <message>
        <source>Decide about one of them first: mesh remote list</source>
        <translation>Decida antes sobre una de ellas: mesh remote list</translation>
    </message>
    <message>
        <source>The human at this machine pairs with another one now.</source>
        <translation>La persona de esta máquina vincula otra ahora.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>No había sitio para ello.</translation>
    </message>
    <message>
        <source>That is this machine itself.</source>
        <translation>Es esta misma máquina.</translation>
    </message>
    <message>
        <source>Give the other machine&apos;s address.</source>
        <translation>Dé la dirección de la otra máquina.</translation>
    </message>
    <message>
        <source>It was added anew meanwhile.</source>
        <translation>Se añadió de nuevo entretanto.</translation>
    </message>
    <message>
        <source>That machine is being paired already.</source>
        <translation>Esa máquina ya se está vinculando.</translation>
    </message>
    <message>
        <source>See: mesh remote list</source>
        <translation>Véase: mesh remote list</translation>
    </message>
    <message>
        <source>It spoke a newer version of the protocol before than this program does.</source>
        <translation>Antes hablaba una versión del protocolo más nueva que este programa.</translation>
    </message>
    <message>
        <source>Update this program, or forget the machine first: mesh remote remove</source>
        <translation>Actualice este programa, u olvide antes la máquina: mesh remote remove</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>Cerró la conexión.</translation>
    </message>
</context>
<context>
    <name>mesh::Pairs</name>
    <message>
        <source>That is more than 20 changes of pairs in a minute.</source>
        <translation>Son más de 20 cambios de parejas en un minuto.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in %1 s.</source>
        <translation>No se cambió nada; inténtelo en %1 s.</translation>
    </message>
    <message>
        <source>A session cannot pair with itself.</source>
        <translation>Una sesión no puede formar pareja consigo misma.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Ver quién está: mesh list</translation>
    </message>
    <message>
        <source>Sessions pair with sessions, not with a person.</source>
        <translation>Las sesiones forman pareja con sesiones, no con una persona.</translation>
    </message>
    <message>
        <source>You are paired with %1 already.</source>
        <translation>Ya forma pareja con %1.</translation>
    </message>
    <message>
        <source>To take a role: mesh grip, or mesh guard</source>
        <translation>Para tomar un rol: mesh grip, o mesh guard</translation>
    </message>
    <message>
        <source>This session is paired with %1.</source>
        <translation>Esta sesión forma pareja con %1.</translation>
    </message>
    <message>
        <source>One pair a session: first mesh unpair</source>
        <translation>Una pareja por sesión: antes mesh unpair</translation>
    </message>
    <message>
        <source>%1 is not there now.</source>
        <translation>%1 no está ahora.</translation>
    </message>
    <message>
        <source>Pair when it is back, or write to it: mesh send %1 &lt;text&gt;</source>
        <translation>Forme la pareja cuando vuelva, o escríbale: mesh send %1 &lt;texto&gt;</translation>
    </message>
    <message>
        <source>%1 is paired with %2 already.</source>
        <translation>%1 ya forma pareja con %2.</translation>
    </message>
    <message>
        <source>One pair a session: it has to leave that one first (mesh unpair)</source>
        <translation>Una pareja por sesión: antes tiene que dejar aquella (mesh unpair)</translation>
    </message>
    <message>
        <source>%1 does not invite any more.</source>
        <translation>%1 ya no invita.</translation>
    </message>
    <message>
        <source>Invite it: mesh pair &lt;name&gt;</source>
        <translation>Invitarla: mesh pair &lt;nombre&gt;</translation>
    </message>
    <message>
        <source>%1 wants to be %2 itself; two cannot be the same.</source>
        <translation>%1 quiere ser %2; dos no pueden serlo.</translation>
    </message>
    <message>
        <source>Take the other role: mesh %1</source>
        <translation>Tome el otro rol: mesh %1</translation>
    </message>
    <message>
        <source>%1 has paired with another meanwhile.</source>
        <translation>%1 formó pareja con otra entretanto.</translation>
    </message>
    <message>
        <source>More than one session invites you.</source>
        <translation>Más de una sesión le invita.</translation>
    </message>
    <message>
        <source>Say which: mesh pair &lt;name&gt;</source>
        <translation>Diga cuál: mesh pair &lt;nombre&gt;</translation>
    </message>
    <message>
        <source>%1 is %2, and two cannot be the same.</source>
        <translation>%1 es %2, y dos no pueden serlo.</translation>
    </message>
    <message>
        <source>Ask for it: mesh steer &lt;text&gt; (Grip gives it by: mesh handover)</source>
        <translation>Pídalo: mesh steer &lt;texto&gt; (Grip lo cede con: mesh handover)</translation>
    </message>
    <message>
        <source>Give yours away: mesh handover</source>
        <translation>Ceda el suyo: mesh handover</translation>
    </message>
    <message>
        <source>Only Grip hands its role over, and you are not Grip.</source>
        <translation>Solo Grip cede su rol, y usted no es Grip.</translation>
    </message>
    <message>
        <source>Ask for it: mesh intercept &lt;why&gt;</source>
        <translation>Pídalo: mesh intercept &lt;por qué&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::Peers</name>
    <message>
        <source>It has no list of machines.</source>
        <translation>No contiene una lista de máquinas.</translation>
    </message>
    <message>
        <source>Machine &quot;%1&quot;: %2</source>
        <translation>Máquina «%1»: %2</translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation>Figura dos veces.</translation>
    </message>
    <message>
        <source>set aside %1</source>
        <translation>apartar %1</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, so none is let in. %1 It is kept as %2. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>La lista de máquinas vinculadas está dañada, así que no se deja entrar a ninguna. %1 Se guarda como %2. Corríjala, póngala en su lugar e inicie de nuevo el servicio; o vincule de nuevo: mesh remote add</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, and those that are not whole are not let in. It is kept as %1. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>La lista de máquinas vinculadas está dañada, y no se deja entrar a las incompletas. Se guarda como %1. Corríjala, póngala en su lugar e inicie de nuevo el servicio; o vincule de nuevo: mesh remote add</translation>
    </message>
    <message>
        <source>This machine is paired with %1 others already.</source>
        <translation>Esta máquina ya está vinculada con otras %1.</translation>
    </message>
    <message>
        <source>Remove one that is not needed: mesh remote remove</source>
        <translation>Quite una que no haga falta: mesh remote remove</translation>
    </message>
    <message>
        <source>This machine itself is called &quot;%1&quot;.</source>
        <translation>Esta misma máquina se llama «%1».</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Tome otro nombre.</translation>
    </message>
    <message>
        <source>Another machine is called &quot;%1&quot; here.</source>
        <translation>Otra máquina se llama aquí «%1».</translation>
    </message>
    <message>
        <source>Take another name, or rename that one: mesh remote rename %1</source>
        <translation>Tome otro nombre, o renombre aquella: mesh remote rename %1</translation>
    </message>
</context>
<context>
    <name>mesh::Plugin</name>
    <message>
        <source>A program is missing: %1.</source>
        <translation>Falta un programa: %1.</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Reinstale Grip Session Mesh.</translation>
    </message>
    <message>
        <source>The plugin %1 is in place: %2</source>
        <translation>El plugin %1 está en su sitio: %2</translation>
    </message>
    <message>
        <source>Claude Code has it. Restart the sessions that are open: they do not have it yet.</source>
        <translation>Claude Code lo tiene. Reinicie las sesiones abiertas: aún no lo tienen.</translation>
    </message>
    <message>
        <source>Claude Code was not found. When it is installed, run this again: mesh plugin install</source>
        <translation>No se encontró Claude Code. Cuando esté instalado, ejecute esto de nuevo: mesh plugin install</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>plugin</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>Claude Code was not found.</source>
        <translation>No se encontró Claude Code.</translation>
    </message>
    <message>
        <source>Claude Code has the plugin.</source>
        <translation>Claude Code tiene el plugin.</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin, or it is switched off: mesh plugin install</source>
        <translation>Claude Code no tiene el plugin, o está desactivado: mesh plugin install</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation>Remedio: %1</translation>
    </message>
    <message>
        <source>The plugin is removed. Sessions that are open keep what they have loaded until they are restarted.</source>
        <translation>El plugin se ha quitado. Las sesiones abiertas conservan lo que cargaron hasta que se reinicien.</translation>
    </message>
</context>
<context>
    <name>mesh::PluginOptions</name>
    <message>
        <source>The plugin&apos;s option %1: %2</source>
        <translation>La opción %1 del plugin: %2</translation>
    </message>
    <message>
        <source>The plugin&apos;s option %1 was not taken over, because it makes you less safe. To do it: mesh config set %1 %2</source>
        <translation>La opción %1 del plugin no se adoptó, porque reduce su seguridad. Para hacerlo: mesh config set %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::PostOffice</name>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Ver quién está: mesh list</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a broadcast can have %2 bytes.</source>
        <translation>El texto tiene %1 bytes; una difusión puede tener %2.</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a message can have %2 bytes.</source>
        <translation>El texto tiene %1 bytes; un mensaje puede tener %2.</translation>
    </message>
    <message>
        <source>Put it into a file and send its path, or send it in parts.</source>
        <translation>Póngalo en un archivo y envíe su ruta, o envíelo por partes.</translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n broadcast(s) in a minute.</source>
        <translation>
            <numerusform>Es más de %n difusión en un minuto.</numerusform>
            <numerusform>Son más de %n difusiones en un minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n message(s) in a minute.</source>
        <translation>
            <numerusform>Es más de %n mensaje en un minuto.</numerusform>
            <numerusform>Son más de %n mensajes en un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent; try again in %1 s.</source>
        <translation>No se envió nada; inténtelo en %1 s.</translation>
    </message>
    <message>
        <source>That was a notice of the mesh itself; nobody reads an answer.</source>
        <translation>Era un aviso de la propia malla; nadie lee una respuesta.</translation>
    </message>
    <message>
        <source>The machine that this came from (%1) is not paired with this one any more.</source>
        <translation>La máquina de la que vino (%1) ya no está vinculada con esta.</translation>
    </message>
</context>
<context>
    <name>mesh::Read</name>
    <message>
        <source>The id of the message, as shown: k3f9</source>
        <translation>El identificador del mensaje, como se muestra: k3f9</translation>
    </message>
    <message>
        <source>One page of 20,000 characters</source>
        <translation>Una página de 20.000 caracteres</translation>
    </message>
    <message>
        <source>Write the text into a new file instead</source>
        <translation>Escribir el texto en un archivo nuevo</translation>
    </message>
    <message>
        <source>With -o: the bytes as they were sent, not made safe to look at</source>
        <translation>Con -o: los bytes tal como se enviaron, sin hacerlos seguros de ver</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n page(s).</source>
        <translation>
            <numerusform>El mensaje tiene %n página.</numerusform>
            <numerusform>El mensaje tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3  (#%4)</source>
        <translation>%1 a %2, %3  (#%4)</translation>
    </message>
    <message>
        <source>page %1 of %2; next: mesh read %3 --page %4</source>
        <translation>página %1 de %2; siguiente: mesh read %3 --page %4</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s), raw).</source>
        <translation>
            <numerusform>Escrito en %1 (%n byte, sin tratar).</numerusform>
            <numerusform>Escrito en %1 (%n bytes, sin tratar).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s)).</source>
        <translation>
            <numerusform>Escrito en %1 (%n byte).</numerusform>
            <numerusform>Escrito en %1 (%n bytes).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Reader</name>
    <message>
        <source>A question to the store failed: %1.</source>
        <translation>Falló una consulta al almacén: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Receipt</name>
    <message>
        <source>The id of the message, as shown when it was sent: k3f9</source>
        <translation>El identificador del mensaje, como se mostró al enviarlo: k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Receipts</name>
    <message numerus="yes">
        <source>This connection waits for %n receipt(s) already.</source>
        <translation>
            <numerusform>Esta conexión ya espera %n recibo.</numerusform>
            <numerusform>Esta conexión ya espera %n recibos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again when one of them has come, or without waiting: mesh receipt</source>
        <translation>Pregunte de nuevo cuando llegue uno, o sin esperar: mesh receipt</translation>
    </message>
    <message>
        <source>It is not lost; ask again: mesh receipt</source>
        <translation>No se ha perdido; pregunte de nuevo: mesh receipt</translation>
    </message>
</context>
<context>
    <name>mesh::Registry</name>
    <message>
        <source>This session is on the mesh as &quot;%1&quot; already.</source>
        <translation>Esta sesión ya está en la malla como «%1».</translation>
    </message>
    <message>
        <source>To take another name: mesh disconnect, then mesh connect %1</source>
        <translation>Para tomar otro nombre: mesh disconnect, después mesh connect %1</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken, so this session is &quot;%2&quot;.</source>
        <translation>El nombre «%1» está tomado, así que esta sesión es «%2».</translation>
    </message>
    <message>
        <source>Take another one, or none to have one chosen: mesh connect</source>
        <translation>Tome otro, o ninguno para que se elija uno: mesh connect</translation>
    </message>
    <message>
        <source>More than one machine has a session &quot;%1&quot;.</source>
        <translation>Más de una máquina tiene una sesión «%1».</translation>
    </message>
    <message>
        <source>Say which: name@machine.</source>
        <translation>Diga cuál: nombre@máquina.</translation>
    </message>
    <message>
        <source>Nobody on the mesh is called &quot;%1&quot;.</source>
        <translation>Nadie en la malla se llama «%1».</translation>
    </message>
    <message>
        <source>No session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Ningún identificador de sesión empieza por «%1».</translation>
    </message>
    <message>
        <source>More than one session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Más de un identificador de sesión empieza por «%1».</translation>
    </message>
    <message>
        <source>Give more digits or the name.</source>
        <translation>Dé más dígitos o el nombre.</translation>
    </message>
    <message>
        <source>No machine is known by the name &quot;%1&quot;.</source>
        <translation>No se conoce ninguna máquina con el nombre «%1».</translation>
    </message>
    <message>
        <source>See which are: mesh remote list. Sessions of this machine are addressed without @.</source>
        <translation>Ver cuáles son: mesh remote list. A las sesiones de esta máquina se las llama sin @.</translation>
    </message>
    <message>
        <source>Nobody on %1 is called &quot;%2&quot;.</source>
        <translation>Nadie en %1 se llama «%2».</translation>
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
        <translation>relay_listen contiene %1, que no es una dirección.</translation>
    </message>
    <message>
        <source>Other machines may not reach this one: %1</source>
        <translation>Puede que otras máquinas no lleguen a esta: %1</translation>
    </message>
    <message>
        <source>There is no Tailscale interface here, and relay_listen names no address.</source>
        <translation>Aquí no hay interfaz de Tailscale, y relay_listen no nombra ninguna dirección.</translation>
    </message>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>Ninguna máquina espera vincularse.</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>Ver quién quiere: mesh remote list; en la otra máquina: mesh remote add</translation>
    </message>
    <message>
        <source>That is not the code of %1.</source>
        <translation>Ese no es el código de %1.</translation>
    </message>
    <message>
        <source>See it, and compare it with the other machine&apos;s: mesh remote status %1</source>
        <translation>Véalo y compárelo con el de la otra máquina: mesh remote status %1</translation>
    </message>
</context>
<context>
    <name>mesh::RelayIn</name>
    <message>
        <source>the other machine cannot read it</source>
        <translation>la otra máquina no puede leerlo</translation>
    </message>
    <message>
        <source>the other machine&apos;s human does not let this one do that</source>
        <translation>la persona de la otra máquina no se lo permite a esta</translation>
    </message>
    <message>
        <source>256 MB of this machine&apos;s messages wait there already</source>
        <translation>allí ya esperan 256 MB de mensajes de esta máquina</translation>
    </message>
    <message>
        <source>too many of this machine&apos;s names are known there already</source>
        <translation>allí ya se conocen demasiados nombres de esta máquina</translation>
    </message>
    <message>
        <source>nobody there is called so</source>
        <translation>allí nadie se llama así</translation>
    </message>
    <message>
        <source>the two are no pair there</source>
        <translation>allí las dos no son pareja</translation>
    </message>
</context>
<context>
    <name>mesh::RelayOut</name>
    <message>
        <source>it is too large for a link</source>
        <translation>es demasiado grande para un enlace</translation>
    </message>
</context>
<context>
    <name>mesh::Remote</name>
    <message>
        <source>IP address or host name, :port if it is not 9475; none: shows those of the tailnet</source>
        <translation>Dirección IP o nombre de host, :puerto si no es 9475; sin nada: muestra las del tailnet</translation>
    </message>
    <message>
        <source>What the machine is called here; without it, what it calls itself</source>
        <translation>Cómo se llama aquí la máquina; si se omite, como ella se llama</translation>
    </message>
    <message>
        <source>The machine&apos;s name here</source>
        <translation>El nombre de la máquina aquí</translation>
    </message>
    <message>
        <source>Its code or name, when more than one waits</source>
        <translation>Su código o nombre, cuando espera más de una</translation>
    </message>
    <message>
        <source>What the machine is called here</source>
        <translation>Cómo se llama aquí la máquina</translation>
    </message>
    <message>
        <source>The name that it gets</source>
        <translation>El nombre que recibe</translation>
    </message>
    <message>
        <source>What it may do of: message, broadcast, lock, pair, intercept</source>
        <translation>Lo que puede, de: message, broadcast, lock, pair, intercept</translation>
    </message>
    <message>
        <source>What it may not do of: message, broadcast, lock, pair, intercept</source>
        <translation>Lo que no puede, de: message, broadcast, lock, pair, intercept</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>El código de la ventana de la bandeja, cuando se pide</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rechazada.</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>%1 se llama %2 desde ahora.</translation>
    </message>
    <message>
        <source>%1 is not paired any more, and cut off.</source>
        <translation>%1 ya no está vinculada, y queda cortada.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>%n mensaje para ella no llegará; se avisa al remitente.</numerusform>
            <numerusform>%n mensajes para ella no llegarán; se avisa a los remitentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>Ninguna máquina se llama aquí «%1».</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>Ver cuáles lo están: mesh remote list</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale. Give an address: mesh remote add ADDRESS</source>
        <translation>Tailscale no da a conocer ninguna máquina. Dé una dirección: mesh remote add DIRECCIÓN</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>MÁQUINA</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Pair with one of them: mesh remote add ADDRESS</source>
        <translation>Vincular con una de ellas: mesh remote add DIRECCIÓN</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 ya está vinculada.</translation>
    </message>
    <message>
        <source>The code is %1. The other machine (%2) must show the same one.</source>
        <translation>El código es %1. La otra máquina (%2) debe mostrar el mismo.</translation>
    </message>
    <message>
        <source>There, within two minutes: mesh remote accept</source>
        <translation>Allí, en dos minutos: mesh remote accept</translation>
    </message>
    <message>
        <source>Here, when you have seen that the codes are the same: mesh remote verify %1</source>
        <translation>Aquí, cuando haya visto que los códigos son iguales: mesh remote verify %1</translation>
    </message>
    <message>
        <source>No such machine wants to pair.</source>
        <translation>Ninguna máquina así quiere vincularse.</translation>
    </message>
    <message>
        <source>More than one machine wants to pair.</source>
        <translation>Más de una máquina quiere vincularse.</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>Ver quién quiere: mesh remote list; en la otra máquina: mesh remote add</translation>
    </message>
    <message>
        <source>Say which, by its code: mesh remote list</source>
        <translation>Diga cuál, por su código: mesh remote list</translation>
    </message>
    <message>
        <source>%1 is let in. How it stands: mesh remote list</source>
        <translation>%1 puede entrar. Cómo está: mesh remote list</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 ya está verificada.</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 está verificada: puede hacer aquí lo que dicen sus permisos.</translation>
    </message>
    <message>
        <source>%1 may here: %2</source>
        <translation>%1 puede aquí: %2</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteLocks</name>
    <message>
        <source>%1 does not say whether somebody has it.</source>
        <translation>%1 no dice si alguien lo tiene.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Inténtelo en %1 s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteMethods</name>
    <message>
        <source>pair with the machine at %1</source>
        <translation>vincular la máquina de %1</translation>
    </message>
    <message>
        <source>let %1 in, whose code is %2 on both machines</source>
        <translation>dejar entrar a %1, cuyo código es %2 en las dos máquinas</translation>
    </message>
    <message>
        <source>refuse a machine that wants to pair</source>
        <translation>rechazar una máquina que quiere vincularse</translation>
    </message>
    <message>
        <source>say that %1 shows the code %2 as well</source>
        <translation>decir que %1 muestra también el código %2</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>llamar desde ahora a la máquina %1 %2</translation>
    </message>
    <message>
        <source>change what %1 may do here: %2</source>
        <translation>cambiar lo que %1 puede hacer aquí: %2</translation>
    </message>
    <message>
        <source>end the pairing with %1 and drop what waits for it</source>
        <translation>terminar la vinculación con %1 y descartar lo que espera para ella</translation>
    </message>
</context>
<context>
    <name>mesh::RemotePairs</name>
    <message>
        <source>The link to that machine broke before it answered.</source>
        <translation>El enlace con esa máquina se rompió antes de que respondiera.</translation>
    </message>
    <message>
        <source>See how the pair stands, and try again: mesh status, mesh remote list</source>
        <translation>Vea cómo está la pareja e inténtelo de nuevo: mesh status, mesh remote list</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its machine is not linked now.</source>
        <translation>No se puede llegar a %1: su máquina no está enlazada ahora.</translation>
    </message>
    <message>
        <source>See how it stands: mesh remote list</source>
        <translation>Ver cómo está: mesh remote list</translation>
    </message>
    <message>
        <source>That machine does not answer.</source>
        <translation>Esa máquina no responde.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>Nadie aquí se llama así.</translation>
    </message>
    <message>
        <source>The human here does not let that machine do so.</source>
        <translation>El humano de aquí no se lo permite a esa máquina.</translation>
    </message>
    <message>
        <source>There: mesh remote rights, mesh remote verify</source>
        <translation>Allí: mesh remote rights, mesh remote verify</translation>
    </message>
    <message>
        <source>This machine&apos;s program does not know that; update it.</source>
        <translation>El programa de esta máquina no conoce eso; actualícelo.</translation>
    </message>
    <message>
        <source>That session is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>Esa sesión está detenida, y no puede ser Grip hasta que una persona la deje seguir.</translation>
    </message>
    <message>
        <source>It is Grip: only Guard intercepts.</source>
        <translation>Es Grip: solo Guard intercepta.</translation>
    </message>
    <message>
        <source>To give the role away: mesh handover</source>
        <translation>Para ceder el rol: mesh handover</translation>
    </message>
    <message>
        <source>That machine has stopped sessions here three times within a minute.</source>
        <translation>Esa máquina ha detenido sesiones aquí tres veces en un minuto.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Inténtelo en %1 s.</translation>
    </message>
</context>
<context>
    <name>mesh::Reply</name>
    <message>
        <source>The id of the message you answer, as shown: k3f9</source>
        <translation>El identificador del mensaje al que responde, como se muestra: k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Resume</name>
    <message>
        <source>The stopped session; none: the only one</source>
        <translation>La sesión detenida; sin ella: la única</translation>
    </message>
    <message>
        <source>End the commands that were stopped, instead of letting them go on</source>
        <translation>Terminar las órdenes detenidas, en vez de dejarlas seguir</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>El código de la ventana de la bandeja, cuando se pide</translation>
    </message>
    <message>
        <source>%1 goes on, with %2; ended: %3.</source>
        <translation>%1 sigue, con %2; terminado: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n orden</numerusform>
            <numerusform>%n órdenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; ended: %n command(s).</source>
        <translation>
            <numerusform>%1 sigue; terminado: %n orden.</numerusform>
            <numerusform>%1 sigue; terminado: %n órdenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on, with %n command(s).</source>
        <translation>
            <numerusform>%1 sigue, con %n orden.</numerusform>
            <numerusform>%1 sigue, con %n órdenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 sigue.</translation>
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
        <translation>las reglas de un usuario son una lista</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>Su regla %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>a rule has an id, a category, what and why</source>
        <translation>una regla tiene id, category, what y why</translation>
    </message>
    <message>
        <source>this id is taken</source>
        <translation>este identificador está tomado</translation>
    </message>
    <message>
        <source>it has nothing to match</source>
        <translation>no tiene con qué comparar</translation>
    </message>
    <message>
        <source>exceptions are a list</source>
        <translation>las excepciones son una lista</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>Excepción %1</translation>
    </message>
    <message>
        <source>it has to say why</source>
        <translation>tiene que decir por qué</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>no existe la regla «%1»</translation>
    </message>
    <message>
        <source>there is no set %1</source>
        <translation>no existe el conjunto %1</translation>
    </message>
    <message>
        <source>a form needs a program, a pattern, reads or writes</source>
        <translation>una forma necesita program, pattern, reads o writes</translation>
    </message>
    <message>
        <source>a pattern needs the words that it is near</source>
        <translation>un patrón necesita las palabras cerca de las que está</translation>
    </message>
    <message>
        <source>&quot;near&quot; has words of letters, digits and _, not &quot;%1&quot;</source>
        <translation>«near» tiene palabras de letras, dígitos y _, no «%1»</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
</context>
<context>
    <name>mesh::RuleTable</name>
    <message>
        <source>docs/rules.md says how rules are written.</source>
        <translation>docs/rules.md dice cómo se escriben las reglas.</translation>
    </message>
</context>
<context>
    <name>mesh::Scan</name>
    <message>
        <source>The text; none, or -, reads standard input</source>
        <translation>El texto; sin él, o con -, lee la entrada estándar</translation>
    </message>
    <message>
        <source>Judge each line of the text by itself, one verdict a line</source>
        <translation>Juzgar cada línea del texto por separado, un veredicto por línea</translation>
    </message>
    <message>
        <source>Exit code 0: the rules find nothing; 1: they find something.</source>
        <translation>Código de salida 0: las reglas no encuentran nada; 1: encuentran algo.</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>No hay entrada estándar tras /mesh.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>Escriba el propio texto.</translation>
    </message>
    <message>
        <source>The rules find nothing destructive.</source>
        <translation>Las reglas no encuentran nada destructivo.</translation>
    </message>
</context>
<context>
    <name>mesh::Send</name>
    <message>
        <source>A session: hal, hal@studio, 8 or more digits of its id, or human</source>
        <translation>Una sesión: hal, hal@studio, 8 o más dígitos de su identificador, o human</translation>
    </message>
</context>
<context>
    <name>mesh::Service</name>
    <message>
        <source>The rules in config.json cannot be used, and those before apply: %1 %2</source>
        <translation>Las reglas de config.json no sirven, y valen las anteriores: %1 %2</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>Cuántas de las últimas líneas</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>El código de la ventana de la bandeja, cuando se pide</translation>
    </message>
    <message>
        <source>The service is running already, pid %1.</source>
        <translation>El servicio ya está en marcha, pid %1.</translation>
    </message>
    <message>
        <source>The service has started, pid %1.</source>
        <translation>El servicio ha arrancado, pid %1.</translation>
    </message>
    <message>
        <source>The service was told to stop but still runs.</source>
        <translation>Se mandó detener el servicio, pero sigue en marcha.</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>Examinar: mesh service logs</translation>
    </message>
    <message>
        <source>The service has stopped, pid %1.</source>
        <translation>El servicio se ha detenido, pid %1.</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>El servicio aún no ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>mesh::ServiceMethods</name>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>poner %1 en %2, lo que reduce su seguridad</translation>
    </message>
    <message>
        <source>Setting %1 so makes you less safe. %2</source>
        <translation>Poner así %1 reduce su seguridad. %2</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>detener el servicio</translation>
    </message>
    <message>
        <source>presence.db is sound</source>
        <translation>presence.db está sana</translation>
    </message>
    <message>
        <source>%1 MB free for %2</source>
        <translation>%1 MB libres para %2</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
</context>
<context>
    <name>mesh::SessionMethods</name>
    <message>
        <source>&quot;client_session_id&quot; must be a UUID.</source>
        <translation>«client_session_id» debe ser un UUID.</translation>
    </message>
    <message>
        <source>There is no shell above this call that could be a session.</source>
        <translation>Por encima de esta llamada no hay un shell que pudiera ser una sesión.</translation>
    </message>
    <message>
        <source>Call mesh from a shell.</source>
        <translation>Llame a mesh desde un shell.</translation>
    </message>
    <message>
        <source>The process that joined has ended.</source>
        <translation>El proceso que se unió ha terminado.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Esta sesión no está en la malla.</translation>
    </message>
    <message>
        <source>This session is stopped, and cannot leave before a person lets it go on.</source>
        <translation>Esta sesión está detenida, y no puede irse hasta que una persona la deje seguir.</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume %1</source>
        <translation>En un terminal: mesh resume %1</translation>
    </message>
    <message>
        <source>&quot;state&quot; must be idle, busy or waiting.</source>
        <translation>«state» debe ser idle, busy o waiting.</translation>
    </message>
    <message>
        <source>&quot;topics&quot; must be an array of: messages, presence, receipts, changes, traffic.</source>
        <translation>«topics» debe ser una lista de: messages, presence, receipts, changes, traffic.</translation>
    </message>
    <message>
        <source>Only the tray sees all the messages that pass.</source>
        <translation>Solo la bandeja ve todos los mensajes que pasan.</translation>
    </message>
</context>
<context>
    <name>mesh::SingleInstance</name>
    <message>
        <source>A service for %1 runs already, as process %2.</source>
        <translation>Ya hay un servicio en marcha para %1, como proceso %2.</translation>
    </message>
    <message>
        <source>A service for %1 runs already, as process unknown.</source>
        <translation>Ya hay un servicio en marcha para %1, como proceso desconocido.</translation>
    </message>
    <message>
        <source>See: mesh service status</source>
        <translation>Véase: mesh service status</translation>
    </message>
    <message>
        <source>run/service.lock cannot be written in %1.</source>
        <translation>No se puede escribir run/service.lock en %1.</translation>
    </message>
    <message>
        <source>Is the disk full? See: df -h</source>
        <translation>¿Está lleno el disco? Véase: df -h</translation>
    </message>
</context>
<context>
    <name>mesh::StatusVerb</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>the human of this machine, not connected (mesh connect)</source>
        <translation>la persona de esta máquina, sin conectar (mesh connect)</translation>
    </message>
    <message>
        <source>not connected (mesh connect)</source>
        <translation>sin conectar (mesh connect)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>rama</translation>
    </message>
    <message>
        <source>root</source>
        <translation>raíz</translation>
    </message>
</context>
<context>
    <name>mesh::Stopping</name>
    <message>
        <source>The system does not tell which run of it this is.</source>
        <translation>El sistema no dice qué ejecución suya es.</translation>
    </message>
    <message>
        <source>It did not stop in time.</source>
        <translation>No se detuvo a tiempo.</translation>
    </message>
    <message>
        <source>Its group could not be stopped.</source>
        <translation>No se pudo detener su grupo.</translation>
    </message>
    <message>
        <source>It is stopped, but could not be noted; should the service end now, it stays so. %1</source>
        <translation>Está detenido, pero no se pudo anotar; si el servicio terminara ahora, seguiría así. %1</translation>
    </message>
    <message>
        <source>It has cut itself off from the tool that started it.</source>
        <translation>Se ha desligado de la herramienta que lo inició.</translation>
    </message>
</context>
<context>
    <name>mesh::Store</name>
    <message>
        <source>The daily snapshot failed: %1</source>
        <translation>Falló la instantánea diaria: %1</translation>
    </message>
</context>
<context>
    <name>mesh::StrictBuilder</name>
    <message>
        <source>a number is out of range</source>
        <translation>un número está fuera de rango</translation>
    </message>
    <message>
        <source>a string holds NUL</source>
        <translation>un texto contiene NUL</translation>
    </message>
    <message>
        <source>binary value</source>
        <translation>valor binario</translation>
    </message>
    <message>
        <source>a key holds NUL</source>
        <translation>una clave contiene NUL</translation>
    </message>
    <message>
        <source>an object has too many keys</source>
        <translation>un objeto tiene demasiadas claves</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>la clave «%1» figura dos veces</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>en el byte %1: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>tiene más de %1 niveles anidados</translation>
    </message>
</context>
<context>
    <name>mesh::TlsChannel</name>
    <message>
        <source>The other side does not read what is sent to it.</source>
        <translation>El otro lado no lee lo que se le envía.</translation>
    </message>
    <message>
        <source>Closed here; the other side did not read all that was sent to it.</source>
        <translation>Cerrado aquí; el otro lado no leyó todo lo que se le envió.</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>Cerrada aquí.</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>El otro lado cerró la conexión.</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>Se rompió la conexión: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::ToolCalls</name>
    <message>
        <source>its model asked for it</source>
        <translation>lo pidió su modelo</translation>
    </message>
</context>
<context>
    <name>mesh::Trays</name>
    <message>
        <source>This cannot be believed to be the tray: %1.</source>
        <translation>No se puede creer que sea la bandeja: %1.</translation>
    </message>
    <message>
        <source>Start %1 from the desktop&apos;s menu or from a terminal of your own.</source>
        <translation>Inicie %1 desde el menú del escritorio o desde un terminal propio.</translation>
    </message>
    <message>
        <source>That does not answer the challenge.</source>
        <translation>Eso no responde al desafío.</translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation>Empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>mesh::TypedCommands</name>
    <message>
        <source>no input was passed</source>
        <translation>no se pasó ninguna entrada</translation>
    </message>
    <message>
        <source>the hook has ended</source>
        <translation>el hook ha terminado</translation>
    </message>
    <message>
        <source>it is no hook of a Claude Code</source>
        <translation>no es un hook de un Claude Code</translation>
    </message>
    <message>
        <source>its input does not come from the client</source>
        <translation>su entrada no viene del cliente</translation>
    </message>
    <message>
        <source>its input is no command that somebody typed</source>
        <translation>su entrada no es una orden que alguien haya escrito</translation>
    </message>
    <message>
        <source>the client is not one that a person sits at</source>
        <translation>el cliente no es uno ante el que se siente una persona</translation>
    </message>
</context>
<context>
    <name>mesh::Unlock</name>
    <message>
        <source>What was locked, as it was given to mesh lock</source>
        <translation>Lo que estaba bloqueado, como se dio a mesh lock</translation>
    </message>
    <message>
        <source>Take it away from whoever holds it (for the human)</source>
        <translation>Quitárselo a quien lo tenga (para la persona)</translation>
    </message>
    <message>
        <source>With --force: the code in the tray&apos;s window, when one is asked for</source>
        <translation>Con --force: el código de la ventana de la bandeja, cuando se pide</translation>
    </message>
    <message>
        <source>Unlocked %1.</source>
        <translation>Desbloqueado %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Unpair</name>
    <message>
        <source>You have left the pair with %1, who is told.</source>
        <translation>Ha dejado la pareja con %1, a quien se avisa.</translation>
    </message>
    <message>
        <source>Declined %1&apos;s invitation.</source>
        <translation>Rehusada la invitación de %1.</translation>
    </message>
    <message>
        <source>Took the invitation to %1 back.</source>
        <translation>Retirada la invitación a %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Writer</name>
    <message>
        <source>A change to the store failed: %1.</source>
        <translation>Falló un cambio en el almacén: %1.</translation>
    </message>
    <message>
        <source>A job ended the store&apos;s transaction.</source>
        <translation>Una tarea terminó la transacción del almacén.</translation>
    </message>
</context>
<context>
    <name>mesh::greeting</name>
    <message>
        <source>The other machine&apos;s greeting is not understood: %1.</source>
        <translation>No se entiende el saludo de la otra máquina: %1.</translation>
    </message>
    <message>
        <source>Update the older of the two programs.</source>
        <translation>Actualice el más antiguo de los dos programas.</translation>
    </message>
    <message>
        <source>a hello has either &quot;c&quot; or &quot;r&quot;</source>
        <translation>un hello tiene «c» o «r»</translation>
    </message>
    <message>
        <source>The other machine&apos;s greeting is larger than 1 KiB.</source>
        <translation>El saludo de la otra máquina supera 1 KiB.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>su tipo no se conoce</translation>
    </message>
</context>
<context>
    <name>mesh::greeting::Fields</name>
    <message>
        <source>&quot;%1&quot; is missing or wrong</source>
        <translation>«%1» falta o es incorrecto</translation>
    </message>
</context>
<context>
    <name>mesh::held</name>
    <message>
        <source>nobody decided in time</source>
        <translation>nadie decidió a tiempo</translation>
    </message>
    <message>
        <source>the recipient&apos;s human said no</source>
        <translation>la persona del destinatario ha dicho que no</translation>
    </message>
    <message>
        <source>What was shown is not what waits now.</source>
        <translation>Lo que se mostró no es lo que espera ahora.</translation>
    </message>
    <message>
        <source>Look again: mesh approvals</source>
        <translation>Mire de nuevo: mesh approvals</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in one chain without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>%n respuesta en una cadena sin una persona; una persona decide si continúa.</numerusform>
            <numerusform>%n respuestas en una cadena sin una persona; una persona decide si continúa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of yours wait for a person already.</source>
        <translation>
            <numerusform>%n mensaje suyo ya espera a una persona.</numerusform>
            <numerusform>%n mensajes suyos ya esperan a una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. See them: mesh receipt; wait until they are decided.</source>
        <translation>No se envió nada. Verlos: mesh receipt; espere hasta que se decidan.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a person already.</source>
        <translation>
            <numerusform>%n mensaje ya espera a una persona.</numerusform>
            <numerusform>%n mensajes ya esperan a una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. The person decides with: mesh approvals</source>
        <translation>No se envió nada. La persona decide con: mesh approvals</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>Ningún mensaje espera una decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a decision.</source>
        <translation>
            <numerusform>%n mensaje espera una decisión.</numerusform>
            <numerusform>%n mensajes esperan una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one: mesh approvals shows them.</source>
        <translation>Diga cuál: mesh approvals los muestra.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; does not wait for a decision.</source>
        <translation>El mensaje «%1» no espera una decisión.</translation>
    </message>
    <message>
        <source>See what does: mesh approvals</source>
        <translation>Ver qué espera: mesh approvals</translation>
    </message>
    <message>
        <source>The text of #%1 waits for a person and cannot be read before.</source>
        <translation>El texto de #%1 espera a una persona y no se puede leer antes.</translation>
    </message>
    <message>
        <source>The person sees it with: mesh approvals</source>
        <translation>La persona lo ve con: mesh approvals</translation>
    </message>
    <message>
        <source>The message #%1 was expired; its text was not kept.</source>
        <translation>El mensaje #%1 caducó; su texto no se guardó.</translation>
    </message>
    <message>
        <source>The message #%1 was denied; its text was not kept.</source>
        <translation>El mensaje #%1 fue denegado; su texto no se guardó.</translation>
    </message>
</context>
<context>
    <name>mesh::intercept_texts</name>
    <message>
        <source>process %1 (%2): %3</source>
        <translation>proceso %1 (%2): %3</translation>
    </message>
    <message>
        <source>a running call of %1: it is no process of the session</source>
        <translation>una llamada en curso de %1: no es un proceso de la sesión</translation>
    </message>
    <message>
        <source>a call whose permission dialog is open: it runs if its human confirms it, and is stopped when it starts a process</source>
        <translation>una llamada con su pregunta de permiso abierta: se ejecuta si su persona la confirma, y se detiene cuando inicia un proceso</translation>
    </message>
</context>
<context>
    <name>mesh::messages</name>
    <message>
        <source>The message &quot;%1&quot; is not one of yours.</source>
        <translation>El mensaje «%1» no es suyo.</translation>
    </message>
    <message>
        <source>See: mesh inbox --all</source>
        <translation>Véase: mesh inbox --all</translation>
    </message>
    <message>
        <source>More than one message&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Más de un identificador de mensaje empieza por «%1».</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>Dé más de él.</translation>
    </message>
    <message>
        <source>nobody came for it in time</source>
        <translation>nadie vino a buscarlo a tiempo</translation>
    </message>
</context>
<context>
    <name>mesh::pair_texts</name>
    <message>
        <source>You are Grip: you build, run and commit; %1 is Guard, reviews, and can stop you.</source>
        <translation>Usted es Grip: construye, ejecuta y hace commits; %1 es Guard, revisa, y puede detenerle.</translation>
    </message>
    <message>
        <source>You are Guard: you review and steer (mesh steer &lt;text&gt;), and do not edit or commit; %1 is Grip. To stop it at once: mesh intercept! &lt;why&gt;.</source>
        <translation>Usted es Guard: revisa y guía (mesh steer &lt;texto&gt;), sin editar ni hacer commits; %1 es Grip. Para detenerlo al momento: mesh intercept! &lt;por qué&gt;.</translation>
    </message>
    <message>
        <source>You and %1 are a pair without roles yet: mesh grip, or mesh guard.</source>
        <translation>Usted y %1 son una pareja aún sin roles: mesh grip, o mesh guard.</translation>
    </message>
</context>
<context>
    <name>mesh::sent</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>Enviado a %n sesión.</numerusform>
            <numerusform>Enviado a %n sesiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The mesh service is not running.</source>
        <translation>El servicio de la malla no está en marcha.</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>Iniciarlo: mesh service start</translation>
    </message>
    <message>
        <source>Port of the bus on 127.0.0.1 and [::1]; 0 takes any free one.</source>
        <translation>Puerto del bus en 127.0.0.1 y [::1]; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>Start the service when the plugin loads.</source>
        <translation>Iniciar el servicio cuando se carga el plugin.</translation>
    </message>
    <message>
        <source>Stop the service when nothing has needed it for so long; 0 is never.</source>
        <translation>Detener el servicio cuando nada lo ha necesitado en ese tiempo; 0 es nunca.</translation>
    </message>
    <message>
        <source>Locks, pairs and their roles, and the MCP tools for them.</source>
        <translation>Bloqueos, parejas con sus roles, y las herramientas MCP para ellos.</translation>
    </message>
    <message>
        <source>Hold every message until the human has approved it.</source>
        <translation>Retener cada mensaje hasta que la persona lo apruebe.</translation>
    </message>
    <message>
        <source>The role that a session takes when it invites another to pair.</source>
        <translation>El rol que toma una sesión cuando invita a otra a formar pareja.</translation>
    </message>
    <message>
        <source>Join the mesh when a Claude Code session starts.</source>
        <translation>Unirse a la malla cuando empieza una sesión de Claude Code.</translation>
    </message>
    <message>
        <source>Days a message waits for a name that is offline.</source>
        <translation>Días que un mensaje espera a un nombre sin conexión.</translation>
    </message>
    <message>
        <source>What the human shows to approve: where they sit, a code in the tray&apos;s window, or the password.</source>
        <translation>Lo que la persona muestra para aprobar: dónde está sentada, un código de la ventana de la bandeja, o la contraseña.</translation>
    </message>
    <message>
        <source>Hours until a held message expires undecided.</source>
        <translation>Horas hasta que un mensaje retenido caduca sin decisión.</translation>
    </message>
    <message>
        <source>Own rules of the safety gate (docs/rules.md).</source>
        <translation>Reglas propias del control de seguridad (docs/rules.md).</translation>
    </message>
    <message>
        <source>What the safety gate lets pass (docs/rules.md).</source>
        <translation>Lo que el control de seguridad deja pasar (docs/rules.md).</translation>
    </message>
    <message>
        <source>Answers in one chain without a human before a message is held as a loop.</source>
        <translation>Respuestas en una cadena sin una persona antes de retener un mensaje como bucle.</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour before a message is held as a loop.</source>
        <translation>Respuestas entre dos sesiones en una hora antes de retener un mensaje como bucle.</translation>
    </message>
    <message>
        <source>What happens before a session edits what another has locked.</source>
        <translation>Lo que ocurre antes de que una sesión edite lo que otra ha bloqueado.</translation>
    </message>
    <message>
        <source>Minutes a lock is held when it is not renewed.</source>
        <translation>Minutos que se mantiene un bloqueo sin renovarlo.</translation>
    </message>
    <message>
        <source>A session&apos;s first edit of a file takes its lock.</source>
        <translation>La primera edición de un archivo por una sesión toma su bloqueo.</translation>
    </message>
    <message>
        <source>What happens before the guard of a pair edits or commits.</source>
        <translation>Lo que ocurre antes de que el guard de una pareja edite o haga commits.</translation>
    </message>
    <message>
        <source>Minutes until a stopped session goes on by itself.</source>
        <translation>Minutos hasta que una sesión detenida sigue por sí misma.</translation>
    </message>
    <message>
        <source>Let a model&apos;s plain mesh calls run without asking.</source>
        <translation>Dejar que las llamadas sencillas de un modelo a mesh se ejecuten sin preguntar.</translation>
    </message>
    <message>
        <source>Largest direct message.</source>
        <translation>Mayor mensaje directo.</translation>
    </message>
    <message>
        <source>Largest broadcast.</source>
        <translation>Mayor difusión.</translation>
    </message>
    <message>
        <source>Broadcasts a session may send in a minute.</source>
        <translation>Difusiones que una sesión puede enviar en un minuto.</translation>
    </message>
    <message>
        <source>Direct messages a session may send in a minute.</source>
        <translation>Mensajes directos que una sesión puede enviar en un minuto.</translation>
    </message>
    <message>
        <source>Port at which paired machines reach this one.</source>
        <translation>Puerto en que las máquinas vinculadas llegan a esta.</translation>
    </message>
    <message>
        <source>Addresses at which paired machines reach this one; none: those of the Tailscale interface.</source>
        <translation>Direcciones en que las máquinas vinculadas llegan a esta; ninguna: las de la interfaz de Tailscale.</translation>
    </message>
    <message>
        <source>Messages that are taken from one paired machine in a minute; more have to wait there.</source>
        <translation>Mensajes que se toman de una máquina vinculada en un minuto; los demás tienen que esperar allí.</translation>
    </message>
    <message>
        <source>Size at which log.jsonl is rotated.</source>
        <translation>Tamaño con que se rota log.jsonl.</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>Mostrar un ajuste.</translation>
    </message>
    <message>
        <source>Show all settings.</source>
        <translation>Mostrar todos los ajustes.</translation>
    </message>
    <message>
        <source>Change a setting; loosening safety is for the human.</source>
        <translation>Cambiar un ajuste; reducir la seguridad es para la persona.</translation>
    </message>
    <message>
        <source>Start the service in the background.</source>
        <translation>Iniciar el servicio en segundo plano.</translation>
    </message>
    <message>
        <source>Show the service&apos;s process, port and problems.</source>
        <translation>Mostrar el proceso, el puerto y los problemas del servicio.</translation>
    </message>
    <message>
        <source>Show the last lines that the service itself has written.</source>
        <translation>Mostrar las últimas líneas que ha escrito el propio servicio.</translation>
    </message>
    <message>
        <source>Stop the service.</source>
        <translation>Detener el servicio.</translation>
    </message>
    <message>
        <source>Put the Claude Code plugin in place.</source>
        <translation>Poner en su sitio el plugin de Claude Code.</translation>
    </message>
    <message>
        <source>Show whether the plugin is in place and whole.</source>
        <translation>Mostrar si el plugin está en su sitio y completo.</translation>
    </message>
    <message>
        <source>Take the plugin away.</source>
        <translation>Quitar el plugin.</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>Para bash.</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>Para zsh.</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>Para fish.</translation>
    </message>
    <message>
        <source>Show the machines that this one is paired with, and those that want to be.</source>
        <translation>Mostrar las máquinas vinculadas con esta, y las que quieren estarlo.</translation>
    </message>
    <message>
        <source>Show one machine, or this one&apos;s own side.</source>
        <translation>Mostrar una máquina, o el lado de esta.</translation>
    </message>
    <message>
        <source>Pair with another machine.</source>
        <translation>Vincular con otra máquina.</translation>
    </message>
    <message>
        <source>Let a machine in that wants to pair; the codes must be the same.</source>
        <translation>Dejar entrar a una máquina que quiere vincularse; los códigos deben ser iguales.</translation>
    </message>
    <message>
        <source>Refuse a machine that wants to pair.</source>
        <translation>Rechazar una máquina que quiere vincularse.</translation>
    </message>
    <message>
        <source>Say that the codes of both machines are the same.</source>
        <translation>Decir que los códigos de las dos máquinas son iguales.</translation>
    </message>
    <message>
        <source>Give a machine another name here.</source>
        <translation>Dar a una máquina otro nombre aquí.</translation>
    </message>
    <message>
        <source>Show or change what a machine may do here.</source>
        <translation>Mostrar o cambiar lo que una máquina puede hacer aquí.</translation>
    </message>
    <message>
        <source>End the pairing with a machine, at once.</source>
        <translation>Terminar al momento la vinculación con una máquina.</translation>
    </message>
    <message>
        <source>Join the mesh, under a name if you give one; starts the service if it is not running.</source>
        <translation>Unirse a la malla, con un nombre si se da; inicia el servicio si no está en marcha.</translation>
    </message>
    <message>
        <source>Leave the mesh; your mailbox stays.</source>
        <translation>Dejar la malla; su buzón permanece.</translation>
    </message>
    <message>
        <source>Show the sessions on the mesh.</source>
        <translation>Mostrar las sesiones de la malla.</translation>
    </message>
    <message>
        <source>Show your own connection and the service.</source>
        <translation>Mostrar la propia conexión y el servicio.</translation>
    </message>
    <message>
        <source>Send a text to one session; - reads it from standard input.</source>
        <translation>Enviar un texto a una sesión; - lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Send a text to every session; - reads it from standard input.</source>
        <translation>Enviar un texto a todas las sesiones; - lo lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>Answer a message by its id; - reads the text from standard input.</source>
        <translation>Responder a un mensaje por su identificador; - lee el texto de la entrada estándar.</translation>
    </message>
    <message>
        <source>Print one message whole, in pages where no person reads.</source>
        <translation>Mostrar un mensaje entero; por páginas donde no lee una persona.</translation>
    </message>
    <message>
        <source>Show how far a message has come.</source>
        <translation>Mostrar hasta dónde ha llegado un mensaje.</translation>
    </message>
    <message>
        <source>Show the messages that wait for you, and take them.</source>
        <translation>Mostrar los mensajes que le esperan, y tomarlos.</translation>
    </message>
    <message>
        <source>Say what the safety rules find in a text, without sending it; none or - reads standard input.</source>
        <translation>Decir qué encuentran las reglas de seguridad en un texto, sin enviarlo; sin nada o con - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Take a lock: on a file, on files by a pattern, or on any name.</source>
        <translation>Tomar un bloqueo: sobre un archivo, sobre archivos por un patrón, o sobre cualquier nombre.</translation>
    </message>
    <message>
        <source>Give a lock back; --force takes another&apos;s away and is for the human.</source>
        <translation>Devolver un bloqueo; --force quita el de otro y es para la persona.</translation>
    </message>
    <message>
        <source>Show who holds and who waits for which lock.</source>
        <translation>Mostrar quién tiene cada bloqueo y quién lo espera.</translation>
    </message>
    <message>
        <source>Invite a session to pair with yours, or accept its invitation.</source>
        <translation>Invitar a una sesión a formar pareja con la suya, o aceptar su invitación.</translation>
    </message>
    <message>
        <source>Leave your pair, or decline an invitation.</source>
        <translation>Dejar su pareja, o rehusar una invitación.</translation>
    </message>
    <message>
        <source>Take the role that builds; accepts the only invitation.</source>
        <translation>Tomar el rol que construye; acepta la única invitación.</translation>
    </message>
    <message>
        <source>Take the role that reviews; accepts the only invitation.</source>
        <translation>Tomar el rol que revisa; acepta la única invitación.</translation>
    </message>
    <message>
        <source>Tell your partner where to go; - reads the text from standard input.</source>
        <translation>Decir a su compañero por dónde ir; - lee el texto de la entrada estándar.</translation>
    </message>
    <message>
        <source>Ask Grip to pause.</source>
        <translation>Pedir una pausa a Grip.</translation>
    </message>
    <message>
        <source>Stop Grip at once, and take its role.</source>
        <translation>Detener a Grip al momento, y tomar su rol.</translation>
    </message>
    <message>
        <source>Give your role as Grip to your partner.</source>
        <translation>Dar su rol de Grip a su compañero.</translation>
    </message>
    <message>
        <source>Let a stopped session go on, or with --abort end what it was running.</source>
        <translation>Dejar seguir a una sesión detenida, o con --abort terminar lo que ejecutaba.</translation>
    </message>
    <message>
        <source>Show the messages that wait for your decision, with their texts.</source>
        <translation>Mostrar los mensajes que esperan su decisión, con sus textos.</translation>
    </message>
    <message>
        <source>Let a held message through to the model that it is for.</source>
        <translation>Dejar pasar un mensaje retenido al modelo al que va dirigido.</translation>
    </message>
    <message>
        <source>Refuse a held message; its sender is told.</source>
        <translation>Denegar un mensaje retenido; se avisa a su remitente.</translation>
    </message>
    <message>
        <source>Pair this machine with others, and look after that.</source>
        <translation>Vincular esta máquina con otras, y gestionar esos vínculos.</translation>
    </message>
    <message>
        <source>Show and change settings.</source>
        <translation>Mostrar y cambiar ajustes.</translation>
    </message>
    <message>
        <source>Start, stop and look at the service.</source>
        <translation>Iniciar, detener y examinar el servicio.</translation>
    </message>
    <message>
        <source>Check the whole installation and say how to mend it.</source>
        <translation>Examinar toda la instalación y decir cómo arreglarla.</translation>
    </message>
    <message>
        <source>Show the audit log.</source>
        <translation>Mostrar el registro de auditoría.</translation>
    </message>
    <message>
        <source>Install, check and remove the Claude Code plugin.</source>
        <translation>Instalar, examinar y quitar el plugin de Claude Code.</translation>
    </message>
    <message>
        <source>Serve the mesh to an agent as MCP tools, on standard input and output.</source>
        <translation>Ofrecer la malla a un agente como herramientas MCP, por la entrada y la salida estándar.</translation>
    </message>
    <message>
        <source>Print a completion script for a shell.</source>
        <translation>Mostrar un script de completado para un shell.</translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation>No existe el mensaje «%1».</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;; see: mesh inbox --all</source>
        <translation>Los identificadores son los cuatro o más caracteres tras «#»; véase: mesh inbox --all</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>examinar %1</translation>
    </message>
    <message>
        <source>%1 says which machines are let in, but it is open to other users.</source>
        <translation>%1 dice qué máquinas pueden entrar, pero está abierto a otros usuarios.</translation>
    </message>
    <message>
        <source>See that it is as you left it, then close it: chmod 600 %1</source>
        <translation>Compruebe que está como lo dejó y ciérrelo: chmod 600 %1</translation>
    </message>
    <message>
        <source>Grip Session Mesh connects coding-agent sessions with each other.</source>
        <translation>Grip Session Mesh conecta entre sí sesiones de agentes de programación.</translation>
    </message>
    <message>
        <source>Usage: mesh &lt;verb&gt; [options] [arguments]</source>
        <translation>Uso: mesh &lt;verbo&gt; [opciones] [argumentos]</translation>
    </message>
    <message>
        <source>More about one: mesh &lt;verb&gt; --help. Every verb takes --json.</source>
        <translation>Más sobre un verbo: mesh &lt;verbo&gt; --help. Todos los verbos admiten --json.</translation>
    </message>
    <message>
        <source>Exit codes: 0 ok, 1 refused, 2 usage, 3 no service, 4 not found, 5 timeout.</source>
        <translation>Códigos de salida: 0 correcto, 1 rechazado, 2 uso incorrecto, 3 sin servicio, 4 no encontrado, 5 tiempo agotado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>%1  de %2 a %3, %n byte, caduca %4</numerusform>
            <numerusform>%1  de %2 a %3, %n bytes, caduca %4</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more, all marked in the text above</source>
        <translation>y %1 más, todos marcados en el texto de arriba</translation>
    </message>
    <message>
        <source>Its text is not shown here, because programs can read this terminal and type in it.</source>
        <translation>Su texto no se muestra aquí, porque los programas pueden leer este terminal y escribir en él.</translation>
    </message>
    <message>
        <source>Its text is too long for this screen. In a terminal of your own: mesh approvals</source>
        <translation>Su texto es demasiado largo para esta pantalla. En un terminal propio: mesh approvals</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Hace falta una suborden</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>No se esperaba este argumento: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>No se esperaban estos argumentos: %1</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1: el valor %2 no está entre %3 y %4</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1: %2 no está en {%3}</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1: falta un valor (%2)</translation>
    </message>
    <message>
        <source>%1: Number less or equal to 0: %2</source>
        <translation>%1: número menor o igual que 0: %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 excluye %2</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 requiere %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>No se pudo convertir: %1 = %2</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 no admite valor</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subórdenes</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBORDEN</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NECESARIO</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>A part of the plugin is missing: %1.</source>
        <translation>Falta una parte del plugin: %1.</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Reinstale Grip Session Mesh.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>This needs a terminal, and this program has none.</source>
        <translation>Esto necesita un terminal, y este programa no lo tiene.</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own.</source>
        <translation>Escríbalo en un terminal propio.</translation>
    </message>
    <message>
        <source>%1 (unreachable)</source>
        <translation>%1 (inaccesible)</translation>
    </message>
    <message>
        <source>Language that the mesh speaks, the tray from its next start on. If none is set, it is the system&apos;s.</source>
        <translation>Idioma en que habla la malla, en la bandeja desde su próximo arranque. Si no se fija ninguno, es el del sistema.</translation>
    </message>
    <message>
        <source>Messages wait until this is off again: no agent or program gets any; you can read yours at a shell.</source>
        <translation>Los mensajes esperan hasta que esto se desactive: ningún agente ni programa recibe ninguno; los suyos puede leerlos en un shell.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>Address not available</source>
        <translation>dirección no disponible</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>lista de argumentos demasiado larga</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>descriptor de archivo incorrecto</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>tubería rota</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>la dirección no es de esta máquina</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>conexión cortada por el otro lado</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>no es un programa de este sistema</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>llamada al sistema interrumpida</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta la máquina</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>recurso no disponible por ahora</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>el programa se está ejecutando</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados enlaces simbólicos</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>demasiados archivos abiertos en el sistema</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>máquina no encontrada</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>máquina inaccesible</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>se agotó el tiempo de espera de la red</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>se agotó el tiempo de espera de la red</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>la dirección no está disponible</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>la dirección está protegida</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>la otra máquina cerró la conexión</translation>
    </message>
    <message>
        <source>no answer within 2 s</source>
        <translation>sin respuesta en 2 s</translation>
    </message>
    <message>
        <source>look at the log</source>
        <translation>examinar el registro</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>leer el registro</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>rama</translation>
    </message>
    <message>
        <source>root</source>
        <translation>raíz</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>A message from %1 to %2 (#%3) waits for your decision: %4. See it: mesh approvals</source>
        <translation>Un mensaje de %1 a %2 (#%3) espera su decisión: %4. Verlo: mesh approvals</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 expired: %3.</source>
        <translation>Su mensaje #%1 a %2 ha caducado: %3.</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 was %3: %4.</source>
        <translation>Su mensaje #%1 a %2 fue %3: %4.</translation>
    </message>
    <message>
        <source>Refused: %1 tried to %2, and %3.</source>
        <translation>Rechazado: %1 intentó %2, y %3.</translation>
    </message>
    <message>
        <source>The machine %1 (%2) wants to pair with this one. Its code here is %3. If it shows the same code, within two minutes: mesh remote accept; if not: mesh remote reject</source>
        <translation>La máquina %1 (%2) quiere vincularse con esta. Su código aquí es %3. Si muestra el mismo código, en dos minutos: mesh remote accept; si no: mesh remote reject</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one, unverified: it may send messages and no more until you have compared the codes: mesh remote verify %1</source>
        <translation>La máquina %1 está vinculada con esta, sin verificar: solo puede enviar mensajes hasta que usted compare los códigos: mesh remote verify %1</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one.</source>
        <translation>La máquina %1 está vinculada con esta.</translation>
    </message>
    <message>
        <source>Pairing with a machine at %1 was refused: %2 Its key begins with %3.</source>
        <translation>Se rechazó vincular una máquina en %1: %2 Su clave empieza por %3.</translation>
    </message>
    <message>
        <source>The service was restarted while a session was stopped by %1; that session goes on.</source>
        <translation>El servicio se reinició mientras una sesión estaba detenida por %1; esa sesión sigue.</translation>
    </message>
    <message>
        <source>The service stops, so %1, which was stopped, goes on.</source>
        <translation>El servicio se detiene, así que %1, que estaba detenida, sigue.</translation>
    </message>
    <message>
        <source>What an earlier service had stopped goes on: %1.</source>
        <translation>Lo que un servicio anterior había detenido sigue: %1.</translation>
    </message>
    <message>
        <source>%1 had begun more: %2, stopped as well.</source>
        <translation>%1 había empezado más: %2, también detenido.</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>Usted ha detenido %1 (%2). Dejarla seguir, en la bandeja o en un terminal: mesh resume %1, o terminar lo que ejecutaba: mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 ha detenido %2 (%3). Dejarla seguir, en la bandeja o en un terminal: mesh resume %2, o terminar lo que ejecutaba: mesh resume --abort %2</translation>
    </message>
    <message>
        <source>The note that %1 is stopped could not be written; should the service stop, its calls are not denied: %2</source>
        <translation>No se pudo escribir la nota de que %1 está detenida; si el servicio se detiene, sus llamadas no se deniegan: %2</translation>
    </message>
    <message>
        <source>%1 is stopped, but not %2</source>
        <translation>%1 está detenida, pero no %2</translation>
    </message>
    <message>
        <source>%1 goes on: %2.</source>
        <translation>%1 sigue: %2.</translation>
    </message>
    <message>
        <source>the program &quot;%1&quot;</source>
        <translation>el programa «%1»</translation>
    </message>
    <message>
        <source>a program below %1</source>
        <translation>un programa bajo %1</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>llamar a %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecutar %1</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 orden</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 órdenes</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>destructivo</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>se pide confirmación</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>bucle de respuestas</translation>
    </message>
    <message>
        <source>a person lets it go on</source>
        <translation>una persona la deja seguir</translation>
    </message>
    <message>
        <source>a person has ended what it ran</source>
        <translation>una persona ha terminado lo que ejecutaba</translation>
    </message>
    <message>
        <source>its client has ended</source>
        <translation>su cliente ha terminado</translation>
    </message>
    <message>
        <source>nobody let it go on within the time that is set (intercept_timeout_minutes)</source>
        <translation>nadie la dejó seguir en el tiempo ajustado (intercept_timeout_minutes)</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>aprobar el mensaje retenido #%1</translation>
    </message>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>poner %1 en %2, lo que reduce su seguridad</translation>
    </message>
    <message>
        <source>pair with the machine at %1</source>
        <translation>vincular la máquina de %1</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>quitar el bloqueo de %1 a quien lo tenga</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>llamar desde ahora a la máquina %1 %2</translation>
    </message>
    <message>
        <source>Stop the service and start it again, after an update for example.</source>
        <translation>Detiene el servicio y lo vuelve a iniciar, por ejemplo tras una actualización.</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). A permission dialog is open in %1: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>Usted ha detenido %1 (%2). En %1 hay abierto un diálogo de permiso: lo que pide se ejecutará si lo confirma. Dejarla seguir, en la bandeja o en un terminal: mesh resume %1, o terminar lo que ejecutaba: mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). A permission dialog is open in %2: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 ha detenido %2 (%3). En %2 hay abierto un diálogo de permiso: lo que pide se ejecutará si lo confirma. Dejarla seguir, en la bandeja o en un terminal: mesh resume %2, o terminar lo que ejecutaba: mesh resume --abort %2</translation>
    </message>
    <message>
        <source>1 command; %1 could not be stopped</source>
        <translation>1 orden; %1 no se pudieron detener</translation>
    </message>
    <message>
        <source>%1 commands; %2 could not be stopped</source>
        <translation>%1 órdenes; %2 no se pudieron detener</translation>
    </message>
</context>
<context>
    <name>std::chrono</name>
    <message>
        <source>The service is stopping.</source>
        <translation>El servicio se está deteniendo.</translation>
    </message>
    <message>
        <source>Start it again, then repeat this.</source>
        <translation>Inícielo de nuevo y repita esto.</translation>
    </message>
</context>
</TS>
