<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>mesh</name>
    <message>
        <source>replace %1</source>
        <translation>remplacer %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>supprimer %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifiez %1</translation>
    </message>
    <message>
        <source>Cannot talk to the mesh service: %1.</source>
        <translation>Impossible de parler au service du mesh : %1.</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>examiner %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Take it away, or set GRIP_MESH_DIR to a folder of your own.</source>
        <translation>Enlevez-le, ou donnez à GRIP_MESH_DIR un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 is open to other users.</source>
        <translation>%1 est ouvert aux autres utilisateurs.</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>Fermez-le : chmod 700 %1</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 est un lien symbolique.</translation>
    </message>
    <message>
        <source>Put the real thing in its place: nothing here may be a link.</source>
        <translation>Mettez l&apos;original à sa place : rien ne peut être un lien ici.</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>ouvrir %1</translation>
    </message>
    <message>
        <source>HOME is not set.</source>
        <translation>HOME n&apos;est pas défini.</translation>
    </message>
    <message>
        <source>Set HOME, or GRIP_MESH_DIR to the data folder.</source>
        <translation>Définissez HOME, ou donnez à GRIP_MESH_DIR le dossier de données.</translation>
    </message>
    <message>
        <source>%1 is not an absolute path.</source>
        <translation>%1 n&apos;est pas un chemin absolu.</translation>
    </message>
    <message>
        <source>Set it to a path that begins with &apos;/&apos;.</source>
        <translation>Donnez un chemin qui commence par « / ».</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>Impossible de lancer %1 : %2.</translation>
    </message>
    <message>
        <source>Is Grip Session Mesh installed completely?</source>
        <translation>Grip Session Mesh est-il installé en entier ?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>« %1 » n&apos;est pas un chemin absolu.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lire %1</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écrire %1</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>synchroniser %1</translation>
    </message>
    <message>
        <source>A lock needs something to be on.</source>
        <translation>Un verrou doit porter sur quelque chose.</translation>
    </message>
    <message>
        <source>Name a file, a pattern such as &apos;src/**&apos;, or any word.</source>
        <translation>Nommez un fichier, un motif tel que &apos;src/**&apos;, ou un mot quelconque.</translation>
    </message>
    <message>
        <source>The name of the resource is longer than 4096 bytes.</source>
        <translation>Le nom de la ressource dépasse 4096 octets.</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>Verrouillez un dossier au-dessus.</translation>
    </message>
    <message>
        <source>The name of the resource has a NUL in it.</source>
        <translation>Le nom de la ressource contient un NUL.</translation>
    </message>
    <message>
        <source>No file can have such a name.</source>
        <translation>Aucun fichier ne peut porter un tel nom.</translation>
    </message>
    <message>
        <source>The folder that the path begins at is not known.</source>
        <translation>Le dossier où commence le chemin n&apos;est pas connu.</translation>
    </message>
    <message>
        <source>Give the path from / on.</source>
        <translation>Donnez le chemin depuis /.</translation>
    </message>
    <message>
        <source>A pattern cannot go up again with &apos;..&apos;.</source>
        <translation>Un motif ne peut pas remonter avec « .. ».</translation>
    </message>
    <message>
        <source>Write it without the &apos;..&apos;.</source>
        <translation>Écrivez-le sans « .. ».</translation>
    </message>
    <message>
        <source>Write ./ before the name of a file.</source>
        <translation>Écrivez ./ devant le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has at most 128 bytes.</source>
        <translation>Le nom d&apos;un verrou a au plus 128 octets.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has single blanks, and only between words.</source>
        <translation>Le nom d&apos;un verrou n&apos;a que des espaces simples, et seulement entre les mots.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has a character that cannot be seen.</source>
        <translation>Le nom d&apos;un verrou contient un caractère invisible.</translation>
    </message>
    <message>
        <source>%1 has another form than ours.</source>
        <translation>%1 n&apos;a pas notre format.</translation>
    </message>
    <message>
        <source>Take it away; the session is then no longer paused.</source>
        <translation>Enlevez-le ; la session n&apos;est alors plus arrêtée.</translation>
    </message>
    <message>
        <source>The system does not say who is calling.</source>
        <translation>Le système ne dit pas qui appelle.</translation>
    </message>
    <message>
        <source>The system does not say who is calling: %1.</source>
        <translation>Le système ne dit pas qui appelle : %1.</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>Le processus %1 est terminé.</translation>
    </message>
    <message>
        <source>Cannot watch a process: %1.</source>
        <translation>Impossible de surveiller un processus : %1.</translation>
    </message>
    <message>
        <source>Linux 5.3 or newer is needed.</source>
        <translation>Linux 5.3 ou plus récent est nécessaire.</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>Impossible d&apos;exécuter %1 : %2.</translation>
    </message>
    <message>
        <source>It has another form than ours.</source>
        <translation>Il n&apos;a pas notre format.</translation>
    </message>
    <message>
        <source>It names something that is no process.</source>
        <translation>Il nomme quelque chose qui n&apos;est pas un processus.</translation>
    </message>
    <message>
        <source>It speaks of another process than its name.</source>
        <translation>Il parle d&apos;un autre processus que son nom.</translation>
    </message>
    <message>
        <source>%1 cannot be used, nothing was continued by it: %2</source>
        <translation>%1 est inutilisable, rien n&apos;a été relancé avec : %2</translation>
    </message>
    <message>
        <source>It was renamed to %1; continue what stays stopped by hand: kill -CONT PID</source>
        <translation>Il a été renommé %1 ; relancez à la main ce qui reste arrêté : kill -CONT PID</translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <translation>Impossible de %1 : %2.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez un peu d&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>verrouiller %1</translation>
    </message>
    <message>
        <source>%1 does not hold a token (64 hex digits).</source>
        <translation>%1 ne contient pas de jeton (64 chiffres hexadécimaux).</translation>
    </message>
    <message>
        <source>Remove it, the service makes a new one at its next start: rm %1</source>
        <translation>Supprimez-le, le service en crée un nouveau à son prochain démarrage : rm %1</translation>
    </message>
    <message>
        <source>Cannot open the folder of %1: %2.</source>
        <translation>Impossible d&apos;ouvrir le dossier de %1 : %2.</translation>
    </message>
    <message>
        <source>The path of the socket is too long: %1.</source>
        <translation>Le chemin du socket est trop long : %1.</translation>
    </message>
    <message>
        <source>Choose a shorter data folder (GRIP_MESH_DIR).</source>
        <translation>Choisissez un dossier de données plus court (GRIP_MESH_DIR).</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de réglage « %1 ».</translation>
    </message>
    <message>
        <source>All of them: mesh config list</source>
        <translation>Tous : mesh config list</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>an array, as JSON</source>
        <translation>une liste, en JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>« %1 » ne peut pas être %2.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Valeurs permises : %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a UUID.</source>
        <translation>« %1 » doit être un UUID.</translation>
    </message>
    <message>
        <source>Leave it out to have one made.</source>
        <translation>Sans lui, il en est créé un.</translation>
    </message>
    <message>
        <source>Kinds that can be sent: message, broadcast.</source>
        <translation>Les genres qu&apos;on peut envoyer : message, broadcast.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not one that a client can send.</source>
        <translation>Un client ne peut pas envoyer le genre « %1 ».</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not sent so.</source>
        <translation>Le genre « %1 » ne s&apos;envoie pas ainsi.</translation>
    </message>
    <message>
        <source>A broadcast goes to &quot;broadcast&quot;, and nothing else does.</source>
        <translation>Une diffusion va à « broadcast », et rien d&apos;autre n&apos;y va.</translation>
    </message>
    <message>
        <source>This is not acceptable JSON: %1.</source>
        <translation>Ce JSON n&apos;est pas acceptable : %1.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Un objet JSON était attendu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a string.</source>
        <translation>« %1 » doit être un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>« %1 » doit être un nombre entier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>« %1 » doit être true ou false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>Names are 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, and begin with a letter or digit.</source>
        <translation>Les noms ont de 1 à 64 caractères parmi a-z, 0-9, « . », « _ » et « - », et commencent par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is empty.</source>
        <translation>Le nom « %1 » est vide.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is longer than 64 characters.</source>
        <translation>Le nom « %1 » dépasse 64 caractères.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like a path.</source>
        <translation>Le nom « %1 » ressemble à un chemin.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters that names cannot have.</source>
        <translation>Le nom « %1 » a des caractères qu&apos;un nom ne peut pas avoir.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like an id (eight or more hex digits).</source>
        <translation>Le nom « %1 » ressemble à un identifiant (huit chiffres hexadécimaux ou plus).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved.</source>
        <translation>Le nom « %1 » est réservé.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>See: mesh %1 --help</source>
        <translation>Voir : mesh %1 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text or a list of texts</source>
        <translation>« %1 » est un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of objects</source>
        <translation>« %1 » est une liste d&apos;objets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one text</source>
        <translation>« %1 » est un seul texte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not compile: %2</source>
        <translation>« %1 » ne se compile pas : %2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation>il n&apos;y a pas de « %1 » ici</translation>
    </message>
    <message>
        <source>docs/rules.md says how rules and exceptions are written.</source>
        <translation>docs/rules.md dit comment s&apos;écrivent règles et exceptions.</translation>
    </message>
    <message>
        <source>it does not find its example &quot;%1&quot;</source>
        <translation>elle ne trouve pas son exemple « %1 »</translation>
    </message>
    <message>
        <source>it finds &quot;%1&quot;, which it gives as harmless</source>
        <translation>elle trouve « %1 », qu&apos;elle donne comme inoffensif</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>Votre règle %1</translation>
    </message>
    <message>
        <source>The text of a held message cannot be read: it or its key was changed.</source>
        <translation>Le texte d&apos;un message retenu ne peut pas être lu : lui ou sa clé a été modifié.</translation>
    </message>
    <message>
        <source>It cannot be approved any more; deny it and ask its sender for it again.</source>
        <translation>Il ne peut plus être approuvé ; refusez-le et redemandez-le à son expéditeur.</translation>
    </message>
    <message>
        <source>%1 It comes about together with what was sent just before.</source>
        <translation>%1 Cela résulte aussi de ce qui a été envoyé juste avant.</translation>
    </message>
    <message>
        <source>The recipient&apos;s human wants to see every message first (require_confirmation).</source>
        <translation>L&apos;humain du destinataire veut voir d&apos;abord chaque message (require_confirmation).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The message was not answered in time.</source>
        <translation>Le message n&apos;a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>The message was not shown in time.</source>
        <translation>Le message n&apos;a pas été montré à temps.</translation>
    </message>
    <message>
        <source>The message was not delivered in time.</source>
        <translation>Le message n&apos;a pas été remis à temps.</translation>
    </message>
    <message>
        <source>The mesh cannot tell who is calling: a process above the caller has ended or is hidden.</source>
        <translation>Le mesh ne peut pas dire qui appelle : un processus au-dessus est terminé ou caché.</translation>
    </message>
    <message>
        <source>Call mesh from a shell that stays open.</source>
        <translation>Appelez mesh depuis un shell qui reste ouvert.</translation>
    </message>
    <message>
        <source>This is for a person: %1.</source>
        <translation>C&apos;est réservé à une personne : %1.</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own, or after /mesh in the session.</source>
        <translation>Tapez-le dans un terminal à vous, ou après /mesh dans la session.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Cette session n&apos;est pas sur le mesh.</translation>
    </message>
    <message>
        <source>Join: /mesh connect (in a shell: mesh connect).</source>
        <translation>Rejoindre : /mesh connect (dans un shell : mesh connect).</translation>
    </message>
    <message>
        <source>&quot;role&quot; must be grip or guard.</source>
        <translation>« role » doit être grip ou guard.</translation>
    </message>
    <message>
        <source>Locks, pairs and roles are switched off on this machine.</source>
        <translation>Verrous, binômes et rôles sont désactivés sur cette machine.</translation>
    </message>
    <message>
        <source>A person can switch them on: mesh config set presence_enabled true</source>
        <translation>Une personne peut les activer : mesh config set presence_enabled true</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: %3.</source>
        <translation>Impossible d&apos;écouter au port %1 sur %2 : %3.</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by another program.</source>
        <translation>Impossible d&apos;écouter au port %1 sur %2 : un autre programme l&apos;occupe.</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by %3.</source>
        <translation>Impossible d&apos;écouter au port %1 sur %2 : il est occupé par %3.</translation>
    </message>
    <message>
        <source>Another port: mesh config set port NUMBER</source>
        <translation>Un autre port : mesh config set port NOMBRE</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>another mesh service, version %1</source>
        <translation>un autre service du mesh, version %1</translation>
    </message>
    <message>
        <source>another mesh service, version %1, %2</source>
        <translation>un autre service du mesh, version %1, %2</translation>
    </message>
    <message>
        <source>The session could not be woken: %1.</source>
        <translation>La session n&apos;a pas pu être réveillée : %1.</translation>
    </message>
    <message>
        <source>Its messages wait until its next turn.</source>
        <translation>Ses messages attendent son prochain tour.</translation>
    </message>
    <message>
        <source>its inbox socket is not there or not ours</source>
        <translation>son socket d&apos;entrée n&apos;est pas là, ou pas à nous</translation>
    </message>
    <message>
        <source>the path of its inbox socket is too long</source>
        <translation>le chemin de son socket d&apos;entrée est trop long</translation>
    </message>
    <message>
        <source>its inbox socket does not answer</source>
        <translation>son socket d&apos;entrée ne répond pas</translation>
    </message>
    <message>
        <source>another process holds its inbox socket</source>
        <translation>un autre processus tient son socket d&apos;entrée</translation>
    </message>
    <message>
        <source>its inbox is full</source>
        <translation>sa boîte d&apos;entrée est pleine</translation>
    </message>
    <message>
        <source>Its input and output are not those of a Bash call.</source>
        <translation>Son entrée et sa sortie ne sont pas celles d&apos;un appel Bash.</translation>
    </message>
    <message>
        <source>By its input and output it is a hook or a monitor.</source>
        <translation>D&apos;après son entrée et sa sortie, c&apos;est un hook ou un moniteur.</translation>
    </message>
    <message>
        <source>Its session has ended.</source>
        <translation>Sa session est terminée.</translation>
    </message>
    <message>
        <source>It is no child of the session&apos;s process.</source>
        <translation>Il n&apos;est pas un enfant du processus de la session.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Il appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>It is in the client&apos;s own group, as MCP servers are.</source>
        <translation>Il est dans le groupe du client lui-même, comme les serveurs MCP.</translation>
    </message>
    <message>
        <source>It is older than the session, or part of the mesh.</source>
        <translation>Il est plus ancien que la session, ou fait partie du mesh.</translation>
    </message>
    <message>
        <source>No tool call is open, and it was not seen to be one&apos;s.</source>
        <translation>Aucun appel d&apos;outil n&apos;est ouvert, et rien n&apos;a montré qu&apos;il vienne de l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>It is a program of the mesh.</source>
        <translation>C&apos;est un programme du mesh.</translation>
    </message>
    <message>
        <source>It no longer belongs to the tool that started it.</source>
        <translation>Il n&apos;appartient plus à l&apos;outil qui l&apos;a lancé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2, for %n more minute(s).</source>
        <translation>
            <numerusform>%1 tient %2 encore %n minute.</numerusform>
            <numerusform>%1 tient %2 encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on something else, wait for it (mesh lock --wait), or ask: mesh send %1 &lt;text&gt;</source>
        <translation>Travaillez à autre chose, attendez-le (mesh lock --wait), ou demandez : mesh send %1 &lt;texte&gt;</translation>
    </message>
    <message>
        <source>The lock was taken away at once.</source>
        <translation>Le verrou a été retiré aussitôt.</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>Voir : mesh locks</translation>
    </message>
    <message>
        <source>This session is not paired.</source>
        <translation>Cette session n&apos;est pas en binôme.</translation>
    </message>
    <message>
        <source>Invite another: mesh pair &lt;name&gt;</source>
        <translation>Invitez-en une autre : mesh pair &lt;nom&gt;</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there.</source>
        <translation>Vérifiez que l&apos;adresse et le port sont ceux d&apos;un service du mesh : là-bas, `mesh remote status`.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a machine.</source>
        <translation>« %1 » n&apos;est pas l&apos;adresse d&apos;une machine.</translation>
    </message>
    <message>
        <source>For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</source>
        <translation>Par exemple : 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</translation>
    </message>
    <message>
        <source>%1 does not hold the key that others know this machine by (P-256, PKCS#8).</source>
        <translation>%1 ne contient pas la clé par laquelle les autres connaissent cette machine (P-256, PKCS#8).</translation>
    </message>
    <message>
        <source>Put back a copy of it. Or move it away: the service makes a new one, and every machine must be paired again: mv %1 %2</source>
        <translation>Remettez-en une copie. Ou déplacez le fichier : le service crée une nouvelle clé, et chaque machine devra être appairée à nouveau : mv %1 %2</translation>
    </message>
    <message>
        <source>Qt has no OpenSSL here, so no other machine can be reached.</source>
        <translation>Qt n&apos;a pas OpenSSL ici, aucune autre machine ne peut donc être jointe.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 and Qt&apos;s plugin for it (tls/qopensslbackend), then restart the service.</source>
        <translation>Installez OpenSSL 3 et le greffon de Qt pour lui (tls/qopensslbackend), puis redémarrez le service.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of another kind than those of this program (P-256).</source>
        <translation>La clé du certificat est d&apos;un autre genre que celles de ce programme (P-256).</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>Les deux machines ont besoin de ce programme.</translation>
    </message>
    <message>
        <source>The machines could not be paired. %1</source>
        <translation>Les machines n&apos;ont pas pu être appairées. %1</translation>
    </message>
    <message>
        <source>Try again: mesh remote add</source>
        <translation>Réessayer : mesh remote add</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is missing or wrong.</source>
        <translation>« %1 » y manque ou est faux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <comment>rights</comment>
        <translation>« %1 » doit être un objet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no right, or neither true nor false.</source>
        <translation>« %1 » n&apos;est pas un droit, ou ni true ni false.</translation>
    </message>
    <message>
        <source>Rights: message, broadcast, lock, pair, intercept.</source>
        <translation>Droits : message, broadcast, lock, pair, intercept.</translation>
    </message>
    <message>
        <source>This machine is not paired with that one.</source>
        <translation>Cette machine n&apos;est pas appairée avec celle-là.</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>Voir lesquelles le sont : mesh remote list</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: another program has that port.</source>
        <translation>Les autres machines ne peuvent pas être entendues en %1 : un autre programme a ce port.</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: %2.</source>
        <translation>Les autres machines ne peuvent pas être entendues en %1 : %2.</translation>
    </message>
    <message>
        <source>End that program, or take another port: mesh config set relay_port NUMBER</source>
        <translation>Terminez ce programme, ou prenez un autre port : mesh config set relay_port NOMBRE</translation>
    </message>
    <message>
        <source>See that this machine has that address, or name another: mesh config set relay_listen ADDRESS</source>
        <translation>Vérifiez que cette machine a cette adresse, ou donnez-en une autre : mesh config set relay_listen ADRESSE</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>Aucune machine ne s&apos;appelle « %1 » ici.</translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program.</source>
        <translation>L&apos;autre côté ne parle pas le protocole de ce programme.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline.</source>
        <translation>Le nom « %1 » est pris par la boîte d&apos;une session hors ligne.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline in %2.</source>
        <translation>Le nom « %1 » est pris par la boîte d&apos;une session hors ligne, dans %2.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session.</source>
        <translation>Le nom « %1 » est pris par une session (%2).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session in %3.</source>
        <translation>Le nom « %1 » est pris par une session (%2) dans %3.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3).</source>
        <translation>Le nom « %1 » est pris par une session (%2, processus %3).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3) in %4.</source>
        <translation>Le nom « %1 » est pris par une session (%2, processus %3) dans %4.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Voir qui est là : mesh list</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>Le disque qui porte %1 est plein.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 est tenu par un autre programme.</translation>
    </message>
    <message>
        <source>Close what has it open (a sqlite3 shell, a backup), then try again.</source>
        <translation>Fermez ce qui l&apos;a ouvert (un shell sqlite3, une sauvegarde), puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 est abîmé : %2.</translation>
    </message>
    <message>
        <source>Restart the service: it sets the file aside and takes the last snapshot.</source>
        <translation>Redémarrez le service : il met le fichier de côté et prend le dernier instantané.</translation>
    </message>
    <message>
        <source>The disk failed below %1: %2.</source>
        <translation>Le disque a failli sous %1 : %2.</translation>
    </message>
    <message>
        <source>Look at the system&apos;s log for errors of that disk.</source>
        <translation>Cherchez les erreurs de ce disque dans le journal du système.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check that the folder and its files belong to you and that its disk is mounted for writing.</source>
        <translation>Vérifiez que le dossier et ses fichiers vous appartiennent et que son disque est monté en écriture.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1 était inutilisable : %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renommer %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>copier %1</translation>
    </message>
    <message>
        <source>%1 could not be used (%2) and was set aside as %3.</source>
        <translation>%1 était inutilisable (%2) et a été mis de côté comme %3.</translation>
    </message>
    <message>
        <source>%1 could not be used (it was missing).</source>
        <translation>%1 était inutilisable (il manquait).</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 took its place: messages and sessions since then are missing.</source>
        <translation>%1 L&apos;instantané de %2 a pris sa place : il manque les messages et sessions venus depuis.</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 is damaged too, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 L&apos;instantané de %2 est abîmé aussi, un nouveau fichier a donc été commencé : il manque tous les messages d&apos;avant.</translation>
    </message>
    <message>
        <source>%1 There was no snapshot, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 Il n&apos;y avait pas d&apos;instantané, un nouveau fichier a donc été commencé : il manque tous les messages d&apos;avant.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Grip Session Mesh (schema %2, this program knows %3).</source>
        <translation>%1 vient d&apos;un Grip Session Mesh plus récent (schéma %2, ce programme connaît %3).</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>Mettez le programme à jour ; rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de verbe « %1 ».</translation>
    </message>
    <message>
        <source>All of them: mesh --help</source>
        <translation>Tous : mesh --help</translation>
    </message>
    <message>
        <source>Print the result as one JSON document</source>
        <translation>Donner le résultat comme un document JSON</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>Inattendu : %1</translation>
    </message>
    <message>
        <source>Look at it: mesh doctor</source>
        <translation>Examiner : mesh doctor</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>La sortie n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Vouliez-vous dire : %1 ?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>there is none yet: the service makes it</source>
        <translation>il n&apos;y en a pas encore : le service le crée</translation>
    </message>
    <message>
        <source>its content is no token</source>
        <translation>son contenu n&apos;est pas un jeton</translation>
    </message>
    <message>
        <source>32 random bytes, for you alone</source>
        <translation>32 octets aléatoires, pour vous seul</translation>
    </message>
    <message>
        <source>none: defaults apply</source>
        <translation>aucun : les valeurs par défaut s&apos;appliquent</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 set, %2 of them unknown here</source>
        <translation>réglages définis : %1, dont inconnus ici : %2</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>réglages définis : %1</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>dossier de données</translation>
    </message>
    <message>
        <source>%1, yours, 0700</source>
        <translation>%1, à vous, 0700</translation>
    </message>
    <message>
        <source>another program answers: %1</source>
        <translation>un autre programme répond : %1</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>plugin</translation>
    </message>
    <message>
        <source>not installed, and Claude Code is not there to use it</source>
        <translation>non installé, et Claude Code n&apos;est pas là pour s&apos;en servir</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>Claude Code is not on PATH: shells and other clients work without it</source>
        <translation>Claude Code n&apos;est pas dans le PATH : les shells et autres clients s&apos;en passent</translation>
    </message>
    <message>
        <source>%1 --version fails</source>
        <translation>%1 --version échoue</translation>
    </message>
    <message>
        <source>%1 tells no version: %2</source>
        <translation>%1 ne dit pas sa version : %2</translation>
    </message>
    <message>
        <source>%1 is too old, 2.1.139 is needed</source>
        <translation>%1 est trop ancien, il faut 2.1.139</translation>
    </message>
    <message>
        <source>mesh on PATH</source>
        <translation>mesh dans le PATH</translation>
    </message>
    <message>
        <source>it is not: this one is %1</source>
        <translation>il n&apos;y est pas : celui-ci est %1</translation>
    </message>
    <message>
        <source>%1 is another one than this, %2</source>
        <translation>%1 est un autre que celui-ci, %2</translation>
    </message>
    <message>
        <source>bus %1</source>
        <translation>bus %1</translation>
    </message>
    <message>
        <source>this machine has no IPv6 loopback</source>
        <translation>cette machine n&apos;a pas de boucle locale IPv6</translation>
    </message>
    <message>
        <source>%1 answers /health</source>
        <translation>%1 répond à /health</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>pid %1, version %2</source>
        <translation>pid %1, version %2</translation>
    </message>
    <message>
        <source>service check</source>
        <translation>contrôle du service</translation>
    </message>
    <message>
        <source>--follow does not end, so it cannot stand behind /mesh.</source>
        <translation>--follow ne finit pas, il ne peut donc pas suivre /mesh.</translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation>Lancez-le dans un terminal.</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>Le fichier %1 existe déjà.</translation>
    </message>
    <message>
        <source>Name a new one.</source>
        <translation>Donnez un nouveau nom.</translation>
    </message>
    <message>
        <source>Nothing was typed, so nothing was done.</source>
        <translation>Rien n&apos;a été tapé, donc rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>To %1, type %2  (only Enter: nothing is done): </source>
        <translation>Pour %1, tapez %2  (Entrée seule : rien n&apos;est fait) : </translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 Tapez-le : </translation>
    </message>
    <message>
        <source>It is no link.</source>
        <translation>Ce n&apos;est pas un lien.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>changed, to %1</source>
        <translation>modifié, vers %1</translation>
    </message>
    <message>
        <source>changed, SHA-256 %1</source>
        <translation>modifié, SHA-256 %1</translation>
    </message>
    <message>
        <source>does not belong to the plugin</source>
        <translation>n&apos;appartient pas au plugin</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Réinstallez Grip Session Mesh.</translation>
    </message>
    <message>
        <source>version %1, whole</source>
        <translation>version %1, entier</translation>
    </message>
    <message>
        <source>version %1, %2 of its parts not as installed</source>
        <translation>version %1, %2 de ses parties ne sont pas comme installées</translation>
    </message>
    <message>
        <source>The plugin cannot be given the path %1.</source>
        <translation>Le plugin ne peut pas recevoir le chemin %1.</translation>
    </message>
    <message>
        <source>Use a folder with a plain name.</source>
        <translation>Prenez un dossier au nom simple.</translation>
    </message>
    <message>
        <source>#%1 to %2</source>
        <translation>#%1 à %2</translation>
    </message>
    <message>
        <source>#%1 to %2, sent now</source>
        <translation>#%1 à %2, envoyé à l&apos;instant</translation>
    </message>
    <message>
        <source>#%1 to %2, sent %3 ago</source>
        <translation>#%1 à %2, envoyé il y a %3</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>DESTINATAIRE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>RAISON</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>PARCOURS</translation>
    </message>
    <message>
        <source>Wants to pair: %1 (%2)  code %3</source>
        <translation>Veut s&apos;appairer : %1 (%2)  code %3</translation>
    </message>
    <message>
        <source>Asked to pair: %1 (%2)  code %3</source>
        <translation>Demande envoyée : %1 (%2)  code %3</translation>
    </message>
    <message>
        <source>  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject</source>
        <translation>  Si l&apos;autre machine montre le même code : mesh remote accept    sinon : mesh remote reject</translation>
    </message>
    <message>
        <source>This machine is paired with none.
Pair it: mesh remote add ADDRESS</source>
        <translation>Cette machine n&apos;est appairée avec aucune.
Appairer : mesh remote add ADRESSE</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>MACHINE</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>DEPUIS</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>VÉRIFIÉE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>SESSIONS</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>ATTENTE</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>name:</source>
        <translation>nom :</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>état :</translation>
    </message>
    <message>
        <source>since:</source>
        <translation>depuis :</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>problème :</translation>
    </message>
    <message>
        <source>verified:</source>
        <translation>vérifiée :</translation>
    </message>
    <message>
        <source>no (compare the codes: mesh remote verify NAME)</source>
        <translation>non (comparez les codes : mesh remote verify NOM)</translation>
    </message>
    <message>
        <source>code:</source>
        <translation>code :</translation>
    </message>
    <message>
        <source>address:</source>
        <translation>adresse :</translation>
    </message>
    <message>
        <source>calls itself:</source>
        <translation>se nomme :</translation>
    </message>
    <message>
        <source>may here:</source>
        <translation>peut ici :</translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation>sessions :</translation>
    </message>
    <message>
        <source>waiting:</source>
        <translation>attente :</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it</source>
        <translation>
            <numerusform>%n message pour elle</numerusform>
            <numerusform>%n messages pour elle</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint:</source>
        <translation>empreinte :</translation>
    </message>
    <message>
        <source>this machine:</source>
        <translation>cette machine :</translation>
    </message>
    <message>
        <source>reached at:</source>
        <translation>joignable en :</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>machines:</source>
        <translation>machines :</translation>
    </message>
    <message>
        <source>The service&apos;s program is missing: %1.</source>
        <translation>Le programme du service manque : %1.</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>Examiner : mesh service logs</translation>
    </message>
    <message>
        <source>A service has %1, as process %2, and does not answer at run/control.sock.</source>
        <translation>Un service a %1, comme processus %2, et ne répond pas sur run/control.sock.</translation>
    </message>
    <message>
        <source>The service was started but does not answer after 15 s.</source>
        <translation>Le service a été lancé mais ne répond pas après 15 s.</translation>
    </message>
    <message>
        <source>running, pid %1, version %2, up %3</source>
        <translation>tourne, pid %1, version %2, depuis %3</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n connection(s)</source>
        <translation>
            <numerusform>%1, sur %n connexion</numerusform>
            <numerusform>%1, sur %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the human to decide: mesh approvals</source>
        <translation>
            <numerusform>%n message attend la décision de l&apos;humain : mesh approvals</numerusform>
            <numerusform>%n messages attendent la décision de l&apos;humain : mesh approvals</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>Il n&apos;y a pas d&apos;entrée standard derrière /mesh.</translation>
    </message>
    <message>
        <source>Write the text itself in place of -</source>
        <translation>Écrivez le texte lui-même à la place de -</translation>
    </message>
    <message>
        <source>Standard input has more than 16 MiB.</source>
        <translation>L&apos;entrée standard dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>Send a path instead.</source>
        <translation>Envoyez plutôt un chemin.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>Write it behind the name, or - to read standard input.</source>
        <translation>Écrivez-le après le nom, ou - pour lire l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>The text is no valid UTF-8, or holds NUL (at byte %1).</source>
        <translation>Le texte n&apos;est pas de l&apos;UTF-8 valide, ou contient NUL (à l&apos;octet %1).</translation>
    </message>
    <message>
        <source>Send a path, or the file as base64.</source>
        <translation>Envoyez un chemin, ou le fichier en base64.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n session(s). (#%1)</source>
        <translation>
            <numerusform>Envoyé à %n session. (#%1)</numerusform>
            <numerusform>Envoyé à %n sessions. (#%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Held until the human decides: %1 (#%2)</source>
        <translation>Retenu jusqu&apos;à la décision de l&apos;humain : %1 (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1, who is not there now. (#%2)</source>
        <translation>Gardé pour %1, absent en ce moment. (#%2)</translation>
    </message>
    <message>
        <source>Delivered to %1. (#%2)</source>
        <translation>Remis à %1. (#%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not answered within %n second(s).</source>
        <translation>
            <numerusform>Sans réponse après %n seconde.</numerusform>
            <numerusform>Sans réponse après %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown within %n second(s).</source>
        <translation>
            <numerusform>Pas montré après %n seconde.</numerusform>
            <numerusform>Pas montré après %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered within %n second(s).</source>
        <translation>
            <numerusform>Pas remis après %n seconde.</numerusform>
            <numerusform>Pas remis après %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1. It is told; take it back: mesh unpair</source>
        <translation>%1 est invité et le sait ; retirer l&apos;invitation : mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; you would be %2. It is told; take it back: mesh unpair</source>
        <translation>%1 est invité et le sait ; vous seriez %2. Retirer l&apos;invitation : mesh unpair</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>En binôme avec %1.</translation>
    </message>
    <message>
        <source>Paired with %1, as %2.</source>
        <translation>En binôme avec %1, comme %2.</translation>
    </message>
    <message>
        <source>`%1` is for the human, and this is called from an agent&apos;s session.</source>
        <translation>`%1` est réservé à l&apos;humain, et cet appel vient de la session d&apos;un agent.</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own.</source>
        <translation>Lancez-le dans un terminal à vous.</translation>
    </message>
    <message>
        <source>`%1` is for the human, and nobody can tell who is calling: a process above this one has ended or is hidden.</source>
        <translation>`%1` est réservé à l&apos;humain, et nul ne peut dire qui appelle : un processus au-dessus est terminé ou caché.</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own, from a shell that stays open.</source>
        <translation>Lancez-le dans un terminal à vous, depuis un shell qui reste ouvert.</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupée</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stocké</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montré</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>liée</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>en liaison</translation>
    </message>
    <message>
        <source>A database, a collection or all its documents are deleted.</source>
        <translation>Une base de données, une collection ou tous ses documents sont supprimés.</translation>
    </message>
    <message>
        <source>A line of a script language deletes as thoroughly as rm -rf does.</source>
        <translation>Une ligne d&apos;un langage de script supprime aussi radicalement que rm -rf.</translation>
    </message>
    <message>
        <source>A repository, release, secret or run is deleted on the server.</source>
        <translation>Un dépôt, une version, un secret ou une exécution est supprimé sur le serveur.</translation>
    </message>
    <message>
        <source>A setting given on the command line hides what git will do.</source>
        <translation>Un réglage donné dans la commande cache ce que git va faire.</translation>
    </message>
    <message>
        <source>All rows of the table are gone, without a trigger or a way back.</source>
        <translation>Toutes les lignes de la table disparaissent, sans déclencheur ni retour possible.</translation>
    </message>
    <message>
        <source>All tables are dropped and made anew; the data is gone.</source>
        <translation>Toutes les tables sont détruites et refaites ; les données sont perdues.</translation>
    </message>
    <message>
        <source>An account, its files or what is planned for it are gone.</source>
        <translation>Un compte, ses fichiers ou ce qui est planifié pour lui disparaissent.</translation>
    </message>
    <message>
        <source>An application, its database or its domain is deleted.</source>
        <translation>Une application, sa base de données ou son domaine est supprimé.</translation>
    </message>
    <message>
        <source>Changes in the working tree are gone; git keeps no copy of them.</source>
        <translation>Les modifications de l&apos;arbre de travail disparaissent ; git n&apos;en garde pas de copie.</translation>
    </message>
    <message>
        <source>Changes or history that nothing else has are gone.</source>
        <translation>Des modifications ou un historique uniques disparaissent.</translation>
    </message>
    <message>
        <source>Commits that nothing else names are lost.</source>
        <translation>Les commits que rien d&apos;autre ne nomme sont perdus.</translation>
    </message>
    <message>
        <source>DELETE without WHERE</source>
        <translation>DELETE sans WHERE</translation>
    </message>
    <message>
        <source>DROP of a table, schema, database …</source>
        <translation>DROP d&apos;une table, d&apos;un schéma, d&apos;une base…</translation>
    </message>
    <message>
        <source>Deletes a folder with everything in it; there is no way back.</source>
        <translation>Supprime un dossier et tout son contenu ; sans retour possible.</translation>
    </message>
    <message>
        <source>Deletes all that is not in use at this moment, volumes with their data among them.</source>
        <translation>Supprime tout ce qui ne sert pas en ce moment, y compris des volumes avec leurs données.</translation>
    </message>
    <message>
        <source>Deletes at the target whatever the source does not have; a wrong path empties a folder.</source>
        <translation>Supprime à la cible tout ce que la source n&apos;a pas ; un mauvais chemin vide un dossier.</translation>
    </message>
    <message>
        <source>Deletes every file that a search finds, often more than was meant.</source>
        <translation>Supprime chaque fichier qu&apos;une recherche trouve, souvent plus que prévu.</translation>
    </message>
    <message>
        <source>Deletes files that git does not know, for good.</source>
        <translation>Supprime pour de bon des fichiers que git ne connaît pas.</translation>
    </message>
    <message>
        <source>Deletes many files, or some that others depend on; there is no way back.</source>
        <translation>Supprime beaucoup de fichiers, ou certains dont d&apos;autres dépendent ; sans retour possible.</translation>
    </message>
    <message>
        <source>Deletes on a server; many of them have no undo.</source>
        <translation>Supprime sur un serveur ; bien souvent sans annulation.</translation>
    </message>
    <message>
        <source>Every key is deleted at once.</source>
        <translation>Toutes les clés sont supprimées d&apos;un coup.</translation>
    </message>
    <message>
        <source>Every row of the table is deleted.</source>
        <translation>Chaque ligne de la table est supprimée.</translation>
    </message>
    <message>
        <source>Every row of the table is overwritten.</source>
        <translation>Chaque ligne de la table est écrasée.</translation>
    </message>
    <message>
        <source>Every user can change the files, or nobody can use them any more; the old rights are not kept.</source>
        <translation>Tout utilisateur peut modifier les fichiers, ou plus personne ne peut s&apos;en servir ; les anciens droits ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Everything on the disk is lost.</source>
        <translation>Tout ce que contient le disque est perdu.</translation>
    </message>
    <message>
        <source>Everything that belongs to the release is deleted from the cluster.</source>
        <translation>Tout ce qui appartient à la version est supprimé du cluster.</translation>
    </message>
    <message>
        <source>Everything that runs is interrupted, and a machine elsewhere may not come back.</source>
        <translation>Tout ce qui tourne est interrompu, et une machine distante peut ne pas revenir.</translation>
    </message>
    <message>
        <source>Hides what will run from whoever reads it.</source>
        <translation>Cache au lecteur ce qui va s&apos;exécuter.</translation>
    </message>
    <message>
        <source>Lets somebody else in, or locks the owner out.</source>
        <translation>Laisse entrer quelqu&apos;un d&apos;autre, ou enferme le propriétaire dehors.</translation>
    </message>
    <message>
        <source>Machines, data or rights in the cloud are deleted, often without a way back.</source>
        <translation>Des machines, des données ou des droits dans le cloud sont supprimés, souvent sans retour possible.</translation>
    </message>
    <message>
        <source>Messages or secrets that wait there are gone.</source>
        <translation>Les messages ou secrets qui y attendent disparaissent.</translation>
    </message>
    <message>
        <source>Old commits, the only way back after other mistakes, are rewritten or deleted.</source>
        <translation>D&apos;anciens commits, seul recours après d&apos;autres erreurs, sont réécrits ou supprimés.</translation>
    </message>
    <message>
        <source>Overwrites a disk or the memory below every file system.</source>
        <translation>Écrase un disque, ou la mémoire sous tout système de fichiers.</translation>
    </message>
    <message>
        <source>Programs can no longer read or change their files, and the old owners are not kept.</source>
        <translation>Des programmes ne peuvent plus lire ni modifier leurs fichiers, et les anciens propriétaires ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Rewrites what others have fetched; commits on the server can be lost.</source>
        <translation>Réécrit ce que d&apos;autres ont récupéré ; des commits du serveur peuvent être perdus.</translation>
    </message>
    <message>
        <source>Runs a program on the database&apos;s machine, or gives everybody every right.</source>
        <translation>Lance un programme sur la machine de la base, ou donne tous les droits à tous.</translation>
    </message>
    <message>
        <source>Runs code that nobody has read.</source>
        <translation>Exécute du code que personne n&apos;a lu.</translation>
    </message>
    <message>
        <source>SQL that runs programs or opens the database to all</source>
        <translation>du SQL qui lance des programmes ou ouvre la base à tous</translation>
    </message>
    <message>
        <source>Somebody else can then type commands on this machine.</source>
        <translation>Quelqu&apos;un d&apos;autre peut alors taper des commandes sur cette machine.</translation>
    </message>
    <message>
        <source>Something that others count on no longer runs.</source>
        <translation>Quelque chose sur quoi d&apos;autres comptent ne tourne plus.</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>Takes programs away that others, or the system itself, may need.</source>
        <translation>Retire des programmes dont d&apos;autres, ou le système lui-même, peuvent avoir besoin.</translation>
    </message>
    <message>
        <source>Tears down everything that the description made.</source>
        <translation>Démonte tout ce que la description a construit.</translation>
    </message>
    <message>
        <source>The containers&apos; data is deleted with them.</source>
        <translation>Les données des conteneurs sont supprimées avec eux.</translation>
    </message>
    <message>
        <source>The content cannot be brought back.</source>
        <translation>Le contenu ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>The copies that other mistakes are mended with are gone.</source>
        <translation>Les copies qui réparent d&apos;autres erreurs disparaissent.</translation>
    </message>
    <message>
        <source>The database and everything in it is deleted.</source>
        <translation>La base de données et tout son contenu sont supprimés.</translation>
    </message>
    <message>
        <source>The machine can do nothing else any more.</source>
        <translation>La machine ne peut plus rien faire d&apos;autre.</translation>
    </message>
    <message>
        <source>The machine is open to everybody, or cannot be reached any more.</source>
        <translation>La machine est ouverte à tous, ou n&apos;est plus joignable.</translation>
    </message>
    <message>
        <source>The object and all its rows are gone.</source>
        <translation>L&apos;objet et toutes ses lignes disparaissent.</translation>
    </message>
    <message>
        <source>The program then runs with its owner&apos;s rights, whoever starts it.</source>
        <translation>Le programme tourne ensuite avec les droits de son propriétaire, quel que soit celui qui le lance.</translation>
    </message>
    <message>
        <source>UPDATE without WHERE</source>
        <translation>UPDATE sans WHERE</translation>
    </message>
    <message>
        <source>What is moved over, or to /dev/null, is gone.</source>
        <translation>Ce qui est écrasé, ou déplacé vers /dev/null, disparaît.</translation>
    </message>
    <message>
        <source>What is run afterwards no longer looks dangerous.</source>
        <translation>Ce qui est lancé ensuite n&apos;a plus l&apos;air dangereux.</translation>
    </message>
    <message>
        <source>What lay in the partition, volume or pool is lost.</source>
        <translation>Ce qui se trouvait dans la partition, le volume ou le pool est perdu.</translation>
    </message>
    <message>
        <source>What runs in the container can change the machine.</source>
        <translation>Ce qui tourne dans le conteneur peut modifier la machine.</translation>
    </message>
    <message>
        <source>What was put aside is gone.</source>
        <translation>Ce qui était mis de côté disparaît.</translation>
    </message>
    <message>
        <source>Whoever gets them can act as the owner.</source>
        <translation>Qui les obtient peut agir comme le propriétaire.</translation>
    </message>
    <message>
        <source>Work that is not saved is lost, and more may be hit than was meant.</source>
        <translation>Le travail non enregistré est perdu, et plus que prévu peut être touché.</translation>
    </message>
    <message>
        <source>Workloads stop, and with some objects their data goes.</source>
        <translation>Des charges s&apos;arrêtent et, avec certains objets, leurs données partent.</translation>
    </message>
    <message>
        <source>a container with the whole machine in it</source>
        <translation>un conteneur qui contient toute la machine</translation>
    </message>
    <message>
        <source>a deleting request to an HTTP API</source>
        <translation>une requête de suppression à une API HTTP</translation>
    </message>
    <message>
        <source>a destructive command behind an alias or a setting</source>
        <translation>une commande destructrice derrière un alias ou un réglage</translation>
    </message>
    <message>
        <source>a destructive program under another name</source>
        <translation>un programme destructeur sous un autre nom</translation>
    </message>
    <message>
        <source>a program that multiplies without end</source>
        <translation>un programme qui se multiplie sans fin</translation>
    </message>
    <message>
        <source>a push that overwrites or deletes</source>
        <translation>un push qui écrase ou supprime</translation>
    </message>
    <message>
        <source>a shell offered to or taken from elsewhere</source>
        <translation>un shell offert à l&apos;extérieur ou pris d&apos;ailleurs</translation>
    </message>
    <message>
        <source>changing partitions, volumes and pools</source>
        <translation>modifier partitions, volumes et pools</translation>
    </message>
    <message>
        <source>compose down with its volumes</source>
        <translation>compose down avec ses volumes</translation>
    </message>
    <message>
        <source>deleting a branch, tag or worktree by force</source>
        <translation>supprimer de force une branche, une étiquette ou un worktree</translation>
    </message>
    <message>
        <source>deleting at AWS</source>
        <translation>suppression chez AWS</translation>
    </message>
    <message>
        <source>deleting at Azure</source>
        <translation>suppression chez Azure</translation>
    </message>
    <message>
        <source>deleting at GitHub or GitLab</source>
        <translation>suppression chez GitHub ou GitLab</translation>
    </message>
    <message>
        <source>deleting at Google Cloud</source>
        <translation>suppression chez Google Cloud</translation>
    </message>
    <message>
        <source>deleting at a hosting platform</source>
        <translation>suppression chez un hébergeur</translation>
    </message>
    <message>
        <source>deleting backups</source>
        <translation>supprimer des sauvegardes</translation>
    </message>
    <message>
        <source>deleting or draining in a cluster</source>
        <translation>supprimer ou vider dans un cluster</translation>
    </message>
    <message>
        <source>deleting or rewriting history</source>
        <translation>supprimer ou réécrire l&apos;historique</translation>
    </message>
    <message>
        <source>deleting queues, topics and secrets</source>
        <translation>supprimer files, sujets et secrets</translation>
    </message>
    <message>
        <source>deleting users, schedules and logs</source>
        <translation>supprimer utilisateurs, planifications et journaux</translation>
    </message>
    <message>
        <source>destroying what is described as code</source>
        <translation>détruire ce qui est décrit comme du code</translation>
    </message>
    <message>
        <source>dropping a database from the shell</source>
        <translation>détruire une base depuis le shell</translation>
    </message>
    <message>
        <source>dropping in MongoDB</source>
        <translation>détruire dans MongoDB</translation>
    </message>
    <message>
        <source>dropping stashed changes</source>
        <translation>jeter des modifications remisées (stash)</translation>
    </message>
    <message>
        <source>emptying Redis</source>
        <translation>vider Redis</translation>
    </message>
    <message>
        <source>emptying or shredding files</source>
        <translation>vider ou broyer des fichiers</translation>
    </message>
    <message>
        <source>fetching a program and running it in one go</source>
        <translation>récupérer un programme et le lancer aussitôt</translation>
    </message>
    <message>
        <source>find that deletes what it finds</source>
        <translation>un find qui supprime ce qu&apos;il trouve</translation>
    </message>
    <message>
        <source>folders deleted by Windows or PowerShell commands</source>
        <translation>dossiers supprimés par des commandes Windows ou PowerShell</translation>
    </message>
    <message>
        <source>git clean</source>
        <translation>git clean</translation>
    </message>
    <message>
        <source>giving many files to another owner</source>
        <translation>donner beaucoup de fichiers à un autre propriétaire</translation>
    </message>
    <message>
        <source>inline code that decodes or fetches what it runs</source>
        <translation>du code en ligne qui décode ou récupère ce qu&apos;il exécute</translation>
    </message>
    <message>
        <source>inline code that deletes files</source>
        <translation>du code en ligne qui supprime des fichiers</translation>
    </message>
    <message>
        <source>killing processes without asking them, or many at once</source>
        <translation>tuer des processus sans les prévenir, ou beaucoup à la fois</translation>
    </message>
    <message>
        <source>making a file system or erasing a disk&apos;s beginning</source>
        <translation>créer un système de fichiers ou effacer le début d&apos;un disque</translation>
    </message>
    <message>
        <source>moving everything of a folder, or into nothing</source>
        <translation>déplacer tout un dossier, ou dans le néant</translation>
    </message>
    <message>
        <source>opening files to everybody, or locking everybody out</source>
        <translation>ouvrir des fichiers à tous, ou en fermer l&apos;accès à tous</translation>
    </message>
    <message>
        <source>opening the firewall or cutting the network</source>
        <translation>ouvrir le pare-feu ou couper le réseau</translation>
    </message>
    <message>
        <source>pruning containers, images, volumes</source>
        <translation>élaguer conteneurs, images, volumes</translation>
    </message>
    <message>
        <source>removing packages</source>
        <translation>retirer des paquets</translation>
    </message>
    <message>
        <source>resetting a development framework&apos;s database</source>
        <translation>réinitialiser la base d&apos;un cadre de développement</translation>
    </message>
    <message>
        <source>rm of a pattern, a system file or a repository&apos;s insides</source>
        <translation>rm d&apos;un motif, d&apos;un fichier système ou de l&apos;intérieur d&apos;un dépôt</translation>
    </message>
    <message>
        <source>rm of whole folders</source>
        <translation>rm de dossiers entiers</translation>
    </message>
    <message>
        <source>rsync that deletes at the target</source>
        <translation>un rsync qui supprime à la cible</translation>
    </message>
    <message>
        <source>sending keys or the environment elsewhere</source>
        <translation>envoyer des clés ou l&apos;environnement ailleurs</translation>
    </message>
    <message>
        <source>setting the set-user or set-group bit</source>
        <translation>mettre le bit set-user ou set-group</translation>
    </message>
    <message>
        <source>shutting down or restarting the machine</source>
        <translation>éteindre ou redémarrer la machine</translation>
    </message>
    <message>
        <source>something fetched or decoded, run at once</source>
        <translation>une chose récupérée ou décodée, exécutée aussitôt</translation>
    </message>
    <message>
        <source>stopping or disabling services</source>
        <translation>arrêter ou désactiver des services</translation>
    </message>
    <message>
        <source>throwing away what is not committed</source>
        <translation>jeter ce qui n&apos;est pas committé</translation>
    </message>
    <message>
        <source>throwing away work in another version control system</source>
        <translation>jeter du travail dans un autre gestionnaire de versions</translation>
    </message>
    <message>
        <source>uninstalling a release</source>
        <translation>désinstaller une version</translation>
    </message>
    <message>
        <source>writing to a device</source>
        <translation>écrire sur un périphérique</translation>
    </message>
    <message>
        <source>writing where keys and logins are kept</source>
        <translation>écrire là où se trouvent clés et accès</translation>
    </message>
    <message>
        <source>The mesh service refused.</source>
        <translation>Le service du mesh a refusé.</translation>
    </message>
    <message>
        <source>On its way to %1. (#%2)</source>
        <translation>En chemin vers %1. (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1: deliveries are paused. (#%2)</source>
        <translation>Gardé pour %1 : les remises sont en pause. (#%2)</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told.</source>
        <translation>%1 a été retiré à %2, qui est prévenu.</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told. %3 has it now.</source>
        <translation>%1 a été retiré à %2, qui est prévenu. %3 le tient maintenant.</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>créer %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>lier %1</translation>
    </message>
    <message>
        <source>put the plugin into %1</source>
        <translation>mettre le plugin dans %1</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>une version antérieure</translation>
    </message>
    <message>
        <source>Restart it: mesh service restart</source>
        <translation>Redémarrez-le : mesh service restart</translation>
    </message>
    <message>
        <source>Start this program again, from where the new version is installed.</source>
        <translation>Relancez ce programme depuis l’endroit où la nouvelle version est installée.</translation>
    </message>
    <message>
        <source>The service (%1) is older than this mesh (%2).</source>
        <translation>Le service (%1) est plus ancien que ce mesh (%2).</translation>
    </message>
    <message>
        <source>The service (%1) is newer than this mesh (%2).</source>
        <translation>Le service (%1) est plus récent que ce mesh (%2).</translation>
    </message>
    <message>
        <source>The service (%1, protocol %2) and this mesh (%3, protocol %4) do not understand each other.</source>
        <translation>Le service (%1, protocole %2) et ce mesh (%3, protocole %4) ne se comprennent pas.</translation>
    </message>
    <message>
        <source>The service is an older build of %1 than this mesh.</source>
        <translation>Le service est une compilation de %1 plus ancienne que ce mesh.</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>the service is of the same version as this mesh</source>
        <translation>le service est de la même version que ce mesh</translation>
    </message>
    <message>
        <source>The service of Grip Session Mesh. Started by: mesh service start</source>
        <translation>Le service de Grip Session Mesh. Se lance par : mesh service start</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>Afficher la version et terminer</translation>
    </message>
    <message>
        <source>The data folder, instead of the user&apos;s</source>
        <translation>Le dossier de données, au lieu de celui de l&apos;utilisateur</translation>
    </message>
    <message>
        <source>The bus&apos;s port, instead of the configured one; 0: any</source>
        <translation>Le port du bus, au lieu de celui qui est réglé ; 0 : n&apos;importe lequel</translation>
    </message>
    <message>
        <source>See: meshd --help</source>
        <translation>Voir : meshd --help</translation>
    </message>
    <message>
        <source>The service is starting: it copies its database and brings it to the form of this version.</source>
        <translation>Le service démarre : il copie sa base de données et la met à la forme de cette version.</translation>
    </message>
    <message>
        <source>The service is starting: it checks its database.</source>
        <translation>Le service démarre : il vérifie sa base de données.</translation>
    </message>
    <message>
        <source>The service is starting: it restores its database from the last snapshot.</source>
        <translation>Le service démarre : il restaure sa base de données à partir du dernier instantané.</translation>
    </message>
    <message>
        <source>It goes on by itself: try again in a while.</source>
        <translation>Cela continue tout seul : réessayez dans un moment.</translation>
    </message>
    <message>
        <source>End it and start it again: kill %1; mesh service start</source>
        <translation>Arrêtez-le et relancez-le : kill %1; mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Access</name>
    <message>
        <source>MESH_SESSION names &quot;%1&quot;, and no such session is on the mesh.</source>
        <translation>MESH_SESSION nomme « %1 », et aucune telle session n&apos;est sur le mesh.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Voir qui est là : mesh list</translation>
    </message>
</context>
<context>
    <name>mesh::AddressWatch</name>
    <message>
        <source>Changes of this machine&apos;s addresses cannot be followed: %1.</source>
        <translation>Les changements d&apos;adresses de cette machine ne peuvent pas être suivis : %1.</translation>
    </message>
    <message>
        <source>Restart the service when the addresses have changed.</source>
        <translation>Redémarrez le service quand les adresses ont changé.</translation>
    </message>
</context>
<context>
    <name>mesh::AppendFile</name>
    <message>
        <source>read %1</source>
        <translation>lire %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écrire %1</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>synchroniser %1</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>couper %1</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalMethods</name>
    <message>
        <source>&quot;message&quot; must be a short id as it was shown, &quot;decision&quot; must be approve or deny.</source>
        <translation>« message » doit être un identifiant court tel que montré, « decision » doit être approve ou deny.</translation>
    </message>
    <message>
        <source>its text was not shown before</source>
        <translation>son texte n&apos;a pas été montré avant</translation>
    </message>
    <message>
        <source>This text has not been shown to you whole yet.</source>
        <translation>Ce texte ne vous a pas encore été montré en entier.</translation>
    </message>
    <message>
        <source>See it first: mesh approvals</source>
        <translation>Voyez-le d&apos;abord : mesh approvals</translation>
    </message>
    <message>
        <source>What was typed is another command.</source>
        <translation>Ce qui a été tapé est une autre commande.</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>approuver le message retenu #%1</translation>
    </message>
    <message>
        <source>deny the held message #%1</source>
        <translation>refuser le message retenu #%1</translation>
    </message>
</context>
<context>
    <name>mesh::Approvals</name>
    <message>
        <source>The texts are shown on the terminal alone, never to a pipe or a file. Then: mesh approve ID, mesh deny ID</source>
        <translation>Les textes ne sont montrés que sur le terminal, jamais dans un tube ou un fichier. Ensuite : mesh approve ID, mesh deny ID</translation>
    </message>
    <message>
        <source>No message waits for your decision.</source>
        <translation>Aucun message n&apos;attend votre décision.</translation>
    </message>
    <message>
        <source>To see one on this terminal for some seconds, and then decide: /mesh approve ID, /mesh deny ID</source>
        <translation>Pour en voir un quelques secondes sur ce terminal, puis décider : /mesh approve ID, /mesh deny ID</translation>
    </message>
</context>
<context>
    <name>mesh::AuditLog</name>
    <message numerus="yes">
        <source>%1 tells of %n later entries than presence.db: it is older than the log, and what they tell of is missing.</source>
        <translation>
            <numerusform>%1 parle de %n entrée de plus que presence.db : la base est plus ancienne que le journal, et ce qu&apos;il raconte manque.</numerusform>
            <numerusform>%1 parle de %n entrées de plus que presence.db : la base est plus ancienne que le journal, et ce qu&apos;elles racontent manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renommer %1</translation>
    </message>
    <message>
        <source>%1 No message is lost; log.jsonl is completed when it can be written again.</source>
        <translation>%1 Aucun message n&apos;est perdu ; log.jsonl est complété dès qu&apos;on peut l&apos;écrire à nouveau.</translation>
    </message>
</context>
<context>
    <name>mesh::CallerCheck</name>
    <message>
        <source>the system does not say who asks</source>
        <translation>le système ne dit pas qui demande</translation>
    </message>
    <message>
        <source>another process asks than the one that connected</source>
        <translation>un autre processus demande que celui qui s&apos;est connecté</translation>
    </message>
    <message>
        <source>the process that asks has ended</source>
        <translation>le processus qui demande est terminé</translation>
    </message>
    <message>
        <source>the process that asks is not the one that connected</source>
        <translation>le processus qui demande n&apos;est pas celui qui s&apos;est connecté</translation>
    </message>
    <message>
        <source>an agent asks, not a person</source>
        <translation>un agent demande, pas une personne</translation>
    </message>
    <message>
        <source>a process above the one that asks has ended or is hidden</source>
        <translation>un processus au-dessus de celui qui demande est terminé ou caché</translation>
    </message>
    <message>
        <source>the process that asks has changed meanwhile</source>
        <translation>le processus qui demande a changé entre-temps</translation>
    </message>
    <message>
        <source>an agent has started this tray</source>
        <translation>un agent a lancé ce tray</translation>
    </message>
    <message>
        <source>it is not the tray program that was installed with this service</source>
        <translation>ce n&apos;est pas le programme tray installé avec ce service</translation>
    </message>
    <message>
        <source>a process above the client has ended or is hidden</source>
        <translation>un processus au-dessus du client est terminé ou caché</translation>
    </message>
    <message>
        <source>the client was started by an agent</source>
        <translation>le client a été lancé par un agent</translation>
    </message>
    <message>
        <source>it is not in the foreground of a terminal</source>
        <translation>l&apos;appel ne vient pas du premier plan d&apos;un terminal</translation>
    </message>
    <message>
        <source>its processes do not lead to the terminal window, sshd or login that holds its terminal</source>
        <translation>ses processus ne mènent pas à la fenêtre de terminal, au sshd ou au login qui tient son terminal</translation>
    </message>
    <message>
        <source>an agent started it, which has ended since</source>
        <translation>un agent, terminé depuis, l&apos;a lancé</translation>
    </message>
    <message>
        <source>an agent started it: its environment says so</source>
        <translation>un agent l&apos;a lancé : son environnement le dit</translation>
    </message>
</context>
<context>
    <name>mesh::ClaudeClient</name>
    <message>
        <source>it did not end within a minute.</source>
        <translation>il ne s&apos;est pas terminé en une minute.</translation>
    </message>
    <message>
        <source>Claude Code did not take the plugin: %1</source>
        <translation>Claude Code n&apos;a pas pris le plugin : %1</translation>
    </message>
    <message>
        <source>Try it in a terminal: %1</source>
        <translation>Essayez-le dans un terminal : %1</translation>
    </message>
</context>
<context>
    <name>mesh::Completion</name>
    <message>
        <source>For example: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</source>
        <translation>Par exemple : mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</translation>
    </message>
</context>
<context>
    <name>mesh::Config</name>
    <message>
        <source>config.json cannot be read and the settings before it apply: %1</source>
        <translation>config.json ne peut pas être lu et les réglages d&apos;avant s&apos;appliquent : %1</translation>
    </message>
    <message>
        <source>config.json: %1 %2 The default applies.</source>
        <translation>config.json : %1 %2 La valeur par défaut s&apos;applique.</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1 It is kept as %2.</source>
        <translation>config.json n&apos;a pas pu être lu et les valeurs par défaut s&apos;appliquent : %1 Il est gardé comme %2.</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1</source>
        <translation>config.json n&apos;a pas pu être lu et les valeurs par défaut s&apos;appliquent : %1</translation>
    </message>
    <message>
        <source>config.json makes you less safe and waits for you: %1 stays %2. To agree: mesh config set %1 %3</source>
        <translation>config.json réduit votre sécurité et vous attend : %1 reste %2. Pour accepter : mesh config set %1 %3</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>Le réglage</translation>
    </message>
    <message>
        <source>Its new value; null for none</source>
        <translation>Sa nouvelle valeur ; null pour aucune</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Le code de la fenêtre du tray, quand il en faut un</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALEUR</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>DÉFAUT</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>PERMIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 vaut maintenant %2.</translation>
    </message>
    <message>
        <source>The service does not run; it takes effect when it starts.</source>
        <translation>Le service ne tourne pas ; cela prend effet à son démarrage.</translation>
    </message>
    <message>
        <source>It takes effect at the next start: mesh service restart</source>
        <translation>Cela prend effet au prochain démarrage : mesh service restart</translation>
    </message>
</context>
<context>
    <name>mesh::ConfigWithoutService</name>
    <message>
        <source>Setting %1 so makes you less safe, and only the service can tell who asks for it.</source>
        <translation>Régler ainsi %1 réduit votre sécurité, et seul le service peut dire qui le demande.</translation>
    </message>
    <message>
        <source>Start it, then repeat this: mesh service start</source>
        <translation>Lancez-le, puis recommencez : mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Connect</name>
    <message>
        <source>The name to have; else that of the repository or folder</source>
        <translation>Le nom voulu ; sinon celui du dépôt ou du dossier</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Connecté comme %1.</translation>
    </message>
    <message>
        <source>Already connected as %1.</source>
        <translation>Déjà connecté comme %1.</translation>
    </message>
    <message>
        <source>Connected as %1 on %2.</source>
        <translation>Connecté comme %1 sur %2.</translation>
    </message>
    <message>
        <source>Already connected as %1 on %2.</source>
        <translation>Déjà connecté comme %1 sur %2.</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>Aucun message n&apos;attend.</translation>
    </message>
    <message>
        <source>1 message waits: mesh inbox</source>
        <translation>1 message attend : mesh inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait: mesh inbox</source>
        <translation>
            <numerusform>%n message attend : mesh inbox</numerusform>
            <numerusform>%n messages attendent : mesh inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ControlChannel</name>
    <message>
        <source>A line is longer than 24 MiB.</source>
        <translation>Une ligne dépasse 24 Mio.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Envoyez moins à la fois.</translation>
    </message>
</context>
<context>
    <name>mesh::ControlClient</name>
    <message>
        <source>The mesh service closed the connection.</source>
        <translation>Le service du mesh a fermé la connexion.</translation>
    </message>
    <message>
        <source>Look at it: mesh service status</source>
        <translation>Examiner : mesh service status</translation>
    </message>
    <message>
        <source>The mesh service did not answer in time.</source>
        <translation>Le service du mesh n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The request is larger than 24 MiB.</source>
        <translation>La requête dépasse 24 Mio.</translation>
    </message>
    <message>
        <source>The mesh service sent a line of more than 24 MiB.</source>
        <translation>Le service du mesh a envoyé une ligne de plus de 24 Mio.</translation>
    </message>
</context>
<context>
    <name>mesh::ControlDoor</name>
    <message>
        <source>replace %1</source>
        <translation>remplacer %1</translation>
    </message>
    <message>
        <source>make the socket %1</source>
        <translation>créer le socket %1</translation>
    </message>
    <message>
        <source>The socket %1 is not where it was made: the folder was replaced meanwhile.</source>
        <translation>Le socket %1 n&apos;est plus où il a été créé : le dossier a été remplacé entre-temps.</translation>
    </message>
    <message>
        <source>Look who changes that folder, then start again.</source>
        <translation>Voyez qui modifie ce dossier, puis relancez.</translation>
    </message>
    <message>
        <source>listen at %1</source>
        <translation>écouter en %1</translation>
    </message>
    <message>
        <source>This mesh belongs to another user.</source>
        <translation>Ce mesh appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>Start your own service: mesh service start.</source>
        <translation>Lancez votre propre service : mesh service start.</translation>
    </message>
</context>
<context>
    <name>mesh::ControllingTerminal</name>
    <message>
        <source>Nothing was typed for five minutes; nothing was decided.</source>
        <translation>Rien n&apos;a été tapé pendant cinq minutes ; rien n&apos;a été décidé.</translation>
    </message>
</context>
<context>
    <name>mesh::DataFolder</name>
    <message>
        <source>The data folder &quot;%1&quot; is not an absolute path of a folder.</source>
        <translation>Le dossier de données « %1 » n&apos;est pas le chemin absolu d&apos;un dossier.</translation>
    </message>
    <message>
        <source>The data folder %1 is inside the git working tree %2.</source>
        <translation>Le dossier de données %1 est dans l&apos;arbre de travail git %2.</translation>
    </message>
    <message>
        <source>Set GRIP_MESH_DIR to a folder outside of it: secrets do not belong into a repository.</source>
        <translation>Donnez à GRIP_MESH_DIR un dossier en dehors : les secrets n&apos;ont pas leur place dans un dépôt.</translation>
    </message>
    <message>
        <source>make the data folder %1</source>
        <translation>créer le dossier de données %1</translation>
    </message>
    <message>
        <source>Make the folder above it: mkdir -p %1</source>
        <translation>Créez le dossier au-dessus : mkdir -p %1</translation>
    </message>
    <message>
        <source>The mesh service has never run here: there is no %1.</source>
        <translation>Le service du mesh n&apos;a jamais tourné ici : il n&apos;y a pas de %1.</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>Le lancer : mesh service start</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>ouvrir %1</translation>
    </message>
    <message>
        <source>This is no path inside the data folder.</source>
        <translation>Ce n&apos;est pas un chemin dans le dossier de données.</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>examiner %1</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Enlevez-le.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link).</source>
        <translation>%1 a un second nom (un lien physique).</translation>
    </message>
    <message>
        <source>Copy it and put the copy in its place.</source>
        <translation>Copiez-le et mettez la copie à sa place.</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>vider %1</translation>
    </message>
    <message>
        <source>%1 is a secret, but open to other users.</source>
        <translation>%1 est un secret, mais ouvert aux autres utilisateurs.</translation>
    </message>
    <message>
        <source>Close it: chmod 600 %1</source>
        <translation>Fermez-le : chmod 600 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>écrire %1</translation>
    </message>
    <message>
        <source>protect %1</source>
        <translation>protéger %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>remplacer %1</translation>
    </message>
    <message>
        <source>the folder of %1</source>
        <translation>le dossier de %1</translation>
    </message>
    <message>
        <source>make the folder %1</source>
        <translation>créer le dossier %1</translation>
    </message>
</context>
<context>
    <name>mesh::Decide</name>
    <message>
        <source>The id of the held message: k3f9; none: the only one that waits</source>
        <translation>L&apos;identifiant du message retenu : k3f9 ; sans : le seul qui attend</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Le code de la fenêtre du tray, quand il en faut un</translation>
    </message>
    <message>
        <source>To approve it, type %1  (only Enter: nothing is decided): </source>
        <translation>Pour l&apos;approuver, tapez %1  (Entrée seule : rien n&apos;est décidé) : </translation>
    </message>
    <message>
        <source>To deny it, type %1  (only Enter: nothing is decided): </source>
        <translation>Pour le refuser, tapez %1  (Entrée seule : rien n&apos;est décidé) : </translation>
    </message>
    <message>
        <source>  You have just seen its text; nothing was decided yet. To let it through, once more: /mesh approve %1</source>
        <translation>  Vous venez de voir son texte ; rien n&apos;est encore décidé. Pour le laisser passer, encore une fois : /mesh approve %1</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n&apos;a été décidé.</translation>
    </message>
    <message>
        <source>It goes on waiting: mesh approvals</source>
        <translation>Il attend toujours : mesh approvals</translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 Tapez-le : </translation>
    </message>
    <message>
        <source>Denied %1. Its sender is told.</source>
        <translation>%1 refusé. Son expéditeur est prévenu.</translation>
    </message>
    <message>
        <source>Approved %1. It goes to %2 as #%3.</source>
        <translation>%1 approuvé. Il part vers %2 comme #%3.</translation>
    </message>
</context>
<context>
    <name>mesh::Dialler</name>
    <message>
        <source>What answers at %1 is no mesh: %2</source>
        <translation>Ce qui répond en %1 n&apos;est pas un mesh : %2</translation>
    </message>
    <message>
        <source>No machine is known by the name %1.</source>
        <translation>Aucune machine n&apos;est connue sous le nom %1.</translation>
    </message>
    <message>
        <source>Give its numeric address, or a name that `tailscale status` shows.</source>
        <translation>Donnez son adresse numérique, ou un nom que montre `tailscale status`.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>Personne n&apos;écoute en %1.</translation>
    </message>
    <message>
        <source>Start the service there (mesh service start). See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>Lancez-y le service (mesh service start). Voyez là-bas avec `mesh remote status` où il écoute, et qu&apos;aucun pare-feu ne soit entre les deux.</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>Aucun chemin ne mène à %1 : %2.</translation>
    </message>
    <message>
        <source>See that both machines are on the same network (tailscale status).</source>
        <translation>Vérifiez que les deux machines sont sur le même réseau (tailscale status).</translation>
    </message>
    <message>
        <source>%1 hung up before the connection was encrypted: it is no mesh, or has too many visitors now.</source>
        <translation>%1 a raccroché avant le chiffrement de la connexion : ce n&apos;est pas un mesh, ou il a trop de visiteurs.</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there. If they are, try again in a minute.</source>
        <translation>Vérifiez que l&apos;adresse et le port sont ceux d&apos;un service du mesh : là-bas, `mesh remote status`. Si oui, réessayez dans une minute.</translation>
    </message>
    <message>
        <source>What answers at %1 is no mesh: %2.</source>
        <translation>Ce qui répond en %1 n&apos;est pas un mesh : %2.</translation>
    </message>
    <message>
        <source>%1 took the connection and did not go on with it.</source>
        <translation>%1 a pris la connexion sans y donner suite.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>See that it is switched on and on the same network. See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>Vérifiez qu&apos;elle est allumée et sur le même réseau. Voyez là-bas avec `mesh remote status` où elle écoute, et qu&apos;aucun pare-feu ne soit entre les deux.</translation>
    </message>
</context>
<context>
    <name>mesh::DirectLinks</name>
    <message>
        <source>Another machine, or the same with a new key, answers at %1. Nothing was sent to it. Pair them again: mesh remote remove %2, then mesh remote add.</source>
        <translation>Une autre machine, ou la même avec une nouvelle clé, répond en %1. Rien ne lui a été envoyé. Les appairer à nouveau : mesh remote remove %2, puis mesh remote add.</translation>
    </message>
    <message>
        <source>It answered with something that is no greeting.</source>
        <translation>Elle a répondu par autre chose qu&apos;une salutation.</translation>
    </message>
    <message>
        <source>It refuses the version of the protocol that this program speaks; update the older one.</source>
        <translation>Elle refuse la version du protocole que parle ce programme ; mettez à jour le plus ancien.</translation>
    </message>
    <message>
        <source>It answered with something that does not belong there.</source>
        <translation>Elle a répondu par quelque chose qui n&apos;a rien à faire là.</translation>
    </message>
    <message>
        <source>It speaks the protocol in versions %1 to %2, this program %3 to %4; update the older one.</source>
        <translation>Elle parle le protocole en versions %1 à %2, ce programme %3 à %4 ; mettez à jour le plus ancien.</translation>
    </message>
    <message>
        <source>It spoke version %1 of the protocol before and now only %2, which is refused. If it was set back on purpose: Pair them again: mesh remote remove %3, then mesh remote add.</source>
        <translation>Elle parlait la version %1 du protocole et maintenant seulement %2, ce qui est refusé. Si c&apos;était un retour voulu, les appairer à nouveau : mesh remote remove %3, puis mesh remote add.</translation>
    </message>
    <message>
        <source>It sent something that cannot be read.</source>
        <translation>Elle a envoyé quelque chose d&apos;illisible.</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>Elle n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Nothing has come from it for minutes.</source>
        <translation>Rien n&apos;est venu d&apos;elle depuis des minutes.</translation>
    </message>
    <message>
        <source>%1 has removed this machine. Pair them again: mesh remote remove %1, then mesh remote add.</source>
        <translation>%1 a retiré cette machine. Les appairer à nouveau : mesh remote remove %1, puis mesh remote add.</translation>
    </message>
</context>
<context>
    <name>mesh::Disconnect</name>
    <message>
        <source>Disconnected. Messages for %1 are kept until it is back.</source>
        <translation>Déconnecté. Les messages pour %1 sont gardés jusqu&apos;à son retour.</translation>
    </message>
</context>
<context>
    <name>mesh::Dispatcher</name>
    <message>
        <source>This is no JSON-RPC 2.0 request.</source>
        <translation>Ce n&apos;est pas une requête JSON-RPC 2.0.</translation>
    </message>
    <message>
        <source>See docs/protocol.md.</source>
        <translation>Voir docs/protocol.md.</translation>
    </message>
    <message>
        <source>&quot;params&quot; must be an object.</source>
        <translation>« params » doit être un objet.</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de méthode « %1 ».</translation>
    </message>
    <message>
        <source>the bus has no such method, for nobody</source>
        <translation>le bus n&apos;a pas cette méthode, pour personne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on the control socket only.</source>
        <translation>« %1 » n&apos;existe que sur le socket de contrôle.</translation>
    </message>
    <message>
        <source>what was typed is another command</source>
        <translation>ce qui a été tapé est une autre commande</translation>
    </message>
</context>
<context>
    <name>mesh::Doctor</name>
    <message>
        <source>mend: %1</source>
        <translation>remède : %1</translation>
    </message>
    <message>
        <source>skill sha256: %1</source>
        <translation>SHA-256 de la compétence : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Result: %1 passed, %2 failed</source>
        <translation>Résultat : %1 réussies, %2 en échec</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mesh::FolderWatch</name>
    <message>
        <source>watch the folder %1</source>
        <translation>surveiller le dossier %1</translation>
    </message>
</context>
<context>
    <name>mesh::FrameReader</name>
    <message>
        <source>A frame without content came.</source>
        <translation>Une trame vide est arrivée.</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>Les deux machines ont besoin de ce programme.</translation>
    </message>
    <message>
        <source>A frame of %1 bytes was announced; %2 are allowed here.</source>
        <translation>Une trame de %1 octets a été annoncée ; %2 sont permis ici.</translation>
    </message>
    <message>
        <source>Both machines need this program, in versions that know each other.</source>
        <translation>Les deux machines ont besoin de ce programme, en versions qui se connaissent.</translation>
    </message>
</context>
<context>
    <name>mesh::Gate</name>
    <message>
        <source>Too much text waits to be looked at by the safety rules.</source>
        <translation>Trop de texte attend l&apos;examen des règles de sécurité.</translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a few seconds.</source>
        <translation>Rien n&apos;a été envoyé ; réessayez dans quelques secondes.</translation>
    </message>
</context>
<context>
    <name>mesh::HeldBox</name>
    <message>
        <source>%1 does not hold a key (32 bytes).</source>
        <translation>%1 ne contient pas de clé (32 octets).</translation>
    </message>
    <message>
        <source>Move it away, the service makes a new one; what is held now cannot be approved then: mv %1 %2</source>
        <translation>Déplacez-le, le service en crée un nouveau ; ce qui est retenu maintenant ne pourra alors plus être approuvé : mv %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::HookEvents</name>
    <message>
        <source>A monitor runs below a Claude Code session, and this caller does not.</source>
        <translation>Un moniteur tourne sous une session Claude Code, et pas cet appelant.</translation>
    </message>
</context>
<context>
    <name>mesh::HumanProof</name>
    <message>
        <source>What was to be typed is not valid any more.</source>
        <translation>Ce qu&apos;il fallait taper n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>Begin again with the same command.</source>
        <translation>Recommencez avec la même commande.</translation>
    </message>
    <message>
        <source>That is not what is shown; 1 try is left.</source>
        <translation>Ce n&apos;est pas ce qui est montré ; il reste 1 essai.</translation>
    </message>
    <message numerus="yes">
        <source>That is not what is shown; %n tries are left.</source>
        <translation>
            <numerusform>Ce n&apos;est pas ce qui est montré ; il reste %n essai.</numerusform>
            <numerusform>Ce n&apos;est pas ce qui est montré ; il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was typed was wrong three times</source>
        <translation>la saisie était fausse trois fois</translation>
    </message>
    <message>
        <source>That was wrong three times; nothing was done.</source>
        <translation>C&apos;était faux trois fois ; rien n&apos;a été fait.</translation>
    </message>
    <message>
        <source>Begin again in a few minutes.</source>
        <translation>Recommencez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The last code was wrong three times.</source>
        <translation>Le dernier code était faux trois fois.</translation>
    </message>
    <message>
        <source>no tray runs that could show a code</source>
        <translation>aucun tray ne tourne qui pourrait montrer un code</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because programs can type into this terminal, and no tray runs.</source>
        <translation>Il faut un code montré dans la fenêtre du tray, car des programmes peuvent taper dans ce terminal, et aucun tray ne tourne.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because a program tried to decide within the last day, and no tray runs.</source>
        <translation>Il faut un code montré dans la fenêtre du tray, car un programme a essayé de décider depuis moins d&apos;un jour, et aucun tray ne tourne.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because it makes you less safe, and no tray runs.</source>
        <translation>Il faut un code montré dans la fenêtre du tray, car cela réduit votre sécurité, et aucun tray ne tourne.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, and no tray runs.</source>
        <translation>Il faut un code montré dans la fenêtre du tray, et aucun tray ne tourne.</translation>
    </message>
    <message>
        <source>Start the tray; or have the system ask for your password: mesh config set approval_proof password</source>
        <translation>Lancez le tray ; ou faites demander votre mot de passe par le système : mesh config set approval_proof password</translation>
    </message>
    <message>
        <source>A code is shown in the tray&apos;s window, for two minutes.</source>
        <translation>Un code est montré dans la fenêtre du tray, pendant deux minutes.</translation>
    </message>
    <message>
        <source>Type it: %1</source>
        <translation>Tapez-le : %1</translation>
    </message>
    <message>
        <source>The system asks root for no password, so it would prove nothing.</source>
        <translation>Le système ne demande pas de mot de passe à root, cela ne prouverait donc rien.</translation>
    </message>
    <message>
        <source>Run the service as a plain user, or use another setting: mesh config set approval_proof click</source>
        <translation>Faites tourner le service comme simple utilisateur, ou choisissez : mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system cannot ask for a password: polkit (pkcheck) is not installed.</source>
        <translation>Le système ne peut pas demander de mot de passe : polkit (pkcheck) n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install the package polkitd, or use another setting: mesh config set approval_proof click</source>
        <translation>Installez le paquet polkitd, ou choisissez : mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system does not know yet that it may ask for your password: %1 is missing.</source>
        <translation>Le système ne sait pas encore qu&apos;il peut demander votre mot de passe : %1 manque.</translation>
    </message>
    <message>
        <source>Put it there once: sudo cp %1 %2</source>
        <translation>Mettez-le là une fois : sudo cp %1 %2</translation>
    </message>
    <message>
        <source>the password was not given</source>
        <translation>le mot de passe n&apos;a pas été donné</translation>
    </message>
    <message>
        <source>The password was not given; nothing was decided.</source>
        <translation>Le mot de passe n&apos;a pas été donné ; rien n&apos;a été décidé.</translation>
    </message>
</context>
<context>
    <name>mesh::Identity</name>
    <message>
        <source>This machine has no key that others could know it by: %1.</source>
        <translation>Cette machine n&apos;a pas de clé par laquelle d&apos;autres pourraient la connaître : %1.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (libssl3), then restart the service.</source>
        <translation>Installez OpenSSL 3 (libssl3), puis redémarrez le service.</translation>
    </message>
</context>
<context>
    <name>mesh::InboundFiles</name>
    <message>
        <source>A session id is no UUID.</source>
        <translation>Un identifiant de session n&apos;est pas un UUID.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
    <message>
        <source>%1 No message is lost; the file is completed when it can be written again.</source>
        <translation>%1 Aucun message n&apos;est perdu ; le fichier est complété dès qu&apos;on peut l&apos;écrire à nouveau.</translation>
    </message>
</context>
<context>
    <name>mesh::Inbox</name>
    <message>
        <source>Only look: the messages go on waiting</source>
        <translation>Regarder seulement : les messages continuent d&apos;attendre</translation>
    </message>
    <message>
        <source>Also those that were seen before</source>
        <translation>Aussi ceux déjà vus</translation>
    </message>
    <message>
        <source>Only what came after the message with this id: k3f9</source>
        <translation>Seulement ce qui suit le message de cet identifiant : k3f9</translation>
    </message>
    <message>
        <source>Stay, and print each message as it comes, one a line</source>
        <translation>Rester, et afficher chaque message dès qu&apos;il arrive, un par ligne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a message.</source>
        <translation>« %1 » n&apos;est pas l&apos;identifiant d&apos;un message.</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;.</source>
        <translation>Les identifiants sont les quatre caractères ou plus derrière « # ».</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>Aucun message n&apos;attend.</translation>
    </message>
    <message>
        <source>There are more. Go on with: %1</source>
        <translation>Il y en a d&apos;autres. Continuer avec : %1</translation>
    </message>
    <message>
        <source>A person has paused deliveries; what waits comes when they go on.</source>
        <translation>Une personne a suspendu les remises ; ce qui attend viendra quand elles reprendront.</translation>
    </message>
</context>
<context>
    <name>mesh::Intercept</name>
    <message>
        <source>Why; - reads it from standard input</source>
        <translation>Pourquoi ; - le lit sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>The request is told to %1 without its words; they are held until the human decides. (#%2)</source>
        <translation>La demande est dite à %1 sans ses mots ; ils sont retenus jusqu&apos;à la décision de l&apos;humain. (#%2)</translation>
    </message>
    <message>
        <source>Asked %1 to pause; it decides. (#%2)</source>
        <translation>Une pause a été demandée à %1, qui décide. (#%2)</translation>
    </message>
    <message>
        <source>%1 is told to stop.</source>
        <translation>%1 reçoit l&apos;ordre de s&apos;arrêter.</translation>
    </message>
    <message>
        <source>%1 was stopped already.</source>
        <translation>%1 était déjà arrêtée.</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 est arrêtée.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s):</source>
        <translation>
            <numerusform>%n commande :</numerusform>
            <numerusform>%n commandes :</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stopped:</source>
        <translation>Pas arrêté :</translation>
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
        <translation>Votre binôme n&apos;a pas encore de rôles, et seul Guard arrête Grip.</translation>
    </message>
    <message>
        <source>Take it: mesh guard</source>
        <translation>Le prendre : mesh guard</translation>
    </message>
    <message>
        <source>%1 is not there now; nothing of it runs here.</source>
        <translation>%1 n&apos;est pas là en ce moment ; rien n&apos;en tourne ici.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Voir qui est là : mesh list</translation>
    </message>
    <message>
        <source>%1 is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are changed</source>
        <translation>%1 n&apos;est pas une session Claude Code, rien n&apos;en peut donc être arrêté : elle a été prévenue, et les rôles sont échangés</translation>
    </message>
    <message>
        <source>Nothing more of %1 runs until a person lets it go on (mesh resume).</source>
        <translation>Plus rien de %1 ne tourne avant qu&apos;une personne la laisse continuer (mesh resume).</translation>
    </message>
    <message>
        <source>No session is stopped.</source>
        <translation>Aucune session n&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>See who does what: mesh list</source>
        <translation>Voir qui fait quoi : mesh list</translation>
    </message>
    <message>
        <source>More than one session is stopped.</source>
        <translation>Plus d&apos;une session est arrêtée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stopped.</source>
        <translation>« %1 » n&apos;est pas arrêtée.</translation>
    </message>
    <message>
        <source>Say which: mesh resume &lt;name&gt;</source>
        <translation>Dites laquelle : mesh resume &lt;nom&gt;</translation>
    </message>
    <message>
        <source>It goes on already.</source>
        <translation>Elle continue déjà.</translation>
    </message>
</context>
<context>
    <name>mesh::Judge</name>
    <message>
        <source>Quotes in quotes, too deep to be read.</source>
        <translation>Des guillemets dans des guillemets, trop profonds pour être lus.</translation>
    </message>
</context>
<context>
    <name>mesh::LineFile</name>
    <message>
        <source>read %1</source>
        <translation>lire %1</translation>
    </message>
</context>
<context>
    <name>mesh::List</name>
    <message>
        <source>Nobody is on the mesh.
Join it: mesh connect</source>
        <translation>Personne n&apos;est sur le mesh.
Rejoindre : mesh connect</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>MACHINE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>VU</translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation>BRANCHE</translation>
    </message>
    <message>
        <source>LOCKS</source>
        <translation>VERROUS</translation>
    </message>
</context>
<context>
    <name>mesh::Lock</name>
    <message>
        <source>A path, a pattern such as &apos;src/auth/**&apos;, or any name</source>
        <translation>Un chemin, un motif tel que &apos;src/auth/**&apos;, ou un nom quelconque</translation>
    </message>
    <message>
        <source>Minutes it is held without an edit; else as configured</source>
        <translation>Minutes pendant lesquelles il est tenu sans modification ; sinon selon le réglage</translation>
    </message>
    <message>
        <source>Queue for it when another session holds it</source>
        <translation>Se mettre en file quand une autre session le tient</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>Avec --wait : abandonner après tant de secondes</translation>
    </message>
    <message>
        <source>You hold the word %1 for %2. Give it back: %3</source>
        <translation>Vous tenez le mot %1 pour %2. Le rendre : %3</translation>
    </message>
    <message>
        <source>You hold %1 for %2. Give it back: %3</source>
        <translation>Vous tenez %1 pour %2. Le rendre : %3</translation>
    </message>
    <message>
        <source>Locked the word %1 for %2. Give it back: %3</source>
        <translation>Le mot %1 est verrouillé pour %2. Le rendre : %3</translation>
    </message>
    <message>
        <source>Locked %1 for %2. Give it back: %3</source>
        <translation>%1 est verrouillé pour %2. Le rendre : %3</translation>
    </message>
</context>
<context>
    <name>mesh::LockMethods</name>
    <message>
        <source>A lock lasts between 30 seconds and a day.</source>
        <translation>Un verrou dure entre 30 secondes et un jour.</translation>
    </message>
    <message>
        <source>Leave it out for the usual time: mesh config get lock_ttl_minutes</source>
        <translation>Sans indication, la durée habituelle vaut : mesh config get lock_ttl_minutes</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>retirer le verrou sur %1 à qui le tient</translation>
    </message>
</context>
<context>
    <name>mesh::Locks</name>
    <message>
        <source>You hold no lock on that.</source>
        <translation>Vous n&apos;y tenez pas de verrou.</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>Voir : mesh locks</translation>
    </message>
    <message>
        <source>That lock is %1&apos;s, and only its holder gives it back.</source>
        <translation>Ce verrou est à %1, et seul son détenteur le rend.</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can: mesh unlock --force &lt;what&gt;</source>
        <translation>Demandez : mesh send %1 &lt;texte&gt; ; une personne peut : mesh unlock --force &lt;quoi&gt;</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can, at that machine: mesh unlock --force &lt;what&gt;</source>
        <translation>Demandez : mesh send %1 &lt;texte&gt; ; une personne sur cette machine peut : mesh unlock --force &lt;quoi&gt;</translation>
    </message>
    <message>
        <source>%1 holds it, on another machine.</source>
        <translation>%1 le tient, sur une autre machine.</translation>
    </message>
    <message>
        <source>Only a person there can take it away: mesh unlock --force &lt;what&gt;</source>
        <translation>Seule une personne là-bas peut le retirer : mesh unlock --force &lt;quoi&gt;</translation>
    </message>
    <message>
        <source>Nobody holds a lock on that.</source>
        <translation>Personne n&apos;y tient de verrou.</translation>
    </message>
    <message>
        <source>This session has left the mesh.</source>
        <translation>Cette session a quitté le mesh.</translation>
    </message>
    <message>
        <source>Join again: mesh connect</source>
        <translation>Rejoindre à nouveau : mesh connect</translation>
    </message>
    <message>
        <source>It did not become free in time.</source>
        <translation>Il ne s&apos;est pas libéré à temps.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A pattern has at most 256 bytes.</source>
        <translation>Un motif a au plus 256 octets.</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>Verrouillez un dossier au-dessus.</translation>
    </message>
    <message>
        <source>This session has locked 100 patterns already.</source>
        <translation>Cette session a déjà verrouillé 100 motifs.</translation>
    </message>
    <message>
        <source>Lock whole folders.</source>
        <translation>Verrouillez des dossiers entiers.</translation>
    </message>
    <message>
        <source>Whoever asked has gone.</source>
        <translation>Celui qui demandait est parti.</translation>
    </message>
    <message>
        <source>%1 waits for a part of it, and is first.</source>
        <translation>%1 en attend une partie, et passe d&apos;abord.</translation>
    </message>
    <message>
        <source>Queue behind it: mesh lock --wait</source>
        <translation>Se mettre en file derrière : mesh lock --wait</translation>
    </message>
    <message>
        <source>This session waits for 64 locks already.</source>
        <translation>Cette session attend déjà 64 verrous.</translation>
    </message>
    <message>
        <source>Wait for fewer.</source>
        <translation>Attendez-en moins.</translation>
    </message>
    <message>
        <source>This session holds %1 locks already.</source>
        <translation>Cette session tient déjà %1 verrous.</translation>
    </message>
    <message>
        <source>Give some back (mesh unlock), or lock a whole folder at once.</source>
        <translation>Rendez-en (mesh unlock), ou verrouillez un dossier entier d&apos;un coup.</translation>
    </message>
    <message>
        <source>Nothing is locked.
Lock something: mesh lock &lt;path&gt;</source>
        <translation>Rien n&apos;est verrouillé.
Verrouiller quelque chose : mesh lock &lt;chemin&gt;</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>VERROUILLÉ</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>PAR</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>POUR</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>ATTENTE</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>DANS</translation>
    </message>
</context>
<context>
    <name>mesh::Log</name>
    <message>
        <source>How many of the last lines</source>
        <translation>Combien des dernières lignes</translation>
    </message>
    <message>
        <source>Stay, and print each line as it comes</source>
        <translation>Rester, et afficher chaque ligne dès qu&apos;elle arrive</translation>
    </message>
</context>
<context>
    <name>mesh::LoopBrakes</name>
    <message>
        <source>The same text went to %1 less than a minute ago.</source>
        <translation>Le même texte est parti vers %1 il y a moins d&apos;une minute.</translation>
    </message>
    <message>
        <source>Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words.</source>
        <translation>Rien n&apos;a été envoyé. Voir jusqu&apos;où il est allé : mesh receipt ; pour le redire, attendez ou dites-le autrement.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n answer(s) between these two in an hour without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>Plus de %n réponse entre ces deux en une heure sans une personne ; une personne décide si cela continue.</numerusform>
            <numerusform>Plus de %n réponses entre ces deux en une heure sans une personne ; une personne décide si cela continue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Mcp</name>
    <message>
        <source>An agent starts it and speaks the Model Context Protocol with it. How to tell yours: docs/agents/</source>
        <translation>Un agent le lance et lui parle selon le Model Context Protocol. Comment l&apos;indiquer au vôtre : docs/agents/</translation>
    </message>
    <message>
        <source>mesh mcp speaks with a program, so it cannot stand behind /mesh.</source>
        <translation>mesh mcp parle avec un programme, il ne peut donc pas suivre /mesh.</translation>
    </message>
    <message>
        <source>Name it in the configuration of an agent: docs/agents/</source>
        <translation>Nommez-le dans la configuration d&apos;un agent : docs/agents/</translation>
    </message>
</context>
<context>
    <name>mesh::Membership</name>
    <message>
        <source>The process that wants to join has ended.</source>
        <translation>Le processus qui veut rejoindre est terminé.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Cette session n&apos;est pas sur le mesh.</translation>
    </message>
</context>
<context>
    <name>mesh::MemoryFrameChannel</name>
    <message>
        <source>The other side closed it.</source>
        <translation>L&apos;autre côté l&apos;a fermée.</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>Fermée ici.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion s&apos;est rompue.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageMethods</name>
    <message>
        <source>&quot;state&quot; must be delivered, shown or answered.</source>
        <translation>« state » doit être delivered, shown ou answered.</translation>
    </message>
    <message>
        <source>&quot;messages&quot; must be an array of at most 500 ids.</source>
        <translation>« messages » doit être une liste de 500 identifiants au plus.</translation>
    </message>
</context>
<context>
    <name>mesh::Outgoing</name>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation>Le texte ; - le lit sur l&apos;entrée standard</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent</source>
        <translation>Avant ce qui n&apos;est pas urgent</translation>
    </message>
    <message>
        <source>Wait until the recipient has seen or answered it</source>
        <translation>Attendre que le destinataire l&apos;ait vu ou y ait répondu</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>Avec --wait : abandonner après tant de secondes</translation>
    </message>
    <message>
        <source>It stays on its way: mesh receipt %1</source>
        <translation>Il reste en chemin : mesh receipt %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairMethods</name>
    <message>
        <source>Sessions pair, and this shell is none.</source>
        <translation>Les sessions forment des binômes, et ce shell n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>Join first (mesh connect), or type it in the session: /mesh pair &lt;name&gt;</source>
        <translation>Rejoignez d&apos;abord (mesh connect), ou tapez-le dans la session : /mesh pair &lt;nom&gt;</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume</source>
        <translation>Dans un terminal : mesh resume</translation>
    </message>
    <message>
        <source>Your partner is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>Votre partenaire est arrêté, et ne peut être Grip avant qu&apos;une personne le laisse continuer.</translation>
    </message>
    <message>
        <source>You are Grip: only Guard intercepts.</source>
        <translation>Vous êtes Grip : seul Guard intervient.</translation>
    </message>
    <message>
        <source>To give your role away: mesh handover</source>
        <translation>Pour céder votre rôle : mesh handover</translation>
    </message>
    <message>
        <source>let %1 go on, and end what it was running</source>
        <translation>laisser %1 continuer, et terminer ce qu&apos;elle exécutait</translation>
    </message>
    <message>
        <source>let %1 go on</source>
        <translation>laisser %1 continuer</translation>
    </message>
    <message>
        <source>%1 is stopped, and changes nothing in its pair before a person lets it go on.</source>
        <translation>%1 est arrêtée, et ne change rien à son binôme avant qu&apos;une personne la laisse continuer.</translation>
    </message>
    <message>
        <source>In the tray, or in a terminal: mesh resume %1</source>
        <translation>Dans le tray, ou dans un terminal : mesh resume %1</translation>
    </message>
    <message>
        <source>No session of this machine is called so and is there now.</source>
        <translation>Aucune session de cette machine ne porte ce nom et n&apos;est là en ce moment.</translation>
    </message>
    <message>
        <source>See who is: mesh list</source>
        <translation>Voir qui est là : mesh list</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>arrêter %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairWith</name>
    <message>
        <source>The session to pair with; none: show your pair</source>
        <translation>La session avec qui former un binôme ; sans : montrer le vôtre</translation>
    </message>
    <message>
        <source>The role you take: grip or guard</source>
        <translation>Le rôle que vous prenez : grip ou guard</translation>
    </message>
    <message>
        <source>%1 invites you. Accept: mesh pair %1; decline: mesh unpair</source>
        <translation>%1 vous invite. Accepter : mesh pair %1 ; décliner : mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; take it back: mesh unpair</source>
        <translation>%1 est invité ; retirer l&apos;invitation : mesh unpair</translation>
    </message>
    <message>
        <source>Not paired. Invite a session: mesh pair &lt;name&gt;</source>
        <translation>Pas en binôme. Inviter une session : mesh pair &lt;nom&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::PairingRun</name>
    <message>
        <source>That is this machine itself.</source>
        <translation>C&apos;est cette machine elle-même.</translation>
    </message>
    <message>
        <source>The other machine has shown no key.</source>
        <translation>L&apos;autre machine n&apos;a pas montré de clé.</translation>
    </message>
    <message>
        <source>The other machine tried to change the code after it had seen the number of this one.</source>
        <translation>L&apos;autre machine a essayé de changer le code après avoir vu le nombre de celle-ci.</translation>
    </message>
    <message>
        <source>The other machine tried to choose the code.</source>
        <translation>L&apos;autre machine a essayé de choisir le code.</translation>
    </message>
    <message>
        <source>The other machine accepted something else than what was said here.</source>
        <translation>L&apos;autre machine a accepté autre chose que ce qui a été dit ici.</translation>
    </message>
    <message>
        <source>The human at the other machine has said no.</source>
        <translation>L&apos;humain de l&apos;autre machine a dit non.</translation>
    </message>
    <message>
        <source>The other machine speaks the protocol in versions %1 to %2, this one %3 to %4: update the older program.</source>
        <translation>L&apos;autre machine parle le protocole en versions %1 à %2, celle-ci %3 à %4 : mettez à jour le programme le plus ancien.</translation>
    </message>
    <message>
        <source>The human at this machine has said no.</source>
        <translation>L&apos;humain de cette machine a dit non.</translation>
    </message>
    <message>
        <source>Nobody decided in time.</source>
        <translation>Personne n&apos;a décidé à temps.</translation>
    </message>
    <message>
        <source>The other machine did not answer in time.</source>
        <translation>L&apos;autre machine n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection ended before the machines were paired: %1</source>
        <translation>La connexion s&apos;est terminée avant l&apos;appairage : %1</translation>
    </message>
    <message>
        <source>The other machine does not keep to the order in which machines pair.</source>
        <translation>L&apos;autre machine ne respecte pas l&apos;ordre dans lequel les machines s&apos;appairent.</translation>
    </message>
</context>
<context>
    <name>mesh::Pairings</name>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>Aucune machine n&apos;attend d&apos;être appairée.</translation>
    </message>
    <message>
        <source>No machine with that code or name waits to be paired.</source>
        <translation>Aucune machine de ce code ou de ce nom n&apos;attend d&apos;être appairée.</translation>
    </message>
    <message>
        <source>See which do: mesh remote list</source>
        <translation>Voir lesquelles attendent : mesh remote list</translation>
    </message>
    <message>
        <source>More than one machine waits to be paired.</source>
        <translation>Plus d&apos;une machine attend d&apos;être appairée.</translation>
    </message>
    <message>
        <source>Name the one you mean by its code: mesh remote list</source>
        <translation>Nommez celle que vous voulez par son code : mesh remote list</translation>
    </message>
    <message>
        <source>Other machines are being paired.</source>
        <translation>D&apos;autres machines sont en cours d&apos;appairage.</translation>
    </message>
    <message>
        <source>Decide about them, or wait some minutes: mesh remote list</source>
        <translation>Décidez à leur sujet, ou attendez quelques minutes : mesh remote list</translation>
    </message>
    <message>
        <source>Three machines are being paired already.</source>
        <translation>Trois machines sont déjà en cours d&apos;appairage.</translation>
    </message>
    <message>
        <source>Decide about one of them first: mesh remote list</source>
        <translation>Décidez d&apos;abord pour l&apos;une d&apos;elles : mesh remote list</translation>
    </message>
    <message>
        <source>The human at this machine pairs with another one now.</source>
        <translation>L&apos;humain de cette machine en appaire une autre en ce moment.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>Il n&apos;y avait pas de place pour cela.</translation>
    </message>
    <message>
        <source>That is this machine itself.</source>
        <translation>C&apos;est cette machine elle-même.</translation>
    </message>
    <message>
        <source>Give the other machine&apos;s address.</source>
        <translation>Donnez l&apos;adresse de l&apos;autre machine.</translation>
    </message>
    <message>
        <source>It was added anew meanwhile.</source>
        <translation>Elle a été ajoutée à nouveau entre-temps.</translation>
    </message>
    <message>
        <source>That machine is being paired already.</source>
        <translation>Cette machine est déjà en cours d&apos;appairage.</translation>
    </message>
    <message>
        <source>See: mesh remote list</source>
        <translation>Voir : mesh remote list</translation>
    </message>
    <message>
        <source>It spoke a newer version of the protocol before than this program does.</source>
        <translation>Elle parlait avant une version du protocole plus récente que ce programme.</translation>
    </message>
    <message>
        <source>Update this program, or forget the machine first: mesh remote remove</source>
        <translation>Mettez ce programme à jour, ou oubliez d&apos;abord la machine : mesh remote remove</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>Elle a fermé la connexion.</translation>
    </message>
</context>
<context>
    <name>mesh::Pairs</name>
    <message>
        <source>That is more than 20 changes of pairs in a minute.</source>
        <translation>Cela fait plus de 20 changements de binômes en une minute.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in %1 s.</source>
        <translation>Rien n&apos;a été changé ; réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>A session cannot pair with itself.</source>
        <translation>Une session ne peut pas former un binôme avec elle-même.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Voir qui est là : mesh list</translation>
    </message>
    <message>
        <source>Sessions pair with sessions, not with a person.</source>
        <translation>Les sessions forment des binômes entre elles, pas avec une personne.</translation>
    </message>
    <message>
        <source>You are paired with %1 already.</source>
        <translation>Vous êtes déjà en binôme avec %1.</translation>
    </message>
    <message>
        <source>To take a role: mesh grip, or mesh guard</source>
        <translation>Pour prendre un rôle : mesh grip, ou mesh guard</translation>
    </message>
    <message>
        <source>This session is paired with %1.</source>
        <translation>Cette session est en binôme avec %1.</translation>
    </message>
    <message>
        <source>One pair a session: first mesh unpair</source>
        <translation>Un binôme par session : d&apos;abord mesh unpair</translation>
    </message>
    <message>
        <source>%1 is not there now.</source>
        <translation>%1 n&apos;est pas là en ce moment.</translation>
    </message>
    <message>
        <source>Pair when it is back, or write to it: mesh send %1 &lt;text&gt;</source>
        <translation>Formez le binôme à son retour, ou écrivez-lui : mesh send %1 &lt;texte&gt;</translation>
    </message>
    <message>
        <source>%1 is paired with %2 already.</source>
        <translation>%1 est déjà en binôme avec %2.</translation>
    </message>
    <message>
        <source>One pair a session: it has to leave that one first (mesh unpair)</source>
        <translation>Un binôme par session : elle doit d&apos;abord quitter celui-là (mesh unpair)</translation>
    </message>
    <message>
        <source>%1 does not invite any more.</source>
        <translation>%1 n&apos;invite plus.</translation>
    </message>
    <message>
        <source>Invite it: mesh pair &lt;name&gt;</source>
        <translation>L&apos;inviter : mesh pair &lt;nom&gt;</translation>
    </message>
    <message>
        <source>%1 wants to be %2 itself; two cannot be the same.</source>
        <translation>%1 veut être %2 ; deux sessions ne peuvent pas l&apos;être.</translation>
    </message>
    <message>
        <source>Take the other role: mesh %1</source>
        <translation>Prenez l&apos;autre rôle : mesh %1</translation>
    </message>
    <message>
        <source>%1 has paired with another meanwhile.</source>
        <translation>%1 a formé un autre binôme entre-temps.</translation>
    </message>
    <message>
        <source>More than one session invites you.</source>
        <translation>Plus d&apos;une session vous invite.</translation>
    </message>
    <message>
        <source>Say which: mesh pair &lt;name&gt;</source>
        <translation>Dites laquelle : mesh pair &lt;nom&gt;</translation>
    </message>
    <message>
        <source>%1 is %2, and two cannot be the same.</source>
        <translation>%1 est %2, et deux sessions ne peuvent pas l&apos;être.</translation>
    </message>
    <message>
        <source>Ask for it: mesh steer &lt;text&gt; (Grip gives it by: mesh handover)</source>
        <translation>Demandez-le : mesh steer &lt;texte&gt; (Grip le cède par : mesh handover)</translation>
    </message>
    <message>
        <source>Give yours away: mesh handover</source>
        <translation>Cédez le vôtre : mesh handover</translation>
    </message>
    <message>
        <source>Only Grip hands its role over, and you are not Grip.</source>
        <translation>Seul Grip cède son rôle, et vous n&apos;êtes pas Grip.</translation>
    </message>
    <message>
        <source>Ask for it: mesh intercept &lt;why&gt;</source>
        <translation>Demandez-le : mesh intercept &lt;pourquoi&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::Peers</name>
    <message>
        <source>It has no list of machines.</source>
        <translation>Il ne contient pas de liste de machines.</translation>
    </message>
    <message>
        <source>Machine &quot;%1&quot;: %2</source>
        <translation>Machine « %1 » : %2</translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation>Elle y figure deux fois.</translation>
    </message>
    <message>
        <source>set aside %1</source>
        <translation>mettre %1 de côté</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, so none is let in. %1 It is kept as %2. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>La liste des machines appairées est abîmée, aucune n&apos;est donc admise. %1 Elle est gardée comme %2. Corrigez-la, remettez-la à sa place, et relancez le service ; ou appairez à nouveau : mesh remote add</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, and those that are not whole are not let in. It is kept as %1. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>La liste des machines appairées est abîmée, et celles qui ne sont pas entières ne sont pas admises. Elle est gardée comme %1. Corrigez-la, remettez-la à sa place, et relancez le service ; ou appairez à nouveau : mesh remote add</translation>
    </message>
    <message>
        <source>This machine is paired with %1 others already.</source>
        <translation>Cette machine est déjà appairée avec %1 autres.</translation>
    </message>
    <message>
        <source>Remove one that is not needed: mesh remote remove</source>
        <translation>Retirez-en une qui n&apos;est pas utile : mesh remote remove</translation>
    </message>
    <message>
        <source>This machine itself is called &quot;%1&quot;.</source>
        <translation>Cette machine elle-même s&apos;appelle « %1 ».</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Prenez un autre nom.</translation>
    </message>
    <message>
        <source>Another machine is called &quot;%1&quot; here.</source>
        <translation>Une autre machine s&apos;appelle « %1 » ici.</translation>
    </message>
    <message>
        <source>Take another name, or rename that one: mesh remote rename %1</source>
        <translation>Prenez un autre nom, ou renommez celle-là : mesh remote rename %1</translation>
    </message>
</context>
<context>
    <name>mesh::Plugin</name>
    <message>
        <source>A program is missing: %1.</source>
        <translation>Un programme manque : %1.</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Réinstallez Grip Session Mesh.</translation>
    </message>
    <message>
        <source>The plugin %1 is in place: %2</source>
        <translation>Le plugin %1 est en place : %2</translation>
    </message>
    <message>
        <source>Claude Code has it. Restart the sessions that are open: they do not have it yet.</source>
        <translation>Claude Code l&apos;a. Relancez les sessions ouvertes : elles ne l&apos;ont pas encore.</translation>
    </message>
    <message>
        <source>Claude Code was not found. When it is installed, run this again: mesh plugin install</source>
        <translation>Claude Code est introuvable. Une fois installé, relancez ceci : mesh plugin install</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>plugin</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>Claude Code was not found.</source>
        <translation>Claude Code est introuvable.</translation>
    </message>
    <message>
        <source>Claude Code has the plugin.</source>
        <translation>Claude Code a le plugin.</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin, or it is switched off: mesh plugin install</source>
        <translation>Claude Code n&apos;a pas le plugin, ou il est désactivé : mesh plugin install</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>PARTIE</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUOI</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation>Remède : %1</translation>
    </message>
    <message>
        <source>The plugin is removed. Sessions that are open keep what they have loaded until they are restarted.</source>
        <translation>Le plugin est retiré. Les sessions ouvertes gardent ce qu&apos;elles ont chargé jusqu&apos;à leur relance.</translation>
    </message>
</context>
<context>
    <name>mesh::PluginOptions</name>
    <message>
        <source>The plugin&apos;s option %1: %2</source>
        <translation>L&apos;option %1 du plugin : %2</translation>
    </message>
    <message>
        <source>The plugin&apos;s option %1 was not taken over, because it makes you less safe. To do it: mesh config set %1 %2</source>
        <translation>L&apos;option %1 du plugin n&apos;a pas été reprise, car elle réduit votre sécurité. Pour le faire : mesh config set %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::PostOffice</name>
    <message>
        <source>See who is there: mesh list</source>
        <translation>Voir qui est là : mesh list</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a broadcast can have %2 bytes.</source>
        <translation>Le texte a %1 octets ; une diffusion peut en avoir %2.</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a message can have %2 bytes.</source>
        <translation>Le texte a %1 octets ; un message peut en avoir %2.</translation>
    </message>
    <message>
        <source>Put it into a file and send its path, or send it in parts.</source>
        <translation>Mettez-le dans un fichier et envoyez son chemin, ou envoyez-le en morceaux.</translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n broadcast(s) in a minute.</source>
        <translation>
            <numerusform>Cela fait plus de %n diffusion en une minute.</numerusform>
            <numerusform>Cela fait plus de %n diffusions en une minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n message(s) in a minute.</source>
        <translation>
            <numerusform>Cela fait plus de %n message en une minute.</numerusform>
            <numerusform>Cela fait plus de %n messages en une minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent; try again in %1 s.</source>
        <translation>Rien n&apos;a été envoyé ; réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>That was a notice of the mesh itself; nobody reads an answer.</source>
        <translation>C&apos;était un avis du mesh lui-même ; personne ne lit de réponse.</translation>
    </message>
    <message>
        <source>The machine that this came from (%1) is not paired with this one any more.</source>
        <translation>La machine d&apos;où cela venait (%1) n&apos;est plus appairée avec celle-ci.</translation>
    </message>
</context>
<context>
    <name>mesh::Read</name>
    <message>
        <source>The id of the message, as shown: k3f9</source>
        <translation>L&apos;identifiant du message, tel que montré : k3f9</translation>
    </message>
    <message>
        <source>One page of 20,000 characters</source>
        <translation>Une page de 20 000 caractères</translation>
    </message>
    <message>
        <source>Write the text into a new file instead</source>
        <translation>Écrire plutôt le texte dans un nouveau fichier</translation>
    </message>
    <message>
        <source>With -o: the bytes as they were sent, not made safe to look at</source>
        <translation>Avec -o : les octets tels qu&apos;envoyés, sans les rendre sûrs à regarder</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n page(s).</source>
        <translation>
            <numerusform>Le message a %n page.</numerusform>
            <numerusform>Le message a %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3  (#%4)</source>
        <translation>%1 à %2, %3  (#%4)</translation>
    </message>
    <message>
        <source>page %1 of %2; next: mesh read %3 --page %4</source>
        <translation>page %1 sur %2 ; suite : mesh read %3 --page %4</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s), raw).</source>
        <translation>
            <numerusform>Écrit dans %1 (%n octet, brut).</numerusform>
            <numerusform>Écrit dans %1 (%n octets, brut).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s)).</source>
        <translation>
            <numerusform>Écrit dans %1 (%n octet).</numerusform>
            <numerusform>Écrit dans %1 (%n octets).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Reader</name>
    <message>
        <source>A question to the store failed: %1.</source>
        <translation>Une question à la base a échoué : %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Receipt</name>
    <message>
        <source>The id of the message, as shown when it was sent: k3f9</source>
        <translation>L&apos;identifiant du message, tel que montré à l&apos;envoi : k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Receipts</name>
    <message numerus="yes">
        <source>This connection waits for %n receipt(s) already.</source>
        <translation>
            <numerusform>Cette connexion attend déjà %n reçu.</numerusform>
            <numerusform>Cette connexion attend déjà %n reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again when one of them has come, or without waiting: mesh receipt</source>
        <translation>Redemandez quand l&apos;un d&apos;eux est arrivé, ou sans attendre : mesh receipt</translation>
    </message>
    <message>
        <source>It is not lost; ask again: mesh receipt</source>
        <translation>Il n&apos;est pas perdu ; redemandez : mesh receipt</translation>
    </message>
</context>
<context>
    <name>mesh::Registry</name>
    <message>
        <source>This session is on the mesh as &quot;%1&quot; already.</source>
        <translation>Cette session est déjà sur le mesh comme « %1 ».</translation>
    </message>
    <message>
        <source>To take another name: mesh disconnect, then mesh connect %1</source>
        <translation>Pour prendre un autre nom : mesh disconnect, puis mesh connect %1</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken, so this session is &quot;%2&quot;.</source>
        <translation>Le nom « %1 » est pris, cette session est donc « %2 ».</translation>
    </message>
    <message>
        <source>Take another one, or none to have one chosen: mesh connect</source>
        <translation>Prenez-en un autre, ou aucun pour qu&apos;il soit choisi : mesh connect</translation>
    </message>
    <message>
        <source>More than one machine has a session &quot;%1&quot;.</source>
        <translation>Plus d&apos;une machine a une session « %1 ».</translation>
    </message>
    <message>
        <source>Say which: name@machine.</source>
        <translation>Dites laquelle : nom@machine.</translation>
    </message>
    <message>
        <source>Nobody on the mesh is called &quot;%1&quot;.</source>
        <translation>Personne sur le mesh ne s&apos;appelle « %1 ».</translation>
    </message>
    <message>
        <source>No session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Aucun identifiant de session ne commence par « %1 ».</translation>
    </message>
    <message>
        <source>More than one session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Plus d&apos;un identifiant de session commence par « %1 ».</translation>
    </message>
    <message>
        <source>Give more digits or the name.</source>
        <translation>Donnez plus de chiffres ou le nom.</translation>
    </message>
    <message>
        <source>No machine is known by the name &quot;%1&quot;.</source>
        <translation>Aucune machine n&apos;est connue sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>See which are: mesh remote list. Sessions of this machine are addressed without @.</source>
        <translation>Voir lesquelles : mesh remote list. Les sessions de cette machine s&apos;adressent sans @.</translation>
    </message>
    <message>
        <source>Nobody on %1 is called &quot;%2&quot;.</source>
        <translation>Personne sur %1 ne s&apos;appelle « %2 ».</translation>
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
        <translation>relay_listen contient %1, qui n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>Other machines may not reach this one: %1</source>
        <translation>D&apos;autres machines peuvent ne pas joindre celle-ci : %1</translation>
    </message>
    <message>
        <source>There is no Tailscale interface here, and relay_listen names no address.</source>
        <translation>Il n&apos;y a pas d&apos;interface Tailscale ici, et relay_listen ne nomme aucune adresse.</translation>
    </message>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>Aucune machine n&apos;attend d&apos;être appairée.</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>Voir qui le veut : mesh remote list ; sur l&apos;autre machine : mesh remote add</translation>
    </message>
    <message>
        <source>That is not the code of %1.</source>
        <translation>Ce n&apos;est pas le code de %1.</translation>
    </message>
    <message>
        <source>See it, and compare it with the other machine&apos;s: mesh remote status %1</source>
        <translation>Voyez-le, et comparez-le avec celui de l&apos;autre machine : mesh remote status %1</translation>
    </message>
</context>
<context>
    <name>mesh::RelayIn</name>
    <message>
        <source>the other machine cannot read it</source>
        <translation>l&apos;autre machine ne peut pas le lire</translation>
    </message>
    <message>
        <source>the other machine&apos;s human does not let this one do that</source>
        <translation>l&apos;humain de l&apos;autre machine ne le permet pas à celle-ci</translation>
    </message>
    <message>
        <source>256 MB of this machine&apos;s messages wait there already</source>
        <translation>256 Mo de messages de cette machine y attendent déjà</translation>
    </message>
    <message>
        <source>too many of this machine&apos;s names are known there already</source>
        <translation>trop de noms de cette machine y sont déjà connus</translation>
    </message>
    <message>
        <source>nobody there is called so</source>
        <translation>personne ne s&apos;y appelle ainsi</translation>
    </message>
    <message>
        <source>the two are no pair there</source>
        <translation>les deux n&apos;y forment pas un binôme</translation>
    </message>
</context>
<context>
    <name>mesh::RelayOut</name>
    <message>
        <source>it is too large for a link</source>
        <translation>il est trop grand pour une liaison</translation>
    </message>
</context>
<context>
    <name>mesh::Remote</name>
    <message>
        <source>IP address or host name, :port if it is not 9475; none: shows those of the tailnet</source>
        <translation>Adresse IP ou nom d&apos;hôte, :port si ce n&apos;est pas 9475 ; sans : montre ceux du tailnet</translation>
    </message>
    <message>
        <source>What the machine is called here; without it, what it calls itself</source>
        <translation>Comment la machine s&apos;appelle ici ; sans : comme elle se nomme</translation>
    </message>
    <message>
        <source>The machine&apos;s name here</source>
        <translation>Le nom de la machine ici</translation>
    </message>
    <message>
        <source>Its code or name, when more than one waits</source>
        <translation>Son code ou son nom, quand plus d&apos;une attend</translation>
    </message>
    <message>
        <source>What the machine is called here</source>
        <translation>Comment la machine s&apos;appelle ici</translation>
    </message>
    <message>
        <source>The name that it gets</source>
        <translation>Le nom qu&apos;elle reçoit</translation>
    </message>
    <message>
        <source>What it may do of: message, broadcast, lock, pair, intercept</source>
        <translation>Ce qu&apos;elle peut, parmi : message, broadcast, lock, pair, intercept</translation>
    </message>
    <message>
        <source>What it may not do of: message, broadcast, lock, pair, intercept</source>
        <translation>Ce qu&apos;elle ne peut pas, parmi : message, broadcast, lock, pair, intercept</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Le code de la fenêtre du tray, quand il en faut un</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Rejetée.</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>%1 s&apos;appelle %2 désormais.</translation>
    </message>
    <message>
        <source>%1 is not paired any more, and cut off.</source>
        <translation>%1 n&apos;est plus appairée, et coupée aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>%n message pour elle n&apos;arrivera pas ; l&apos;expéditeur est prévenu.</numerusform>
            <numerusform>%n messages pour elle n&apos;arriveront pas ; les expéditeurs sont prévenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>Aucune machine ne s&apos;appelle « %1 » ici.</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>Voir lesquelles le sont : mesh remote list</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale. Give an address: mesh remote add ADDRESS</source>
        <translation>Tailscale ne fait connaître aucune machine. Donnez une adresse : mesh remote add ADRESSE</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>MACHINE</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>Pair with one of them: mesh remote add ADDRESS</source>
        <translation>Appairer avec l&apos;une d&apos;elles : mesh remote add ADRESSE</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 est déjà appairée.</translation>
    </message>
    <message>
        <source>The code is %1. The other machine (%2) must show the same one.</source>
        <translation>Le code est %1. L&apos;autre machine (%2) doit montrer le même.</translation>
    </message>
    <message>
        <source>There, within two minutes: mesh remote accept</source>
        <translation>Là-bas, dans les deux minutes : mesh remote accept</translation>
    </message>
    <message>
        <source>Here, when you have seen that the codes are the same: mesh remote verify %1</source>
        <translation>Ici, quand vous avez vu que les codes sont les mêmes : mesh remote verify %1</translation>
    </message>
    <message>
        <source>No such machine wants to pair.</source>
        <translation>Aucune machine de ce genre ne veut s&apos;appairer.</translation>
    </message>
    <message>
        <source>More than one machine wants to pair.</source>
        <translation>Plus d&apos;une machine veut s&apos;appairer.</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>Voir qui le veut : mesh remote list ; sur l&apos;autre machine : mesh remote add</translation>
    </message>
    <message>
        <source>Say which, by its code: mesh remote list</source>
        <translation>Dites laquelle, par son code : mesh remote list</translation>
    </message>
    <message>
        <source>%1 is let in. How it stands: mesh remote list</source>
        <translation>%1 est admise. Où cela en est : mesh remote list</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 est déjà vérifiée.</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 est vérifiée : elle peut ici ce que disent ses droits.</translation>
    </message>
    <message>
        <source>%1 may here: %2</source>
        <translation>%1 peut ici : %2</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteLocks</name>
    <message>
        <source>%1 does not say whether somebody has it.</source>
        <translation>%1 ne dit pas si quelqu&apos;un le tient.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteMethods</name>
    <message>
        <source>pair with the machine at %1</source>
        <translation>appairer la machine en %1</translation>
    </message>
    <message>
        <source>let %1 in, whose code is %2 on both machines</source>
        <translation>admettre %1, dont le code est %2 sur les deux machines</translation>
    </message>
    <message>
        <source>refuse a machine that wants to pair</source>
        <translation>rejeter une machine qui veut s&apos;appairer</translation>
    </message>
    <message>
        <source>say that %1 shows the code %2 as well</source>
        <translation>dire que %1 montre aussi le code %2</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>appeler désormais la machine %1 %2</translation>
    </message>
    <message>
        <source>change what %1 may do here: %2</source>
        <translation>changer ce que %1 peut faire ici : %2</translation>
    </message>
    <message>
        <source>end the pairing with %1 and drop what waits for it</source>
        <translation>terminer l&apos;appairage avec %1 et abandonner ce qui l&apos;attend</translation>
    </message>
</context>
<context>
    <name>mesh::RemotePairs</name>
    <message>
        <source>The link to that machine broke before it answered.</source>
        <translation>La liaison avec cette machine s&apos;est rompue avant sa réponse.</translation>
    </message>
    <message>
        <source>See how the pair stands, and try again: mesh status, mesh remote list</source>
        <translation>Voyez où en est le binôme, et réessayez : mesh status, mesh remote list</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its machine is not linked now.</source>
        <translation>%1 est injoignable : sa machine n&apos;est pas liée en ce moment.</translation>
    </message>
    <message>
        <source>See how it stands: mesh remote list</source>
        <translation>Voir où cela en est : mesh remote list</translation>
    </message>
    <message>
        <source>That machine does not answer.</source>
        <translation>Cette machine-là ne répond pas.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dit : %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>Personne ici ne s&apos;appelle ainsi.</translation>
    </message>
    <message>
        <source>The human here does not let that machine do so.</source>
        <translation>L&apos;humain d&apos;ici ne le permet pas à cette machine.</translation>
    </message>
    <message>
        <source>There: mesh remote rights, mesh remote verify</source>
        <translation>Là-bas : mesh remote rights, mesh remote verify</translation>
    </message>
    <message>
        <source>This machine&apos;s program does not know that; update it.</source>
        <translation>Le programme de cette machine ne connaît pas cela ; mettez-le à jour.</translation>
    </message>
    <message>
        <source>That session is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>Cette session est arrêtée, et ne peut être Grip avant qu&apos;une personne la laisse continuer.</translation>
    </message>
    <message>
        <source>It is Grip: only Guard intercepts.</source>
        <translation>Elle est Grip : seul Guard intervient.</translation>
    </message>
    <message>
        <source>To give the role away: mesh handover</source>
        <translation>Pour céder le rôle : mesh handover</translation>
    </message>
    <message>
        <source>That machine has stopped sessions here three times within a minute.</source>
        <translation>Cette machine a arrêté des sessions ici trois fois en une minute.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
</context>
<context>
    <name>mesh::Reply</name>
    <message>
        <source>The id of the message you answer, as shown: k3f9</source>
        <translation>L&apos;identifiant du message auquel vous répondez, tel que montré : k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Resume</name>
    <message>
        <source>The stopped session; none: the only one</source>
        <translation>La session arrêtée ; sans : la seule</translation>
    </message>
    <message>
        <source>End the commands that were stopped, instead of letting them go on</source>
        <translation>Terminer les commandes arrêtées, au lieu de les laisser continuer</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Le code de la fenêtre du tray, quand il en faut un</translation>
    </message>
    <message>
        <source>%1 goes on, with %2; ended: %3.</source>
        <translation>%1 continue, avec %2 ; terminé : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; ended: %n command(s).</source>
        <translation>
            <numerusform>%1 continue ; terminé : %n commande.</numerusform>
            <numerusform>%1 continue ; terminé : %n commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on, with %n command(s).</source>
        <translation>
            <numerusform>%1 continue, avec %n commande.</numerusform>
            <numerusform>%1 continue, avec %n commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 continue.</translation>
    </message>
</context>
<context>
    <name>mesh::RuleParser</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>a user&apos;s rules are a list</source>
        <translation>les règles d&apos;un utilisateur sont une liste</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>Votre règle %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ce n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>a rule has an id, a category, what and why</source>
        <translation>une règle a id, category, what et why</translation>
    </message>
    <message>
        <source>this id is taken</source>
        <translation>cet identifiant est pris</translation>
    </message>
    <message>
        <source>it has nothing to match</source>
        <translation>elle n&apos;a rien à comparer</translation>
    </message>
    <message>
        <source>exceptions are a list</source>
        <translation>les exceptions sont une liste</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>Exception %1</translation>
    </message>
    <message>
        <source>it has to say why</source>
        <translation>elle doit dire pourquoi</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de règle « %1 »</translation>
    </message>
    <message>
        <source>there is no set %1</source>
        <translation>il n&apos;y a pas d&apos;ensemble %1</translation>
    </message>
    <message>
        <source>a form needs a program, a pattern, reads or writes</source>
        <translation>une forme demande program, pattern, reads ou writes</translation>
    </message>
    <message>
        <source>a pattern needs the words that it is near</source>
        <translation>un motif demande les mots près desquels il se trouve</translation>
    </message>
    <message>
        <source>&quot;near&quot; has words of letters, digits and _, not &quot;%1&quot;</source>
        <translation>« near » a des mots de lettres, chiffres et _, pas « %1 »</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
</context>
<context>
    <name>mesh::RuleTable</name>
    <message>
        <source>docs/rules.md says how rules are written.</source>
        <translation>docs/rules.md dit comment s&apos;écrivent les règles.</translation>
    </message>
</context>
<context>
    <name>mesh::Scan</name>
    <message>
        <source>The text; none, or -, reads standard input</source>
        <translation>Le texte ; sans, ou -, lit l&apos;entrée standard</translation>
    </message>
    <message>
        <source>Judge each line of the text by itself, one verdict a line</source>
        <translation>Juger chaque ligne du texte à part, un verdict par ligne</translation>
    </message>
    <message>
        <source>Exit code 0: the rules find nothing; 1: they find something.</source>
        <translation>Code de sortie 0 : les règles ne trouvent rien ; 1 : elles trouvent quelque chose.</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>Il n&apos;y a pas d&apos;entrée standard derrière /mesh.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>Écrivez le texte lui-même.</translation>
    </message>
    <message>
        <source>The rules find nothing destructive.</source>
        <translation>Les règles ne trouvent rien de destructeur.</translation>
    </message>
</context>
<context>
    <name>mesh::Send</name>
    <message>
        <source>A session: hal, hal@studio, 8 or more digits of its id, or human</source>
        <translation>Une session : hal, hal@studio, 8 chiffres ou plus de son identifiant, ou human</translation>
    </message>
</context>
<context>
    <name>mesh::Service</name>
    <message>
        <source>The rules in config.json cannot be used, and those before apply: %1 %2</source>
        <translation>Les règles de config.json sont inutilisables, et celles d&apos;avant s&apos;appliquent : %1 %2</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>Combien des dernières lignes</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>Le code de la fenêtre du tray, quand il en faut un</translation>
    </message>
    <message>
        <source>The service is running already, pid %1.</source>
        <translation>Le service tourne déjà, pid %1.</translation>
    </message>
    <message>
        <source>The service has started, pid %1.</source>
        <translation>Le service a démarré, pid %1.</translation>
    </message>
    <message>
        <source>The service was told to stop but still runs.</source>
        <translation>Le service a reçu l&apos;ordre de s&apos;arrêter mais tourne encore.</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>Examiner : mesh service logs</translation>
    </message>
    <message>
        <source>The service has stopped, pid %1.</source>
        <translation>Le service s&apos;est arrêté, pid %1.</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>Le service n&apos;a encore rien écrit.</translation>
    </message>
</context>
<context>
    <name>mesh::ServiceMethods</name>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>régler %1 à %2, ce qui réduit votre sécurité</translation>
    </message>
    <message>
        <source>Setting %1 so makes you less safe. %2</source>
        <translation>Régler ainsi %1 réduit votre sécurité. %2</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>arrêter le service</translation>
    </message>
    <message>
        <source>presence.db is sound</source>
        <translation>presence.db est saine</translation>
    </message>
    <message>
        <source>%1 MB free for %2</source>
        <translation>%1 Mo libres pour %2</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
</context>
<context>
    <name>mesh::SessionMethods</name>
    <message>
        <source>&quot;client_session_id&quot; must be a UUID.</source>
        <translation>« client_session_id » doit être un UUID.</translation>
    </message>
    <message>
        <source>There is no shell above this call that could be a session.</source>
        <translation>Il n&apos;y a pas, au-dessus de cet appel, de shell qui pourrait être une session.</translation>
    </message>
    <message>
        <source>Call mesh from a shell.</source>
        <translation>Appelez mesh depuis un shell.</translation>
    </message>
    <message>
        <source>The process that joined has ended.</source>
        <translation>Le processus qui avait rejoint est terminé.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>Cette session n&apos;est pas sur le mesh.</translation>
    </message>
    <message>
        <source>This session is stopped, and cannot leave before a person lets it go on.</source>
        <translation>Cette session est arrêtée, et ne peut partir avant qu&apos;une personne la laisse continuer.</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume %1</source>
        <translation>Dans un terminal : mesh resume %1</translation>
    </message>
    <message>
        <source>&quot;state&quot; must be idle, busy or waiting.</source>
        <translation>« state » doit être idle, busy ou waiting.</translation>
    </message>
    <message>
        <source>&quot;topics&quot; must be an array of: messages, presence, receipts, changes, traffic.</source>
        <translation>« topics » doit être une liste parmi : messages, presence, receipts, changes, traffic.</translation>
    </message>
    <message>
        <source>Only the tray sees all the messages that pass.</source>
        <translation>Seul le tray voit tous les messages qui passent.</translation>
    </message>
</context>
<context>
    <name>mesh::SingleInstance</name>
    <message>
        <source>A service for %1 runs already, as process %2.</source>
        <translation>Un service pour %1 tourne déjà, comme processus %2.</translation>
    </message>
    <message>
        <source>A service for %1 runs already, as process unknown.</source>
        <translation>Un service pour %1 tourne déjà, comme processus inconnu.</translation>
    </message>
    <message>
        <source>See: mesh service status</source>
        <translation>Voir : mesh service status</translation>
    </message>
    <message>
        <source>run/service.lock cannot be written in %1.</source>
        <translation>run/service.lock ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>Is the disk full? See: df -h</source>
        <translation>Le disque est-il plein ? Voir : df -h</translation>
    </message>
</context>
<context>
    <name>mesh::StatusVerb</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>the human of this machine, not connected (mesh connect)</source>
        <translation>l&apos;humain de cette machine, non connecté (mesh connect)</translation>
    </message>
    <message>
        <source>not connected (mesh connect)</source>
        <translation>non connecté (mesh connect)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
</context>
<context>
    <name>mesh::Stopping</name>
    <message>
        <source>The system does not tell which run of it this is.</source>
        <translation>Le système ne dit pas de quelle exécution il s&apos;agit.</translation>
    </message>
    <message>
        <source>It did not stop in time.</source>
        <translation>Il ne s&apos;est pas arrêté à temps.</translation>
    </message>
    <message>
        <source>Its group could not be stopped.</source>
        <translation>Son groupe n&apos;a pas pu être arrêté.</translation>
    </message>
    <message>
        <source>It is stopped, but could not be noted; should the service end now, it stays so. %1</source>
        <translation>Il est arrêté, mais n&apos;a pas pu être noté ; si le service se terminait maintenant, il le resterait. %1</translation>
    </message>
    <message>
        <source>It has cut itself off from the tool that started it.</source>
        <translation>Il s&apos;est détaché de l&apos;outil qui l&apos;avait lancé.</translation>
    </message>
</context>
<context>
    <name>mesh::Store</name>
    <message>
        <source>The daily snapshot failed: %1</source>
        <translation>L&apos;instantané quotidien a échoué : %1</translation>
    </message>
</context>
<context>
    <name>mesh::StrictBuilder</name>
    <message>
        <source>a number is out of range</source>
        <translation>un nombre est hors limites</translation>
    </message>
    <message>
        <source>a string holds NUL</source>
        <translation>un texte contient NUL</translation>
    </message>
    <message>
        <source>binary value</source>
        <translation>valeur binaire</translation>
    </message>
    <message>
        <source>a key holds NUL</source>
        <translation>une clé contient NUL</translation>
    </message>
    <message>
        <source>an object has too many keys</source>
        <translation>un objet a trop de clés</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>la clé « %1 » figure deux fois</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>à l&apos;octet %1 : %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>il est imbriqué sur plus de %1 niveaux</translation>
    </message>
</context>
<context>
    <name>mesh::TlsChannel</name>
    <message>
        <source>The other side does not read what is sent to it.</source>
        <translation>L&apos;autre côté ne lit pas ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>Closed here; the other side did not read all that was sent to it.</source>
        <translation>Fermé ici ; l&apos;autre côté n&apos;a pas lu tout ce qui lui était envoyé.</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>Fermée ici.</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>L&apos;autre côté a fermé la connexion.</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>La connexion s&apos;est rompue : %1.</translation>
    </message>
</context>
<context>
    <name>mesh::ToolCalls</name>
    <message>
        <source>its model asked for it</source>
        <translation>son modèle l&apos;a demandé</translation>
    </message>
</context>
<context>
    <name>mesh::Trays</name>
    <message>
        <source>This cannot be believed to be the tray: %1.</source>
        <translation>On ne peut pas croire que ce soit le tray : %1.</translation>
    </message>
    <message>
        <source>Start %1 from the desktop&apos;s menu or from a terminal of your own.</source>
        <translation>Lancez %1 depuis le menu du bureau ou depuis un terminal à vous.</translation>
    </message>
    <message>
        <source>That does not answer the challenge.</source>
        <translation>Cela ne répond pas au défi.</translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation>Recommencez.</translation>
    </message>
</context>
<context>
    <name>mesh::TypedCommands</name>
    <message>
        <source>no input was passed</source>
        <translation>aucune entrée n&apos;a été passée</translation>
    </message>
    <message>
        <source>the hook has ended</source>
        <translation>le hook est terminé</translation>
    </message>
    <message>
        <source>it is no hook of a Claude Code</source>
        <translation>ce n&apos;est pas un hook d&apos;un Claude Code</translation>
    </message>
    <message>
        <source>its input does not come from the client</source>
        <translation>son entrée ne vient pas du client</translation>
    </message>
    <message>
        <source>its input is no command that somebody typed</source>
        <translation>son entrée n&apos;est pas une commande que quelqu&apos;un a tapée</translation>
    </message>
    <message>
        <source>the client is not one that a person sits at</source>
        <translation>le client n&apos;est pas de ceux devant qui une personne est assise</translation>
    </message>
</context>
<context>
    <name>mesh::Unlock</name>
    <message>
        <source>What was locked, as it was given to mesh lock</source>
        <translation>Ce qui était verrouillé, tel que donné à mesh lock</translation>
    </message>
    <message>
        <source>Take it away from whoever holds it (for the human)</source>
        <translation>Le retirer à qui le tient (réservé à l&apos;humain)</translation>
    </message>
    <message>
        <source>With --force: the code in the tray&apos;s window, when one is asked for</source>
        <translation>Avec --force : le code de la fenêtre du tray, quand il en faut un</translation>
    </message>
    <message>
        <source>Unlocked %1.</source>
        <translation>%1 est déverrouillé.</translation>
    </message>
</context>
<context>
    <name>mesh::Unpair</name>
    <message>
        <source>You have left the pair with %1, who is told.</source>
        <translation>Vous avez quitté le binôme avec %1, qui est prévenu.</translation>
    </message>
    <message>
        <source>Declined %1&apos;s invitation.</source>
        <translation>L&apos;invitation de %1 est déclinée.</translation>
    </message>
    <message>
        <source>Took the invitation to %1 back.</source>
        <translation>L&apos;invitation à %1 est retirée.</translation>
    </message>
</context>
<context>
    <name>mesh::Writer</name>
    <message>
        <source>A change to the store failed: %1.</source>
        <translation>Un changement dans la base a échoué : %1.</translation>
    </message>
    <message>
        <source>A job ended the store&apos;s transaction.</source>
        <translation>Une tâche a terminé la transaction de la base.</translation>
    </message>
</context>
<context>
    <name>mesh::greeting</name>
    <message>
        <source>The other machine&apos;s greeting is not understood: %1.</source>
        <translation>La salutation de l&apos;autre machine est incompréhensible : %1.</translation>
    </message>
    <message>
        <source>Update the older of the two programs.</source>
        <translation>Mettez à jour le plus ancien des deux programmes.</translation>
    </message>
    <message>
        <source>a hello has either &quot;c&quot; or &quot;r&quot;</source>
        <translation>un hello a soit « c », soit « r »</translation>
    </message>
    <message>
        <source>The other machine&apos;s greeting is larger than 1 KiB.</source>
        <translation>La salutation de l&apos;autre machine dépasse 1 Kio.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n&apos;est pas un objet JSON</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>son type n&apos;est pas connu</translation>
    </message>
</context>
<context>
    <name>mesh::greeting::Fields</name>
    <message>
        <source>&quot;%1&quot; is missing or wrong</source>
        <translation>« %1 » manque ou est faux</translation>
    </message>
</context>
<context>
    <name>mesh::held</name>
    <message>
        <source>nobody decided in time</source>
        <translation>personne n&apos;a décidé à temps</translation>
    </message>
    <message>
        <source>the recipient&apos;s human said no</source>
        <translation>l&apos;humain du destinataire a dit non</translation>
    </message>
    <message>
        <source>What was shown is not what waits now.</source>
        <translation>Ce qui a été montré n&apos;est pas ce qui attend maintenant.</translation>
    </message>
    <message>
        <source>Look again: mesh approvals</source>
        <translation>Regarder à nouveau : mesh approvals</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in one chain without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>%n réponse dans une chaîne sans une personne ; une personne décide si cela continue.</numerusform>
            <numerusform>%n réponses dans une chaîne sans une personne ; une personne décide si cela continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of yours wait for a person already.</source>
        <translation>
            <numerusform>%n message de vous attend déjà une personne.</numerusform>
            <numerusform>%n messages de vous attendent déjà une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. See them: mesh receipt; wait until they are decided.</source>
        <translation>Rien n&apos;a été envoyé. Les voir : mesh receipt ; attendez qu&apos;ils soient décidés.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a person already.</source>
        <translation>
            <numerusform>%n message attend déjà une personne.</numerusform>
            <numerusform>%n messages attendent déjà une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. The person decides with: mesh approvals</source>
        <translation>Rien n&apos;a été envoyé. La personne décide avec : mesh approvals</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>Aucun message n&apos;attend de décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a decision.</source>
        <translation>
            <numerusform>%n message attend une décision.</numerusform>
            <numerusform>%n messages attendent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one: mesh approvals shows them.</source>
        <translation>Dites lequel : mesh approvals les montre.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; does not wait for a decision.</source>
        <translation>Le message « %1 » n&apos;attend pas de décision.</translation>
    </message>
    <message>
        <source>See what does: mesh approvals</source>
        <translation>Voir ce qui attend : mesh approvals</translation>
    </message>
    <message>
        <source>The text of #%1 waits for a person and cannot be read before.</source>
        <translation>Le texte de #%1 attend une personne et ne peut pas être lu avant.</translation>
    </message>
    <message>
        <source>The person sees it with: mesh approvals</source>
        <translation>La personne le voit avec : mesh approvals</translation>
    </message>
    <message>
        <source>The message #%1 was expired; its text was not kept.</source>
        <translation>Le message #%1 a expiré ; son texte n&apos;a pas été gardé.</translation>
    </message>
    <message>
        <source>The message #%1 was denied; its text was not kept.</source>
        <translation>Le message #%1 a été refusé ; son texte n&apos;a pas été gardé.</translation>
    </message>
</context>
<context>
    <name>mesh::intercept_texts</name>
    <message>
        <source>process %1 (%2): %3</source>
        <translation>processus %1 (%2) : %3</translation>
    </message>
    <message>
        <source>a running call of %1: it is no process of the session</source>
        <translation>un appel en cours de %1 : ce n&apos;est pas un processus de la session</translation>
    </message>
    <message>
        <source>a call whose permission dialog is open: it runs if its human confirms it, and is stopped when it starts a process</source>
        <translation>un appel dont la demande d&apos;autorisation est ouverte : il s&apos;exécute si son humain l&apos;accepte, et est arrêté s&apos;il lance un processus</translation>
    </message>
</context>
<context>
    <name>mesh::messages</name>
    <message>
        <source>The message &quot;%1&quot; is not one of yours.</source>
        <translation>Le message « %1 » n&apos;est pas l&apos;un des vôtres.</translation>
    </message>
    <message>
        <source>See: mesh inbox --all</source>
        <translation>Voir : mesh inbox --all</translation>
    </message>
    <message>
        <source>More than one message&apos;s id begins with &quot;%1&quot;.</source>
        <translation>Plus d&apos;un identifiant de message commence par « %1 ».</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>Donnez-en davantage.</translation>
    </message>
    <message>
        <source>nobody came for it in time</source>
        <translation>personne n&apos;est venu le chercher à temps</translation>
    </message>
</context>
<context>
    <name>mesh::pair_texts</name>
    <message>
        <source>You are Grip: you build, run and commit; %1 is Guard, reviews, and can stop you.</source>
        <translation>Vous êtes Grip : vous construisez, exécutez et committez ; %1 est Guard, relit, et peut vous arrêter.</translation>
    </message>
    <message>
        <source>You are Guard: you review and steer (mesh steer &lt;text&gt;), and do not edit or commit; %1 is Grip. To stop it at once: mesh intercept! &lt;why&gt;.</source>
        <translation>Vous êtes Guard : vous relisez et guidez (mesh steer &lt;texte&gt;), sans modifier ni committer ; %1 est Grip. Pour l&apos;arrêter aussitôt : mesh intercept! &lt;pourquoi&gt;.</translation>
    </message>
    <message>
        <source>You and %1 are a pair without roles yet: mesh grip, or mesh guard.</source>
        <translation>Vous et %1 êtes un binôme encore sans rôles : mesh grip, ou mesh guard.</translation>
    </message>
</context>
<context>
    <name>mesh::sent</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>Envoyé à %n session.</numerusform>
            <numerusform>Envoyé à %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The mesh service is not running.</source>
        <translation>Le service du mesh ne tourne pas.</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>Le lancer : mesh service start</translation>
    </message>
    <message>
        <source>Port of the bus on 127.0.0.1 and [::1]; 0 takes any free one.</source>
        <translation>Port du bus sur 127.0.0.1 et [::1] ; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Start the service when the plugin loads.</source>
        <translation>Lancer le service quand le plugin se charge.</translation>
    </message>
    <message>
        <source>Stop the service when nothing has needed it for so long; 0 is never.</source>
        <translation>Arrêter le service quand rien n&apos;en a eu besoin aussi longtemps ; 0 pour jamais.</translation>
    </message>
    <message>
        <source>Locks, pairs and their roles, and the MCP tools for them.</source>
        <translation>Verrous, binômes avec leurs rôles, et les outils MCP pour eux.</translation>
    </message>
    <message>
        <source>Hold every message until the human has approved it.</source>
        <translation>Retenir chaque message jusqu&apos;à ce que l&apos;humain l&apos;ait approuvé.</translation>
    </message>
    <message>
        <source>The role that a session takes when it invites another to pair.</source>
        <translation>Le rôle que prend une session quand elle en invite une autre en binôme.</translation>
    </message>
    <message>
        <source>Join the mesh when a Claude Code session starts.</source>
        <translation>Rejoindre le mesh quand une session Claude Code démarre.</translation>
    </message>
    <message>
        <source>Days a message waits for a name that is offline.</source>
        <translation>Jours pendant lesquels un message attend un nom hors ligne.</translation>
    </message>
    <message>
        <source>What the human shows to approve: where they sit, a code in the tray&apos;s window, or the password.</source>
        <translation>Ce que l&apos;humain montre pour approuver : où il est assis, un code de la fenêtre du tray, ou le mot de passe.</translation>
    </message>
    <message>
        <source>Hours until a held message expires undecided.</source>
        <translation>Heures avant qu&apos;un message retenu expire sans décision.</translation>
    </message>
    <message>
        <source>Own rules of the safety gate (docs/rules.md).</source>
        <translation>Règles propres du contrôle de sécurité (docs/rules.md).</translation>
    </message>
    <message>
        <source>What the safety gate lets pass (docs/rules.md).</source>
        <translation>Ce que le contrôle de sécurité laisse passer (docs/rules.md).</translation>
    </message>
    <message>
        <source>Answers in one chain without a human before a message is held as a loop.</source>
        <translation>Réponses dans une chaîne sans humain avant qu&apos;un message soit retenu comme boucle.</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour before a message is held as a loop.</source>
        <translation>Réponses entre deux sessions en une heure avant qu&apos;un message soit retenu comme boucle.</translation>
    </message>
    <message>
        <source>What happens before a session edits what another has locked.</source>
        <translation>Ce qui se passe avant qu&apos;une session modifie ce qu&apos;une autre a verrouillé.</translation>
    </message>
    <message>
        <source>Minutes a lock is held when it is not renewed.</source>
        <translation>Minutes pendant lesquelles un verrou est tenu sans être renouvelé.</translation>
    </message>
    <message>
        <source>A session&apos;s first edit of a file takes its lock.</source>
        <translation>La première modification d&apos;un fichier par une session prend son verrou.</translation>
    </message>
    <message>
        <source>What happens before the guard of a pair edits or commits.</source>
        <translation>Ce qui se passe avant que le guard d&apos;un binôme modifie ou committe.</translation>
    </message>
    <message>
        <source>Minutes until a stopped session goes on by itself.</source>
        <translation>Minutes avant qu&apos;une session arrêtée continue d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Let a model&apos;s plain mesh calls run without asking.</source>
        <translation>Laisser les simples appels mesh d&apos;un modèle s&apos;exécuter sans demander.</translation>
    </message>
    <message>
        <source>Largest direct message.</source>
        <translation>Taille maximale d&apos;un message direct.</translation>
    </message>
    <message>
        <source>Largest broadcast.</source>
        <translation>Taille maximale d&apos;une diffusion.</translation>
    </message>
    <message>
        <source>Broadcasts a session may send in a minute.</source>
        <translation>Diffusions qu&apos;une session peut envoyer en une minute.</translation>
    </message>
    <message>
        <source>Direct messages a session may send in a minute.</source>
        <translation>Messages directs qu&apos;une session peut envoyer en une minute.</translation>
    </message>
    <message>
        <source>Port at which paired machines reach this one.</source>
        <translation>Port où les machines appairées joignent celle-ci.</translation>
    </message>
    <message>
        <source>Addresses at which paired machines reach this one; none: those of the Tailscale interface.</source>
        <translation>Adresses où les machines appairées joignent celle-ci ; aucune : celles de l&apos;interface Tailscale.</translation>
    </message>
    <message>
        <source>Messages that are taken from one paired machine in a minute; more have to wait there.</source>
        <translation>Messages pris d&apos;une machine appairée en une minute ; davantage attendent là-bas.</translation>
    </message>
    <message>
        <source>Size at which log.jsonl is rotated.</source>
        <translation>Taille à laquelle log.jsonl est renouvelé.</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>Montrer un réglage.</translation>
    </message>
    <message>
        <source>Show all settings.</source>
        <translation>Montrer tous les réglages.</translation>
    </message>
    <message>
        <source>Change a setting; loosening safety is for the human.</source>
        <translation>Changer un réglage ; réduire la sécurité est réservé à l&apos;humain.</translation>
    </message>
    <message>
        <source>Start the service in the background.</source>
        <translation>Lancer le service en arrière-plan.</translation>
    </message>
    <message>
        <source>Show the service&apos;s process, port and problems.</source>
        <translation>Montrer le processus, le port et les problèmes du service.</translation>
    </message>
    <message>
        <source>Show the last lines that the service itself has written.</source>
        <translation>Montrer les dernières lignes écrites par le service lui-même.</translation>
    </message>
    <message>
        <source>Stop the service.</source>
        <translation>Arrêter le service.</translation>
    </message>
    <message>
        <source>Put the Claude Code plugin in place.</source>
        <translation>Mettre en place le plugin de Claude Code.</translation>
    </message>
    <message>
        <source>Show whether the plugin is in place and whole.</source>
        <translation>Montrer si le plugin est en place et entier.</translation>
    </message>
    <message>
        <source>Take the plugin away.</source>
        <translation>Retirer le plugin.</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>Pour bash.</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>Pour zsh.</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>Pour fish.</translation>
    </message>
    <message>
        <source>Show the machines that this one is paired with, and those that want to be.</source>
        <translation>Montrer les machines appairées avec celle-ci, et celles qui veulent l&apos;être.</translation>
    </message>
    <message>
        <source>Show one machine, or this one&apos;s own side.</source>
        <translation>Montrer une machine, ou le côté de celle-ci.</translation>
    </message>
    <message>
        <source>Pair with another machine.</source>
        <translation>Appairer avec une autre machine.</translation>
    </message>
    <message>
        <source>Let a machine in that wants to pair; the codes must be the same.</source>
        <translation>Admettre une machine qui veut s&apos;appairer ; les codes doivent être les mêmes.</translation>
    </message>
    <message>
        <source>Refuse a machine that wants to pair.</source>
        <translation>Rejeter une machine qui veut s&apos;appairer.</translation>
    </message>
    <message>
        <source>Say that the codes of both machines are the same.</source>
        <translation>Dire que les codes des deux machines sont les mêmes.</translation>
    </message>
    <message>
        <source>Give a machine another name here.</source>
        <translation>Donner à une machine un autre nom ici.</translation>
    </message>
    <message>
        <source>Show or change what a machine may do here.</source>
        <translation>Montrer ou changer ce qu&apos;une machine peut faire ici.</translation>
    </message>
    <message>
        <source>End the pairing with a machine, at once.</source>
        <translation>Terminer aussitôt l&apos;appairage avec une machine.</translation>
    </message>
    <message>
        <source>Join the mesh, under a name if you give one; starts the service if it is not running.</source>
        <translation>Rejoindre le mesh, sous un nom si vous en donnez un ; lance le service s&apos;il ne tourne pas.</translation>
    </message>
    <message>
        <source>Leave the mesh; your mailbox stays.</source>
        <translation>Quitter le mesh ; votre boîte reste.</translation>
    </message>
    <message>
        <source>Show the sessions on the mesh.</source>
        <translation>Montrer les sessions du mesh.</translation>
    </message>
    <message>
        <source>Show your own connection and the service.</source>
        <translation>Montrer votre propre connexion et le service.</translation>
    </message>
    <message>
        <source>Send a text to one session; - reads it from standard input.</source>
        <translation>Envoyer un texte à une session ; - le lit sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Send a text to every session; - reads it from standard input.</source>
        <translation>Envoyer un texte à toutes les sessions ; - le lit sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Answer a message by its id; - reads the text from standard input.</source>
        <translation>Répondre à un message par son identifiant ; - lit le texte sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Print one message whole, in pages where no person reads.</source>
        <translation>Afficher un message en entier, par pages là où aucune personne ne lit.</translation>
    </message>
    <message>
        <source>Show how far a message has come.</source>
        <translation>Montrer jusqu&apos;où un message est allé.</translation>
    </message>
    <message>
        <source>Show the messages that wait for you, and take them.</source>
        <translation>Montrer les messages qui vous attendent, et les prendre.</translation>
    </message>
    <message>
        <source>Say what the safety rules find in a text, without sending it; none or - reads standard input.</source>
        <translation>Dire ce que les règles de sécurité trouvent dans un texte, sans l&apos;envoyer ; sans, ou -, lit l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Take a lock: on a file, on files by a pattern, or on any name.</source>
        <translation>Prendre un verrou : sur un fichier, sur des fichiers par un motif, ou sur un nom quelconque.</translation>
    </message>
    <message>
        <source>Give a lock back; --force takes another&apos;s away and is for the human.</source>
        <translation>Rendre un verrou ; --force retire celui d&apos;un autre et est réservé à l&apos;humain.</translation>
    </message>
    <message>
        <source>Show who holds and who waits for which lock.</source>
        <translation>Montrer qui tient quel verrou et qui l&apos;attend.</translation>
    </message>
    <message>
        <source>Invite a session to pair with yours, or accept its invitation.</source>
        <translation>Inviter une session à former un binôme avec la vôtre, ou accepter son invitation.</translation>
    </message>
    <message>
        <source>Leave your pair, or decline an invitation.</source>
        <translation>Quitter votre binôme, ou décliner une invitation.</translation>
    </message>
    <message>
        <source>Take the role that builds; accepts the only invitation.</source>
        <translation>Prendre le rôle qui construit ; accepte la seule invitation.</translation>
    </message>
    <message>
        <source>Take the role that reviews; accepts the only invitation.</source>
        <translation>Prendre le rôle qui relit ; accepte la seule invitation.</translation>
    </message>
    <message>
        <source>Tell your partner where to go; - reads the text from standard input.</source>
        <translation>Dire à votre partenaire où aller ; - lit le texte sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Ask Grip to pause.</source>
        <translation>Demander une pause à Grip.</translation>
    </message>
    <message>
        <source>Stop Grip at once, and take its role.</source>
        <translation>Arrêter Grip aussitôt, et prendre son rôle.</translation>
    </message>
    <message>
        <source>Give your role as Grip to your partner.</source>
        <translation>Donner votre rôle de Grip à votre partenaire.</translation>
    </message>
    <message>
        <source>Let a stopped session go on, or with --abort end what it was running.</source>
        <translation>Laisser continuer une session arrêtée, ou avec --abort terminer ce qu&apos;elle exécutait.</translation>
    </message>
    <message>
        <source>Show the messages that wait for your decision, with their texts.</source>
        <translation>Montrer les messages qui attendent votre décision, avec leurs textes.</translation>
    </message>
    <message>
        <source>Let a held message through to the model that it is for.</source>
        <translation>Laisser passer un message retenu vers le modèle à qui il est destiné.</translation>
    </message>
    <message>
        <source>Refuse a held message; its sender is told.</source>
        <translation>Refuser un message retenu ; son expéditeur est prévenu.</translation>
    </message>
    <message>
        <source>Pair this machine with others, and look after that.</source>
        <translation>Appairer cette machine avec d&apos;autres, et gérer ces appairages.</translation>
    </message>
    <message>
        <source>Show and change settings.</source>
        <translation>Montrer et changer les réglages.</translation>
    </message>
    <message>
        <source>Start, stop and look at the service.</source>
        <translation>Lancer, arrêter et examiner le service.</translation>
    </message>
    <message>
        <source>Check the whole installation and say how to mend it.</source>
        <translation>Contrôler toute l&apos;installation et dire comment la réparer.</translation>
    </message>
    <message>
        <source>Show the audit log.</source>
        <translation>Montrer le journal d&apos;audit.</translation>
    </message>
    <message>
        <source>Install, check and remove the Claude Code plugin.</source>
        <translation>Installer, contrôler et retirer le plugin de Claude Code.</translation>
    </message>
    <message>
        <source>Serve the mesh to an agent as MCP tools, on standard input and output.</source>
        <translation>Offrir le mesh à un agent comme outils MCP, sur l&apos;entrée et la sortie standard.</translation>
    </message>
    <message>
        <source>Print a completion script for a shell.</source>
        <translation>Afficher un script de complétion pour un shell.</translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de message « %1 ».</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;; see: mesh inbox --all</source>
        <translation>Les identifiants sont les quatre caractères ou plus derrière « # » ; voir : mesh inbox --all</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>examiner %1</translation>
    </message>
    <message>
        <source>%1 says which machines are let in, but it is open to other users.</source>
        <translation>%1 dit quelles machines sont admises, mais il est ouvert aux autres utilisateurs.</translation>
    </message>
    <message>
        <source>See that it is as you left it, then close it: chmod 600 %1</source>
        <translation>Vérifiez qu&apos;il est tel que vous l&apos;avez laissé, puis fermez-le : chmod 600 %1</translation>
    </message>
    <message>
        <source>Grip Session Mesh connects coding-agent sessions with each other.</source>
        <translation>Grip Session Mesh relie entre elles les sessions d&apos;agents de programmation.</translation>
    </message>
    <message>
        <source>Usage: mesh &lt;verb&gt; [options] [arguments]</source>
        <translation>Usage : mesh &lt;verbe&gt; [options] [arguments]</translation>
    </message>
    <message>
        <source>More about one: mesh &lt;verb&gt; --help. Every verb takes --json.</source>
        <translation>Pour en savoir plus : mesh &lt;verbe&gt; --help. Chaque verbe accepte --json.</translation>
    </message>
    <message>
        <source>Exit codes: 0 ok, 1 refused, 2 usage, 3 no service, 4 not found, 5 timeout.</source>
        <translation>Codes de sortie : 0 succès, 1 rejeté, 2 mauvais usage, 3 pas de service, 4 introuvable, 5 délai dépassé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>%1  de %2 à %3, %n octet, expire %4</numerusform>
            <numerusform>%1  de %2 à %3, %n octets, expire %4</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more, all marked in the text above</source>
        <translation>et %1 de plus, tous marqués dans le texte ci-dessus</translation>
    </message>
    <message>
        <source>Its text is not shown here, because programs can read this terminal and type in it.</source>
        <translation>Son texte n&apos;est pas montré ici, car des programmes peuvent lire ce terminal et y taper.</translation>
    </message>
    <message>
        <source>Its text is too long for this screen. In a terminal of your own: mesh approvals</source>
        <translation>Son texte est trop long pour cet écran. Dans un terminal à vous : mesh approvals</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Il faut une sous-commande</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est requis</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>L&apos;argument suivant n&apos;était pas attendu : %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Les arguments suivants n&apos;étaient pas attendus : %1</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1 : la valeur %2 n&apos;est pas entre %3 et %4</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1 : %2 n&apos;est pas parmi {%3}</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1 : il manque une valeur (%2)</translation>
    </message>
    <message>
        <source>%1: Number less or equal to 0: %2</source>
        <translation>%1 : nombre inférieur ou égal à 0 : %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 exclut %2</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>Conversion impossible : %1 = %2</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Sous-commandes</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SOUS-COMMANDE</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>REQUIS</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>A part of the plugin is missing: %1.</source>
        <translation>Une partie du plugin manque : %1.</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Réinstallez Grip Session Mesh.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This needs a terminal, and this program has none.</source>
        <translation>Il faut un terminal, et ce programme n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own.</source>
        <translation>Tapez-le dans un terminal à vous.</translation>
    </message>
    <message>
        <source>%1 (unreachable)</source>
        <translation>%1 (injoignable)</translation>
    </message>
    <message>
        <source>Language that the mesh speaks, the tray from its next start on. If none is set, it is the system&apos;s.</source>
        <translation>Langue que parle le mesh, dans le tray dès son prochain démarrage. Si aucune n&apos;est fixée, c&apos;est celle du système.</translation>
    </message>
    <message>
        <source>Messages wait until this is off again: no agent or program gets any; you can read yours at a shell.</source>
        <translation>Les messages attendent jusqu&apos;à ce que ce soit désactivé : aucun agent ni programme n&apos;en reçoit ; vous pouvez lire les vôtres dans un shell.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Address not available</source>
        <translation>adresse non disponible</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>liste d&apos;arguments trop longue</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>descripteur de fichier incorrect</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>tube rompu</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>l&apos;adresse n&apos;est pas celle de cette machine</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>connexion coupée par l&apos;autre côté</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>ce n&apos;est pas un programme de ce système</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>fichier trop gros</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d&apos;entrée/sortie</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>appel système interrompu</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valide</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c&apos;est un dossier</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>aucune route vers la machine</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus d&apos;espace sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>ressource temporairement indisponible</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>le programme est en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>trop de fichiers ouverts dans le système</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>machine introuvable</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>machine inaccessible</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>délai réseau dépassé</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>réseau inaccessible</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>délai réseau dépassé</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>l&apos;adresse n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>l&apos;adresse est protégée</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>l&apos;adresse est déjà utilisée</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>l&apos;autre machine a fermé la connexion</translation>
    </message>
    <message>
        <source>no answer within 2 s</source>
        <translation>pas de réponse en 2 s</translation>
    </message>
    <message>
        <source>look at the log</source>
        <translation>examiner le journal</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>lire le journal</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>A message from %1 to %2 (#%3) waits for your decision: %4. See it: mesh approvals</source>
        <translation>Un message de %1 à %2 (#%3) attend votre décision : %4. Le voir : mesh approvals</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 expired: %3.</source>
        <translation>Votre message #%1 à %2 a expiré : %3.</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 was %3: %4.</source>
        <translation>Votre message #%1 à %2 a été %3 : %4.</translation>
    </message>
    <message>
        <source>Refused: %1 tried to %2, and %3.</source>
        <translation>Rejeté : %1 a essayé de %2, et %3.</translation>
    </message>
    <message>
        <source>The machine %1 (%2) wants to pair with this one. Its code here is %3. If it shows the same code, within two minutes: mesh remote accept; if not: mesh remote reject</source>
        <translation>La machine %1 (%2) veut s&apos;appairer avec celle-ci. Son code ici est %3. Si elle montre le même code, dans les deux minutes : mesh remote accept ; sinon : mesh remote reject</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one, unverified: it may send messages and no more until you have compared the codes: mesh remote verify %1</source>
        <translation>La machine %1 est appairée avec celle-ci, non vérifiée : elle ne peut qu&apos;envoyer des messages tant que vous n&apos;avez pas comparé les codes : mesh remote verify %1</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one.</source>
        <translation>La machine %1 est appairée avec celle-ci.</translation>
    </message>
    <message>
        <source>Pairing with a machine at %1 was refused: %2 Its key begins with %3.</source>
        <translation>L&apos;appairage avec une machine en %1 a été rejeté : %2 Sa clé commence par %3.</translation>
    </message>
    <message>
        <source>The service was restarted while a session was stopped by %1; that session goes on.</source>
        <translation>Le service a été relancé alors qu&apos;une session était arrêtée par %1 ; cette session continue.</translation>
    </message>
    <message>
        <source>The service stops, so %1, which was stopped, goes on.</source>
        <translation>Le service s&apos;arrête ; %1, qui était arrêtée, continue donc.</translation>
    </message>
    <message>
        <source>What an earlier service had stopped goes on: %1.</source>
        <translation>Ce qu&apos;un service précédent avait arrêté continue : %1.</translation>
    </message>
    <message>
        <source>%1 had begun more: %2, stopped as well.</source>
        <translation>%1 avait commencé davantage : %2, arrêté aussi.</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>Vous avez arrêté %1 (%2). La laisser continuer, dans le tray ou dans un terminal : mesh resume %1, ou terminer ce qu&apos;elle exécutait : mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 a arrêté %2 (%3). La laisser continuer, dans le tray ou dans un terminal : mesh resume %2, ou terminer ce qu&apos;elle exécutait : mesh resume --abort %2</translation>
    </message>
    <message>
        <source>The note that %1 is stopped could not be written; should the service stop, its calls are not denied: %2</source>
        <translation>La note que %1 est arrêtée n&apos;a pas pu être écrite ; si le service s&apos;arrête, ses appels ne sont pas refusés : %2</translation>
    </message>
    <message>
        <source>%1 is stopped, but not %2</source>
        <translation>%1 est arrêtée, mais pas %2</translation>
    </message>
    <message>
        <source>%1 goes on: %2.</source>
        <translation>%1 continue : %2.</translation>
    </message>
    <message>
        <source>the program &quot;%1&quot;</source>
        <translation>le programme « %1 »</translation>
    </message>
    <message>
        <source>a program below %1</source>
        <translation>un programme sous %1</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>appeler %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécuter %1</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 commande</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 commandes</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>destructeur</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>confirmation demandée</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>boucle de réponses</translation>
    </message>
    <message>
        <source>a person lets it go on</source>
        <translation>une personne la laisse continuer</translation>
    </message>
    <message>
        <source>a person has ended what it ran</source>
        <translation>une personne a terminé ce qu&apos;elle exécutait</translation>
    </message>
    <message>
        <source>its client has ended</source>
        <translation>son client s&apos;est terminé</translation>
    </message>
    <message>
        <source>nobody let it go on within the time that is set (intercept_timeout_minutes)</source>
        <translation>personne ne l&apos;a laissée continuer dans le délai réglé (intercept_timeout_minutes)</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>approuver le message retenu #%1</translation>
    </message>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>régler %1 à %2, ce qui réduit votre sécurité</translation>
    </message>
    <message>
        <source>pair with the machine at %1</source>
        <translation>appairer la machine en %1</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>retirer le verrou sur %1 à qui le tient</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>appeler désormais la machine %1 %2</translation>
    </message>
    <message>
        <source>Stop the service and start it again, after an update for example.</source>
        <translation>Arrête le service et le redémarre, par exemple après une mise à jour.</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). A permission dialog is open in %1: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>Vous avez arrêté %1 (%2). Une demande d&apos;autorisation est ouverte dans %1 : ce qu&apos;elle demande s&apos;exécutera si vous confirmez. La laisser continuer, dans le tray ou dans un terminal : mesh resume %1, ou terminer ce qu&apos;elle exécutait : mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). A permission dialog is open in %2: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 a arrêté %2 (%3). Une demande d&apos;autorisation est ouverte dans %2 : ce qu&apos;elle demande s&apos;exécutera si vous confirmez. La laisser continuer, dans le tray ou dans un terminal : mesh resume %2, ou terminer ce qu&apos;elle exécutait : mesh resume --abort %2</translation>
    </message>
    <message>
        <source>1 command; %1 could not be stopped</source>
        <translation>1 commande ; %1 n&apos;ont pas pu être arrêtées</translation>
    </message>
    <message>
        <source>%1 commands; %2 could not be stopped</source>
        <translation>%1 commandes ; %2 n&apos;ont pas pu être arrêtées</translation>
    </message>
</context>
<context>
    <name>std::chrono</name>
    <message>
        <source>The service is stopping.</source>
        <translation>Le service s&apos;arrête.</translation>
    </message>
    <message>
        <source>Start it again, then repeat this.</source>
        <translation>Relancez-le, puis recommencez.</translation>
    </message>
</context>
</TS>
