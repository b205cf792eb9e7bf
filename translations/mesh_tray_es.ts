<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 está detenida</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3 is held</source>
        <translation>#%1 de %2 a %3 está retenido</translation>
    </message>
    <message>
        <source>%1 wants to pair with this machine</source>
        <translation>%1 quiere vincularse con esta máquina</translation>
    </message>
    <message>
        <source>config.json sets %1 to %2</source>
        <translation>config.json pone %1 en %2</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Conectando con el servicio…</translation>
    </message>
    <message>
        <source>The service does not run</source>
        <translation>El servicio no está en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other machine(s) connected</source>
        <translation>
            <numerusform>%1 de %n otra máquina conectada</numerusform>
            <numerusform>%1 de %n otras máquinas conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>deliveries paused</source>
        <translation>entregas en pausa</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Is the disk full, or the folder somebody else&apos;s?</source>
        <translation>¿Está lleno el disco, o es de otra persona la carpeta?</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede eliminar %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made: it is no folder, or may not be written.</source>
        <translation>No se puede crear %1: no es una carpeta, o no se puede escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>this machine</source>
        <translation>esta máquina</translation>
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
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>Grip</source>
        <translation>Grip</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guard</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Quien lo tiene</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>enlazando</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Code compared</source>
        <translation>Código comparado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>that machine</source>
        <translation>aquella máquina</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>A causa de</translation>
    </message>
    <message>
        <source>every message is held</source>
        <translation>se retiene cada mensaje</translation>
    </message>
    <message>
        <source>a loop of answers</source>
        <translation>un bucle de respuestas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>needs permission</source>
        <translation>necesita un permiso</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>shell</translation>
    </message>
    <message>
        <source>other client</source>
        <translation>otro cliente</translation>
    </message>
    <message>
        <source>something destructive in it</source>
        <translation>algo destructivo</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Lo quieren</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>stopped by a person until %1</source>
        <translation>detenida por una persona hasta las %1</translation>
    </message>
    <message>
        <source>stopped by %1 until %2</source>
        <translation>detenida por %1 hasta las %2</translation>
    </message>
</context>
<context>
    <name>DesktopNeeded</name>
    <message>
        <source>There is no desktop here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Aquí no hay escritorio: ni DISPLAY ni WAYLAND_DISPLAY están definidos.</translation>
    </message>
    <message>
        <source>The desktop cannot be reached: %1</source>
        <translation>No se puede llegar al escritorio: %1</translation>
    </message>
    <message>
        <source>Start it from a desktop. Without one, use a terminal: mesh status, mesh approvals, mesh inbox</source>
        <translation>Inícielo desde un escritorio. Sin escritorio, use un terminal: mesh status, mesh approvals, mesh inbox</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>rama %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n detenida</numerusform>
            <numerusform>%n detenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <comment>machines</comment>
        <translation>
            <numerusform>%n inaccesible</numerusform>
            <numerusform>%n inaccesibles</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>ninguna sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>espera %n mensaje</numerusform>
            <numerusform>esperan %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n máquina</numerusform>
            <numerusform>%n máquinas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pareja</numerusform>
            <numerusform>%n parejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held</source>
        <translation>
            <numerusform>%n mensaje retenido</numerusform>
            <numerusform>%n mensajes retenidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) permission</source>
        <translation>
            <numerusform>%n necesita permiso</numerusform>
            <numerusform>%n necesitan permiso</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>Aún no hay sesiones en la malla.
En una sesión de Claude Code, escriba: /mesh connect</translation>
    </message>
    <message>
        <source>A message from %1 to %2 waits for your decision. Click to see it.</source>
        <translation>Un mensaje de %1 a %2 espera su decisión. Pulse para verlo.</translation>
    </message>
    <message>
        <source>%1 invites %2 to pair. A right click on one of them shows what can be done.</source>
        <translation>%1 invita a %2 a formar pareja. Un clic derecho en una de ellas muestra lo que se puede hacer.</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair. Click to see the messages of %1.</source>
        <translation>%1 y %2 son pareja. Haga clic para ver los mensajes de %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have written to each other. Click to see the messages of %1.</source>
        <translation>%1 y %2 se han escrito. Haga clic para ver los mensajes de %1.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Grip Session Mesh %1, protocol %2</source>
        <translation>Grip Session Mesh %1, protocolo %2</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (construido con %2)</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Comprobaciones:</translation>
    </message>
    <message>
        <source>mend: %1</source>
        <translation>remedio: %1</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problemas:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no problems</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>RightTexts</name>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>Its sessions may write to sessions here; what is destructive still waits for you.</source>
        <translation>Sus sesiones pueden escribir a sesiones de aquí; lo destructivo sigue esperándole.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>&amp;Difusiones</translation>
    </message>
    <message>
        <source>Its sessions may write to all sessions here at once.</source>
        <translation>Sus sesiones pueden escribir a la vez a todas las sesiones de aquí.</translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation>difusiones</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>&amp;Bloqueos</translation>
    </message>
    <message>
        <source>What its sessions lock counts as locked here.</source>
        <translation>Lo que bloquean sus sesiones cuenta como bloqueado aquí.</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>bloqueos</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Parejas</translation>
    </message>
    <message>
        <source>Its sessions may pair with a session here that accepts it.</source>
        <translation>Sus sesiones pueden formar pareja con una sesión de aquí que lo acepte.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>parejas</translation>
    </message>
    <message>
        <source>&amp;Intercepts</source>
        <translation>&amp;Intercepciones</translation>
    </message>
    <message>
        <source>Its guard of a pair may stop the grip here at once and take over.</source>
        <translation>Su guard de una pareja puede detener al momento al grip de aquí y tomar el mando.</translation>
    </message>
    <message>
        <source>intercepts</source>
        <translation>intercepciones</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Hold every message</source>
        <translation>Retener cada mensaje</translation>
    </message>
    <message>
        <source>Proof for an approval</source>
        <translation>Prueba para aprobar</translation>
    </message>
    <message>
        <source>Held messages expire after</source>
        <translation>Los mensajes retenidos caducan tras</translation>
    </message>
    <message>
        <source>Own rules of the gate</source>
        <translation>Reglas propias del control</translation>
    </message>
    <message>
        <source>Exceptions of the gate</source>
        <translation>Excepciones del control</translation>
    </message>
    <message>
        <source>Mesh calls without asking</source>
        <translation>Llamadas a mesh sin preguntar</translation>
    </message>
    <message>
        <source>Answers in one chain</source>
        <translation>Respuestas en una cadena</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour</source>
        <translation>Respuestas entre dos sesiones en una hora</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Pause deliveries</source>
        <translation>Pausar las entregas</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Guardar los mensajes</translation>
    </message>
    <message>
        <source>Largest direct message</source>
        <translation>Mayor mensaje directo</translation>
    </message>
    <message>
        <source>Largest broadcast</source>
        <translation>Mayor difusión</translation>
    </message>
    <message>
        <source>Direct messages in a minute</source>
        <translation>Mensajes directos por minuto</translation>
    </message>
    <message>
        <source>Broadcasts in a minute</source>
        <translation>Difusiones por minuto</translation>
    </message>
    <message>
        <source>Sessions, locks and pairs</source>
        <translation>Sesiones, bloqueos y parejas</translation>
    </message>
    <message>
        <source>Join when a session starts</source>
        <translation>Unirse al empezar una sesión</translation>
    </message>
    <message>
        <source>Locks and pairs</source>
        <translation>Bloqueos y parejas</translation>
    </message>
    <message>
        <source>Role when pairing</source>
        <translation>Rol al formar pareja</translation>
    </message>
    <message>
        <source>When the guard edits</source>
        <translation>Cuando edita el guard</translation>
    </message>
    <message>
        <source>When a locked file is edited</source>
        <translation>Cuando se edita un archivo bloqueado</translation>
    </message>
    <message>
        <source>A lock lasts</source>
        <translation>Un bloqueo dura</translation>
    </message>
    <message>
        <source>Lock what is edited</source>
        <translation>Bloquear lo que se edita</translation>
    </message>
    <message>
        <source>A stopped session goes on after</source>
        <translation>Una sesión detenida sigue tras</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Otras máquinas</translation>
    </message>
    <message>
        <source>Port for other machines</source>
        <translation>Puerto para otras máquinas</translation>
    </message>
    <message>
        <source>Addresses for other machines</source>
        <translation>Direcciones para otras máquinas</translation>
    </message>
    <message>
        <source>Messages of one machine in a minute</source>
        <translation>Mensajes de una máquina por minuto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Start with the plugin</source>
        <translation>Iniciar con el plugin</translation>
    </message>
    <message>
        <source>Stop when idle for</source>
        <translation>Detener tras inactividad de</translation>
    </message>
    <message>
        <source>Port of the bus</source>
        <translation>Puerto del bus</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Tamaño del registro</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>less safe when on</source>
        <translation>menos seguro si está activado</translation>
    </message>
    <message>
        <source>less safe when off</source>
        <translation>menos seguro si está desactivado</translation>
    </message>
    <message>
        <source>less safe when higher</source>
        <translation>menos seguro si es mayor</translation>
    </message>
    <message>
        <source>less safe when lower</source>
        <translation>menos seguro si es menor</translation>
    </message>
    <message>
        <source>earlier choices are less safe</source>
        <translation>las primeras opciones son menos seguras</translation>
    </message>
    <message>
        <source>less safe with each entry</source>
        <translation>menos seguro con cada entrada</translation>
    </message>
    <message>
        <source>less safe with each entry removed</source>
        <translation>menos seguro con cada entrada quitada</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>un clic</translation>
    </message>
    <message>
        <source>a typed code</source>
        <translation>un código escrito</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>no hacer nada</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avisar</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>preguntar antes</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>Grip (builds)</source>
        <translation>Grip (construye)</translation>
    </message>
    <message>
        <source>Guard (reviews)</source>
        <translation>Guard (revisa)</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>Shows the mesh, and lets a person decide what waits for them.</source>
        <translation>Muestra la malla, y permite a una persona decidir lo que le espera.</translation>
    </message>
    <message>
        <source>Without a window, where there is an icon.</source>
        <translation>Sin ventana, donde hay un icono.</translation>
    </message>
    <message>
        <source>Data folder.</source>
        <translation>Carpeta de datos.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Only if this user has used the mesh before. For the start at login.</source>
        <translation>Solo si este usuario ya ha usado la malla. Para el inicio al entrar en la sesión.</translation>
    </message>
</context>
<context>
    <name>mesh::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>No known problems.</source>
        <translation>Ningún problema conocido.</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Iniciar el servicio</translation>
    </message>
    <message>
        <source>S&amp;top the service…</source>
        <translation>&amp;Detener el servicio…</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Comprobar todo</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>C&amp;opiar informe</translation>
    </message>
    <message>
        <source>Versions, checks and problems, to hand on to somebody who helps. Nothing secret is in it.</source>
        <translation>Versiones, comprobaciones y problemas, para dárselos a quien ayude. No contiene nada secreto.</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Versión:</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Carpeta de datos:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Servicio:</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problemas:</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>No está en marcha.</translation>
    </message>
    <message>
        <source>Version %1 runs as process %2 with port %3, for %4.</source>
        <translation>La versión %1 está en marcha como proceso %2 en el puerto %3, desde hace %4.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <source>It does not take this program for its tray, so nothing can be decided here.</source>
        <translation>No reconoce este programa como su bandeja, así que aquí no se puede decidir nada.</translation>
    </message>
    <message>
        <source>Stop the service?</source>
        <translation>¿Detener el servicio?</translation>
    </message>
    <message>
        <source>Until it runs again no session gets a message and no lock is known. Messages that are stored stay, and come when it runs again.</source>
        <translation>Hasta que vuelva a estar en marcha ninguna sesión recibe mensajes ni se conoce ningún bloqueo. Los mensajes guardados permanecen, y llegan cuando vuelva.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stopping the service</source>
        <translation>Deteniendo el servicio</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>El servicio se ha detenido.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
        <translation>
            <numerusform>%n problema por arreglar.</numerusform>
            <numerusform>%n problemas por arreglar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard: paste it where it is wanted.</source>
        <translation>El informe está en el portapapeles: péguelo donde se pida.</translation>
    </message>
    <message>
        <source>Grip Session Mesh %1, protocol %2
Qt %3 (built with %4)
%5, %6</source>
        <translation>Grip Session Mesh %1, protocolo %2
Qt %3 (construido con %4)
%5, %6</translation>
    </message>
    <message>
        <source>Not known: the service does not run.</source>
        <translation>Desconocidos: el servicio no está en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix, see below.</source>
        <translation>
            <numerusform>%n problema por arreglar, véase abajo.</numerusform>
            <numerusform>%n problemas por arreglar, véase abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>%1 (checked at %2)</source>
        <comment>verdict and time</comment>
        <translation>%1 (comprobado a las %2)</translation>
    </message>
</context>
<context>
    <name>mesh::AddMachineDialog</name>
    <message>
        <source>Looking for machines of your tailnet…</source>
        <translation>Buscando máquinas de su tailnet…</translation>
    </message>
    <message>
        <source>Add a machine</source>
        <translation>Añadir una máquina</translation>
    </message>
    <message>
        <source>100.101.102.103 or studio.example.org:9475</source>
        <translation>100.101.102.103 o studio.example.org:9475</translation>
    </message>
    <message>
        <source>what the machine calls itself</source>
        <translation>como se llame la máquina</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Nombre aquí:</translation>
    </message>
    <message>
        <source>The mesh must run on the other machine. Then both machines show a code, and who sits there accepts it.</source>
        <translation>La malla debe estar en marcha en la otra máquina. Entonces ambas muestran un código, y quien está ante ella lo acepta.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), offline</source>
        <translation>%1 (%2), sin conexión</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale: type an address.</source>
        <translation>Tailscale no da a conocer ninguna máquina: escriba una dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of your tailnet can be chosen.</source>
        <translation>
            <numerusform>Se puede elegir %n máquina de su tailnet.</numerusform>
            <numerusform>Se pueden elegir %n máquinas de su tailnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::AlertDeeds</name>
    <message>
        <source>Approving #%1</source>
        <translation>Aprobando #%1</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>Denegando #%1</translation>
    </message>
    <message>
        <source>#%1 was denied; its sender is told.</source>
        <translation>#%1 fue denegado; se avisa a su remitente.</translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>Dejando seguir a %1</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 sigue.</translation>
    </message>
    <message>
        <source>Pairing the machines</source>
        <translation>Vinculando las máquinas</translation>
    </message>
    <message>
        <source>Refusing the machine</source>
        <translation>Rechazando la máquina</translation>
    </message>
    <message>
        <source>That machine was refused.</source>
        <translation>Esa máquina fue rechazada.</translation>
    </message>
    <message>
        <source>#%1 was approved, and goes to %2 as #%3.</source>
        <translation>#%1 fue aprobado, y va a %2 como #%3.</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Nothing waits for you.
A message with something destructive in it stays here until you decide.</source>
        <translation>Nada le espera.
Un mensaje con algo destructivo se queda aquí hasta que decida.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Denegar</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Mensajes retenidos</translation>
    </message>
    <message>
        <source>The recipient&apos;s model gets this text (Ctrl+Enter).</source>
        <translation>El modelo del destinatario recibe este texto (Ctrl+Intro).</translation>
    </message>
    <message>
        <source>Nobody gets it; its sender is told (Ctrl+Backspace).</source>
        <translation>Nadie lo recibe; se avisa a su remitente (Ctrl+Retroceso).</translation>
    </message>
    <message numerus="yes">
        <source>#%1 from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>#%1 de %2 a %3, %n byte, caduca %4</numerusform>
            <numerusform>#%1 de %2 a %3, %n bytes, caduca %4</numerusform>
        </translation>
    </message>
    <message>
        <source>• Held because sessions answer each other without end.</source>
        <translation>• Retenido porque las sesiones se responden sin fin.</translation>
    </message>
    <message>
        <source>Approving #%1</source>
        <translation>Aprobando #%1</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>Denegando #%1</translation>
    </message>
    <message>
        <source>• %1 (rule %2)</source>
        <translation>• %1 (regla %2)</translation>
    </message>
    <message>
        <source>• Held because every message waits for you, as the settings say.</source>
        <translation>• Retenido porque cada mensaje le espera, según los ajustes.</translation>
    </message>
    <message>
        <source>Read it from its beginning to its end: only what you have seen can be approved.</source>
        <translation>Léalo de principio a fin: solo se puede aprobar lo que haya visto.</translation>
    </message>
</context>
<context>
    <name>mesh::CodePanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Escriba el código</translation>
    </message>
    <message>
        <source>Code that is drawn above</source>
        <translation>Código dibujado arriba</translation>
    </message>
    <message>
        <source>It is valid for %1.</source>
        <translation>Vale durante %1.</translation>
    </message>
    <message>
        <source>Type this code here. It is for: %1.</source>
        <translation>Escriba aquí este código. Es para: %1.</translation>
    </message>
    <message>
        <source>Type this code where you were asked for it. It is for: %1.</source>
        <translation>Escriba este código donde se le pidió. Es para: %1.</translation>
    </message>
    <message>
        <source>A code is wanted because of this, %1: %2</source>
        <translation>Se pide un código por esto, %1: %2</translation>
    </message>
    <message>
        <source>A code is wanted because a program was refused within the last day.</source>
        <translation>Se pide un código porque un programa fue rechazado en el último día.</translation>
    </message>
    <message>
        <source>A code is wanted because this makes you less safe.</source>
        <translation>Se pide un código porque esto reduce su seguridad.</translation>
    </message>
    <message>
        <source>A code is wanted because programs can type in that terminal.</source>
        <translation>Se pide un código porque los programas pueden escribir en ese terminal.</translation>
    </message>
    <message>
        <source>A code is wanted because the setting approval_proof says so.</source>
        <translation>Se pide un código porque así lo dice el ajuste approval_proof.</translation>
    </message>
</context>
<context>
    <name>mesh::CompareCodeDialog</name>
    <message>
        <source>Compare the code of %1</source>
        <translation>Comparar el código de %1</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>Código de la vinculación</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>&amp;Sí, el mismo</translation>
    </message>
    <message>
        <source>&amp;No, another one…</source>
        <translation>&amp;No, otro…</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>¿Muestra %1 el mismo código?</translation>
    </message>
    <message>
        <source>Look at that machine itself, or ask who sits at it in a way that you trust: in its window under Machines, or with “mesh remote status”.</source>
        <translation>Mire esa máquina misma, o pregunte de un modo fiable a quien está ante ella: en su ventana, en Máquinas, o con «mesh remote status».</translation>
    </message>
</context>
<context>
    <name>mesh::Composer</name>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Urgente</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent.</source>
        <translation>Por delante de lo que no es urgente.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Elija a quién escribir</translation>
    </message>
    <message>
        <source>&amp;Message to %1</source>
        <translation>&amp;Mensaje a %1</translation>
    </message>
    <message>
        <source>&amp;Answer to %1</source>
        <translation>&amp;Respuesta a %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>Sending the message to %1</source>
        <translation>Enviando el mensaje a %1</translation>
    </message>
    <message>
        <source>&amp;Message to all sessions</source>
        <translation>&amp;Mensaje a todas las sesiones</translation>
    </message>
    <message>
        <source>It comes from you, as “human”.</source>
        <translation>Viene de usted, como «human».</translation>
    </message>
    <message>
        <source>Sending the message to all sessions</source>
        <translation>Enviando el mensaje a todas las sesiones</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>waits, for deliveries are paused</source>
        <translation>espera, porque las entregas están en pausa</translation>
    </message>
    <message>
        <source>#%1: %2 (%3)</source>
        <translation>#%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>mesh::ControlLink</name>
    <message>
        <source>The service does not run.</source>
        <translation>El servicio no está en marcha.</translation>
    </message>
</context>
<context>
    <name>mesh::DBusNotifier</name>
    <message>
        <source>Open the window</source>
        <translation>Abrir la ventana</translation>
    </message>
</context>
<context>
    <name>mesh::DoctorView</name>
    <message>
        <source>– skipped</source>
        <translation>– omitido</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ superado</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fallado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what helps: %1</source>
        <translation>Copiar lo que ayuda: %1</translation>
    </message>
</context>
<context>
    <name>mesh::FirstSteps</name>
    <message>
        <source>&amp;Install the plugin</source>
        <translation>&amp;Instalar el plugin</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Type this in two Claude Code sessions:</source>
        <translation>Escriba esto en dos sesiones de Claude Code:</translation>
    </message>
    <message>
        <source>Installing the plugin…</source>
        <translation>Instalando el plugin…</translation>
    </message>
    <message>
        <source>The plugin could not be installed.</source>
        <translation>No se pudo instalar el plugin.</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin yet that lets its sessions hear each other.</source>
        <translation>Claude Code aún no tiene el plugin con el que sus sesiones se oyen entre sí.</translation>
    </message>
    <message>
        <source>Claude Code was not found on this computer. The plugin can be installed as soon as it is there.</source>
        <translation>No se encontró Claude Code en este equipo. El plugin se puede instalar en cuanto esté.</translation>
    </message>
    <message>
        <source>Claude Code has the plugin. Restart its sessions that are open: they do not have it yet.</source>
        <translation>Claude Code tiene el plugin. Reinicie sus sesiones abiertas: aún no lo tienen.</translation>
    </message>
    <message>
        <source>The plugin is in place, but Claude Code was not found. When it is there, install the plugin again.</source>
        <translation>El plugin está en su sitio, pero no se encontró Claude Code. Cuando esté, instale el plugin de nuevo.</translation>
    </message>
    <message>
        <source>Then let one of them write to the other:</source>
        <translation>Después haga que una escriba a la otra:</translation>
    </message>
</context>
<context>
    <name>mesh::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>Mensajes para usted</translation>
    </message>
    <message>
        <source>Nobody has written to you yet.
Sessions reach you as “human”: mesh send human TEXT</source>
        <translation>Aún no le ha escrito nadie.
Las sesiones le escriben como «human»: mesh send human TEXTO</translation>
    </message>
</context>
<context>
    <name>mesh::ListField</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>none; one entry a line</source>
        <translation>ninguna; una entrada por línea</translation>
    </message>
    <message>
        <source>none; for example: %1</source>
        <translation>ninguna; por ejemplo: %1</translation>
    </message>
</context>
<context>
    <name>mesh::LocksPage</name>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Nothing is locked.
In a session, type: /mesh lock src/login.cpp</source>
        <translation>No hay nada bloqueado.
En una sesión, escriba: /mesh lock src/login.cpp</translation>
    </message>
    <message>
        <source>&amp;Ask the holder…</source>
        <translation>&amp;Preguntar a quien lo tiene…</translation>
    </message>
    <message>
        <source>&amp;Take it away…</source>
        <translation>&amp;Quitárselo…</translation>
    </message>
    <message>
        <source>Find a lock or a holder</source>
        <translation>Buscar un bloqueo o quien lo tiene</translation>
    </message>
    <message>
        <source>It is held on another machine; take it away there.</source>
        <translation>Está en otra máquina; quítelo allí.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Preguntar a %1</translation>
    </message>
    <message>
        <source>Message to %1:</source>
        <translation>Mensaje a %1:</translation>
    </message>
    <message>
        <source>When will you be done with %1?</source>
        <translation>¿Cuándo terminará con %1?</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Preguntando a %1</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>Se preguntó a %1.</translation>
    </message>
    <message>
        <source>Take %1 away?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told. It cannot be given back from here.</source>
        <translation>%1 pierde el bloqueo y se le avisa. Desde aquí no se le puede devolver.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Quitárselo</translation>
    </message>
    <message>
        <source>Taking the lock away</source>
        <translation>Quitando el bloqueo</translation>
    </message>
    <message>
        <source>%1 is free; %2 was told.</source>
        <translation>%1 está libre; se avisó a %2.</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told; %2, who waits for it, gets it. It cannot be given back from here.</source>
        <translation>%1 pierde el bloqueo y se le avisa; lo recibe %2, que lo espera. Desde aquí no se puede devolver.</translation>
    </message>
    <message>
        <source>%1 has the lock on %2 now; %3 was told.</source>
        <translation>%1 tiene ahora el bloqueo de %2; se avisó a %3.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
</context>
<context>
    <name>mesh::MachineDetails</name>
    <message>
        <source>Fingerprint of the machine</source>
        <translation>Huella de la máquina</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Calls itself:</source>
        <translation>Se llama:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Dirección:</translation>
    </message>
    <message>
        <source>Waiting for it:</source>
        <translation>La esperan:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Huella:</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Nobody has compared the codes yet. Until then %1 may only send messages and show its sessions.</source>
        <translation>Nadie ha comparado aún los códigos. Hasta entonces %1 solo puede enviar mensajes y mostrar sus sesiones.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not known; only it can begin a connection</source>
        <translation>desconocida; solo ella puede empezar una conexión</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>ningún mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed here:</source>
        <translation>Permitido aquí:</translation>
    </message>
</context>
<context>
    <name>mesh::MachineRightsDialog</name>
    <message>
        <source>Rights of %1</source>
        <translation>Permisos de %1</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>Lo que %1 puede hacer aquí</translation>
    </message>
    <message>
        <source>Until the codes are compared it may only send messages and show its sessions.</source>
        <translation>Hasta que se comparen los códigos solo puede enviar mensajes y mostrar sus sesiones.</translation>
    </message>
</context>
<context>
    <name>mesh::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>No machine is paired with this one.
Add one here, or type on the other one: mesh remote add ADDRESS</source>
        <translation>Ninguna máquina está vinculada con esta.
Añada una aquí, o escriba en la otra: mesh remote add DIRECCIÓN</translation>
    </message>
    <message>
        <source>&amp;Add machine…</source>
        <translation>&amp;Añadir máquina…</translation>
    </message>
    <message>
        <source>&amp;Compare code…</source>
        <translation>&amp;Comparar código…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
        <source>&amp;Rights…</source>
        <translation>&amp;Permisos…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Paired machines</source>
        <translation>Máquinas vinculadas</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 ya está vinculada.</translation>
    </message>
    <message>
        <source>It is in the list of machines.</source>
        <translation>Está en la lista de máquinas.</translation>
    </message>
    <message>
        <source>Asking %1 to pair</source>
        <translation>Pidiendo la vinculación a %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 está verificada: puede hacer aquí lo que dicen sus permisos.</translation>
    </message>
    <message>
        <source>Somebody may sit between the two machines. Do not use this pairing.</source>
        <translation>Puede que alguien esté entre las dos máquinas. No use esta vinculación.</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>Renombrando %1</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 se llama ahora %2.</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>Cambiando los permisos de %1</translation>
    </message>
    <message>
        <source>The rights of %1 are changed.</source>
        <translation>Los permisos de %1 han cambiado.</translation>
    </message>
    <message>
        <source>The connection ends at once.</source>
        <translation>La conexión termina al momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>%n mensaje que la espera no llegará; se avisa al remitente.</numerusform>
            <numerusform>%n mensajes que la esperan no llegarán; se avisa a los remitentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still on its way to it will not arrive; the senders are told.</source>
        <translation>Lo que aún va de camino no llegará; se avisa a los remitentes.</translation>
    </message>
    <message>
        <source>To undo this you have to pair the two machines again.</source>
        <translation>Para deshacerlo hay que vincular de nuevo las dos máquinas.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando %1</translation>
    </message>
    <message>
        <source>%1 is not paired any more.</source>
        <translation>%1 ya no está vinculada.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Iniciar el servicio</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The service does not run, so no message moves. What is shown is how it was.</source>
        <translation>El servicio no está en marcha, así que no se mueve ningún mensaje. Se muestra cómo estaba todo.</translation>
    </message>
    <message>
        <source>You can look, but not decide here. %1</source>
        <translation>Aquí puede mirar, pero no decidir. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>&amp;Restart the service</source>
        <translation>&amp;Reiniciar el servicio</translation>
    </message>
    <message>
        <source>Restarting the service</source>
        <translation>Reiniciando el servicio</translation>
    </message>
    <message>
        <source>Restart the service?</source>
        <translation>¿Reiniciar el servicio?</translation>
    </message>
    <message>
        <source>Sessions that are stopped go on at once. Until it runs again no message moves; none is lost.</source>
        <translation>Las sesiones detenidas continúan enseguida. Hasta que vuelva a funcionar no llega ningún mensaje; no se pierde ninguno.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
</context>
<context>
    <name>mesh::MapLegend</name>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>a message is held</source>
        <translation>un mensaje está retenido</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>una pareja</translation>
    </message>
    <message>
        <source>an invitation to pair</source>
        <translation>una invitación a formar pareja</translation>
    </message>
    <message>
        <source>The lines mean: %1</source>
        <translation>Las líneas significan: %1</translation>
    </message>
</context>
<context>
    <name>mesh::MapPage</name>
    <message>
        <source>Mesh</source>
        <translation>Malla</translation>
    </message>
    <message>
        <source>invites %1 to pair</source>
        <translation>invita a %1 a formar pareja</translation>
    </message>
    <message>
        <source>invited to pair by %1</source>
        <translation>invitada por %1 a formar pareja</translation>
    </message>
    <message>
        <source>%1 (this machine)</source>
        <translation>%1 (esta máquina)</translation>
    </message>
</context>
<context>
    <name>mesh::MapView</name>
    <message>
        <source>Map of the mesh</source>
        <translation>Mapa de la malla</translation>
    </message>
</context>
<context>
    <name>mesh::MarkedView</name>
    <message>
        <source>Text of the held message</source>
        <translation>Texto del mensaje retenido</translation>
    </message>
</context>
<context>
    <name>mesh::MeshRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>No se pudo iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1 gave no answer that this program understands.</source>
        <translation>%1 no dio una respuesta que este programa entienda.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>Tardó demasiado y se detuvo.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mesh::MessageView</name>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Seguir leyendo</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Choose a message to read it.</source>
        <translation>Elija un mensaje para leerlo.</translation>
    </message>
    <message>
        <source>It waits for your decision; see Approvals.</source>
        <translation>Espera su decisión; vea Aprobaciones.</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3, %4</source>
        <translation>#%1 de %2 a %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> → </source>
        <comment>between the steps of a message</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>mesh::Notifications</name>
    <message>
        <source>Its commands stand still until you let it go on, or the time limit does.</source>
        <translation>Sus órdenes quedan paradas hasta que la deje seguir, o hasta el límite de tiempo.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Dejarla seguir</translation>
    </message>
    <message>
        <source>Its code is %1. Accept only if the other machine shows the same.</source>
        <translation>Su código es %1. Acepte solo si la otra máquina muestra el mismo.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>It would make you less safe, and waits for you.</source>
        <translation>Reduciría su seguridad, y le espera.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Its text is too long for here.</source>
        <translation>Su texto es demasiado largo para mostrarlo aquí.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for your decision</source>
        <translation>
            <numerusform>%n mensaje espera su decisión</numerusform>
            <numerusform>%n mensajes esperan su decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>El último: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you, the last one from %1</source>
        <translation>
            <numerusform>%n mensaje para usted, el último de %1</numerusform>
            <numerusform>%n mensajes para usted, el último de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its commands stand still until you let it go on, or until %1.</source>
        <translation>Sus órdenes quedan paradas hasta que usted la deje seguir, o hasta las %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>message and why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mesh::OwnMachineView</name>
    <message>
        <source>Fingerprint:</source>
        <translation>Huella:</translation>
    </message>
    <message>
        <source>Fingerprint of this machine</source>
        <translation>Huella de esta máquina</translation>
    </message>
    <message>
        <source>What this machine is called is shown when the service runs.</source>
        <translation>El nombre de esta máquina se muestra cuando el servicio está en marcha.</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it at %2.</source>
        <translation>Esta máquina se llama %1. Las demás llegan a ella en %2.</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it as soon as Tailscale runs here, or Settings has an address for other machines.</source>
        <translation>Esta máquina se llama %1. Las demás llegarán a ella en cuanto Tailscale funcione aquí, o los ajustes tengan una dirección para otras máquinas.</translation>
    </message>
</context>
<context>
    <name>mesh::PairingCard</name>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Nombre aquí:</translation>
    </message>
    <message>
        <source>&amp;Accept: both machines show this code</source>
        <translation>&amp;Aceptar: las dos máquinas muestran este código</translation>
    </message>
    <message>
        <source>&amp;Both machines show this code</source>
        <translation>Las &amp;dos máquinas muestran este código</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;chazar</translation>
    </message>
    <message>
        <source>&amp;Cancel pairing</source>
        <translation>Ca&amp;ncelar la vinculación</translation>
    </message>
    <message>
        <source>What the machine is called on this one. Others do not see it.</source>
        <translation>Cómo se llama la máquina en esta. Las demás no lo ven.</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>Código de la vinculación</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>queda %n s</numerusform>
            <numerusform>quedan %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>%1 (%2) wants to pair</source>
        <translation>%1 (%2) quiere vincularse</translation>
    </message>
    <message>
        <source>Pairing with %1 (%2)</source>
        <translation>Vinculación con %1 (%2)</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>Se llama %1.</translation>
    </message>
    <message>
        <source>You have said that both codes are the same. Somebody at the other machine has to say so, too.</source>
        <translation>Ha dicho que los dos códigos son iguales. Alguien ante la otra máquina tiene que decirlo también.</translation>
    </message>
    <message>
        <source>The other machine has accepted. Does it show this code, too? If not, somebody is in between.</source>
        <translation>La otra máquina ha aceptado. ¿Muestra también este código? Si no, hay alguien en medio.</translation>
    </message>
    <message>
        <source>Accept it at the other machine before the time is up. Does it show this code, too?</source>
        <translation>Acéptelo en la otra máquina antes de que se acabe el tiempo. ¿Muestra también este código?</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>Dejando entrar a %1</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>Rechazando %1</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 fue rechazada.</translation>
    </message>
    <message>
        <source>You said that the codes match: %1 is paired with this machine.</source>
        <translation>Ha dicho que los códigos coinciden: %1 está vinculada con esta máquina.</translation>
    </message>
    <message>
        <source>You said that the codes match. Now somebody at %1 must.</source>
        <translation>Ha dicho que los códigos coinciden. Ahora tiene que decirlo alguien en %1.</translation>
    </message>
    <message>
        <source>It has asked to pair. Does it show this code, too? If not, somebody is in between.</source>
        <translation>Ha pedido vincularse. ¿Muestra también este código? Si no, hay alguien en medio.</translation>
    </message>
</context>
<context>
    <name>mesh::RecordsView</name>
    <message>
        <source>Nothing here has “%1” in it.</source>
        <translation>Aquí nada contiene «%1».</translation>
    </message>
</context>
<context>
    <name>mesh::RenameMachineDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>&amp;Name of the machine on this one:</source>
        <translation>&amp;Nombre de la máquina en esta:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Sessions there are reached as NAME@%1. The other machine does not see this name.</source>
        <translation>A sus sesiones se llega como NOMBRE@%1. La otra máquina no ve este nombre.</translation>
    </message>
</context>
<context>
    <name>mesh::SessionDeeds</name>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Dejarla seguir</translation>
    </message>
    <message>
        <source>Let it go on, but &amp;end what it ran</source>
        <translation>Dejarla seguir, pero &amp;terminar lo que ejecutaba</translation>
    </message>
    <message>
        <source>&amp;Write to it</source>
        <translation>&amp;Escribirle</translation>
    </message>
    <message>
        <source>Its &amp;messages</source>
        <translation>Sus &amp;mensajes</translation>
    </message>
    <message>
        <source>Its &amp;locks</source>
        <translation>Sus &amp;bloqueos</translation>
    </message>
    <message>
        <source>&amp;Pair it with</source>
        <translation>Formar &amp;pareja con</translation>
    </message>
    <message>
        <source>Nobody else is free</source>
        <translation>No hay nadie más libre</translation>
    </message>
    <message>
        <source>&amp;Steer %1…</source>
        <translation>&amp;Guiar a %1…</translation>
    </message>
    <message>
        <source>S&amp;top %1 now…</source>
        <translation>D&amp;etener %1 ahora…</translation>
    </message>
    <message>
        <source>&amp;Unpair %1 and %2</source>
        <translation>&amp;Deshacer la pareja de %1 y %2</translation>
    </message>
    <message>
        <source>Unpairing</source>
        <translation>Deshaciendo la pareja</translation>
    </message>
    <message>
        <source>%1 and %2 are not paired any more.</source>
        <translation>%1 y %2 ya no son pareja.</translation>
    </message>
    <message>
        <source>%1 builds (Grip), %2 reviews (Guard)</source>
        <translation>%1 construye (Grip), %2 revisa (Guard)</translation>
    </message>
    <message>
        <source>Pairing %1 and %2</source>
        <translation>Emparejando %1 y %2</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair.</source>
        <translation>%1 y %2 son pareja.</translation>
    </message>
    <message>
        <source>%1 was invited; its person or session accepts there.</source>
        <translation>%1 fue invitada; su persona o sesión acepta allí.</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>Guiar a %1</translation>
    </message>
    <message>
        <source>What %1 should consider, from %2:</source>
        <translation>Lo que %1 debería considerar, de %2:</translation>
    </message>
    <message>
        <source>Steering %1</source>
        <translation>Guiando a %1</translation>
    </message>
    <message>
        <source>%1 gets it.</source>
        <translation>%1 lo recibe.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Deteniendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)); %2 is Grip now.</source>
        <translation>
            <numerusform>%1 está detenida (%n proceso); %2 es Grip ahora.</numerusform>
            <numerusform>%1 está detenida (%n procesos); %2 es Grip ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>Dejando seguir a %1</translation>
    </message>
    <message>
        <source>%1 goes on; what it ran was ended.</source>
        <translation>%1 sigue; lo que ejecutaba se terminó.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 sigue.</translation>
    </message>
    <message>
        <source>End what %1 ran?</source>
        <translation>¿Terminar lo que ejecutaba %1?</translation>
    </message>
    <message>
        <source>Its stopped commands are ended; what they had half done stays half done.</source>
        <translation>Sus órdenes detenidas se terminan; lo que dejaron a medias queda a medias.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Accept: pair with %1</source>
        <translation>&amp;Aceptar: pareja con %1</translation>
    </message>
    <message>
        <source>Answering the invitation of %1</source>
        <translation>Respondiendo a la invitación de %1</translation>
    </message>
    <message>
        <source>&amp;Decline the invitation of %1</source>
        <translation>&amp;Rehusar la invitación de %1</translation>
    </message>
    <message>
        <source>The invitation of %1 was declined.</source>
        <translation>Se rehusó la invitación de %1.</translation>
    </message>
    <message>
        <source>Take the &amp;invitation of %1 back</source>
        <translation>Retirar la &amp;invitación de %1</translation>
    </message>
    <message>
        <source>%1 is not invited any more.</source>
        <translation>%1 ya no está invitada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)).</source>
        <translation>
            <numerusform>%1 está detenida (%n proceso).</numerusform>
            <numerusform>%1 está detenida (%n procesos).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation>&amp;Guiar</translation>
    </message>
    <message>
        <source>S&amp;top it now</source>
        <translation>De&amp;tenerla ahora</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on.
Why? (may be empty)</source>
        <translation>Los comandos de %1 se detienen enseguida, hasta que la deje continuar.
¿Por qué? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on, and %2 becomes Grip.
Why? (may be empty)</source>
        <translation>Los comandos de %1 se detienen enseguida, hasta que la deje continuar, y %2 pasa a ser Grip.
¿Por qué? (puede quedar vacío)</translation>
    </message>
</context>
<context>
    <name>mesh::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>Aún no hay sesiones en la malla.
En una sesión de Claude Code, escriba: /mesh connect</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>Buscar una sesión</translation>
    </message>
    <message>
        <source>Write to &amp;all</source>
        <translation>Escribir a &amp;todas</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Dejarla seguir</translation>
    </message>
    <message>
        <source>on branch %1</source>
        <translation>en la rama %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mesh::SettingRow</name>
    <message>
        <source>less safe than the default</source>
        <translation>menos seguro que el valor por defecto</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>espera a que se reinicie el servicio</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>por defecto: %1</translation>
    </message>
    <message>
        <source>takes effect at the next start of the service</source>
        <translation>surte efecto en el próximo arranque del servicio</translation>
    </message>
    <message>
        <source>This makes you less safe, so the service will ask whether it is you.</source>
        <translation>Esto reduce su seguridad, así que el servicio preguntará si es usted.</translation>
    </message>
    <message>
        <source>Changing “%1”</source>
        <translation>Cambiando «%1»</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>«%1» es ahora %2.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se cambió.</translation>
    </message>
    <message>
        <source>config.json says “%1”, which is less safe. Until you agree it stays “%2”.</source>
        <translation>config.json dice «%1», que es menos seguro. Hasta que usted acepte, sigue «%2».</translation>
    </message>
    <message>
        <source>from the next start of this program on</source>
        <translation>desde el próximo inicio de este programa</translation>
    </message>
</context>
<context>
    <name>mesh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. Try a shorter word.</source>
        <translation>Ningún ajuste contiene «%1». Pruebe con una palabra más corta.</translation>
    </message>
    <message>
        <source>The service does not run. What you change takes effect when it starts; what would make you less safe can be changed only while it runs.</source>
        <translation>El servicio no está en marcha. Lo que cambie valdrá cuando se inicie; lo que reduciría su seguridad solo se puede cambiar mientras está en marcha.</translation>
    </message>
</context>
<context>
    <name>mesh::TimelineModel</name>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>(not to be read before you decide)</source>
        <translation>(no se lee antes de que decida)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, and of how many recipients</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nobody got its text)</source>
        <translation>(nadie recibió su texto)</translation>
    </message>
</context>
<context>
    <name>mesh::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>No message is here.
In a session, type: /mesh send NAME TEXT</source>
        <translation>Aquí no hay mensajes.
En una sesión, escriba: /mesh send NOMBRE TEXTO</translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>Only of this session</source>
        <translation>Solo de esta sesión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Mensajes, los más nuevos primero</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No message is like that. Take something out of the fields above.</source>
        <translation>No hay ningún mensaje así. Quite algo de los campos de arriba.</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Avisos</translation>
    </message>
    <message>
        <source>Also what the mesh itself tells sessions and you.</source>
        <translation>También lo que la propia malla dice a las sesiones y a usted.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayApp</name>
    <message>
        <source>Start this program at login</source>
        <translation>Iniciar este programa al iniciar sesión</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Grip Session Mesh is still here</source>
        <translation>Grip Session Mesh sigue aquí</translation>
    </message>
    <message>
        <source>Its icon tells when something waits for you. The icon&apos;s menu opens the window again, and quits.</source>
        <translation>Su icono avisa cuando algo le espera. El menú del icono vuelve a abrir la ventana, y sale.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayIcon</name>
    <message>
        <source>Grip Session Mesh: %1</source>
        <translation>Grip Session Mesh: %1</translation>
    </message>
</context>
<context>
    <name>mesh::TrayInstance</name>
    <message>
        <source>Another tray of this data folder runs and does not answer.</source>
        <translation>Otra bandeja de esta carpeta de datos está en marcha y no responde.</translation>
    </message>
    <message>
        <source>End the program mesh-tray and start it again.</source>
        <translation>Termine el programa mesh-tray e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>A second start of this program could not find it: %1.</source>
        <translation>Un segundo arranque de este programa no pudo encontrarlo: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayMenu</name>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Abrir la ventana</translation>
    </message>
    <message>
        <source>&amp;Pause deliveries</source>
        <translation>&amp;Pausar las entregas</translation>
    </message>
    <message>
        <source>Pausing deliveries</source>
        <translation>Pausando las entregas</translation>
    </message>
    <message>
        <source>Delivering what waits</source>
        <translation>Entregando lo que espera</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Iniciar el servicio</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>And %n more alert(s)…</source>
        <translation>
            <numerusform>Y %n aviso más…</numerusform>
            <numerusform>Y %n avisos más…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Dejarla seguir</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Denegar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>S&amp;esiones</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Todas…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is on the mesh yet</source>
        <translation>Aún no hay nadie en la malla</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>&amp;Bloqueos</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>Má&amp;quinas</translation>
    </message>
    <message>
        <source>&amp;Add a machine…</source>
        <translation>&amp;Añadir una máquina…</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>&amp;Salir (el servicio sigue)</translation>
    </message>
</context>
<context>
    <name>mesh::ValueField</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
</context>
</TS>
