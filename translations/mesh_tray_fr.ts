<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêtée</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3 is held</source>
        <translation>#%1 de %2 à %3 est retenu</translation>
    </message>
    <message>
        <source>%1 wants to pair with this machine</source>
        <translation>%1 veut s&apos;appairer avec cette machine</translation>
    </message>
    <message>
        <source>config.json sets %1 to %2</source>
        <translation>config.json règle %1 à %2</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Connexion au service…</translation>
    </message>
    <message>
        <source>The service does not run</source>
        <translation>Le service ne tourne pas</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other machine(s) connected</source>
        <translation>
            <numerusform>%1 sur %n autre machine connectée</numerusform>
            <numerusform>%1 sur %n autres machines connectées</numerusform>
        </translation>
    </message>
    <message>
        <source>deliveries paused</source>
        <translation>remises en pause</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Is the disk full, or the folder somebody else&apos;s?</source>
        <translation>Le disque est-il plein, ou le dossier à quelqu&apos;un d&apos;autre ?</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 ne peut pas être supprimé : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made: it is no folder, or may not be written.</source>
        <translation>%1 ne peut pas être créé : ce n&apos;est pas un dossier, ou il ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
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
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
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
        <translation>Session</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Détenteur</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectée</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>en liaison</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>Code compared</source>
        <translation>Code comparé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>that machine</source>
        <translation>cette machine-là</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>À cause de</translation>
    </message>
    <message>
        <source>every message is held</source>
        <translation>chaque message est retenu</translation>
    </message>
    <message>
        <source>a loop of answers</source>
        <translation>une boucle de réponses</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>needs permission</source>
        <translation>attend une autorisation</translation>
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
        <translation>autre client</translation>
    </message>
    <message>
        <source>something destructive in it</source>
        <translation>quelque chose de destructeur</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Voulu par</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>stopped by a person until %1</source>
        <translation>arrêtée par une personne jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>stopped by %1 until %2</source>
        <translation>arrêtée par %1 jusqu&apos;à %2</translation>
    </message>
</context>
<context>
    <name>DesktopNeeded</name>
    <message>
        <source>There is no desktop here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Il n&apos;y a pas de bureau ici : ni DISPLAY ni WAYLAND_DISPLAY n&apos;est défini.</translation>
    </message>
    <message>
        <source>The desktop cannot be reached: %1</source>
        <translation>Le bureau est inaccessible : %1</translation>
    </message>
    <message>
        <source>Start it from a desktop. Without one, use a terminal: mesh status, mesh approvals, mesh inbox</source>
        <translation>Lancez-le depuis un bureau. Sans bureau, utilisez un terminal : mesh status, mesh approvals, mesh inbox</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>branche %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n arrêtée</numerusform>
            <numerusform>%n arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <comment>machines</comment>
        <translation>
            <numerusform>%n injoignable</numerusform>
            <numerusform>%n injoignables</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>aucune session</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%n verrou</numerusform>
            <numerusform>%n verrous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>%n message attend</numerusform>
            <numerusform>%n messages attendent</numerusform>
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
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n binôme</numerusform>
            <numerusform>%n binômes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held</source>
        <translation>
            <numerusform>%n message retenu</numerusform>
            <numerusform>%n messages retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) permission</source>
        <translation>
            <numerusform>%n attend une autorisation</numerusform>
            <numerusform>%n attendent une autorisation</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>Aucune session n&apos;est encore sur le mesh.
Dans une session Claude Code, tapez : /mesh connect</translation>
    </message>
    <message>
        <source>A message from %1 to %2 waits for your decision. Click to see it.</source>
        <translation>Un message de %1 à %2 attend votre décision. Cliquez pour le voir.</translation>
    </message>
    <message>
        <source>%1 invites %2 to pair. A right click on one of them shows what can be done.</source>
        <translation>%1 invite %2 en binôme. Un clic droit sur l&apos;une des deux montre ce qui est possible.</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair. Click to see the messages of %1.</source>
        <translation>%1 et %2 sont en binôme. Cliquez pour voir les messages de %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have written to each other. Click to see the messages of %1.</source>
        <translation>%1 et %2 se sont écrit. Cliquez pour voir les messages de %1.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Grip Session Mesh %1, protocol %2</source>
        <translation>Grip Session Mesh %1, protocole %2</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (construit avec %2)</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Vérifications :</translation>
    </message>
    <message>
        <source>mend: %1</source>
        <translation>remède : %1</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problèmes :</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no problems</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>RightTexts</name>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>Its sessions may write to sessions here; what is destructive still waits for you.</source>
        <translation>Ses sessions peuvent écrire aux sessions d&apos;ici ; ce qui est destructeur vous attend toujours.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>&amp;Diffusions</translation>
    </message>
    <message>
        <source>Its sessions may write to all sessions here at once.</source>
        <translation>Ses sessions peuvent écrire d&apos;un coup à toutes les sessions d&apos;ici.</translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation>diffusions</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>&amp;Verrous</translation>
    </message>
    <message>
        <source>What its sessions lock counts as locked here.</source>
        <translation>Ce que ses sessions verrouillent compte comme verrouillé ici.</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>verrous</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Binômes</translation>
    </message>
    <message>
        <source>Its sessions may pair with a session here that accepts it.</source>
        <translation>Ses sessions peuvent former un binôme avec une session d&apos;ici qui l&apos;accepte.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>binômes</translation>
    </message>
    <message>
        <source>&amp;Intercepts</source>
        <translation>&amp;Interventions</translation>
    </message>
    <message>
        <source>Its guard of a pair may stop the grip here at once and take over.</source>
        <translation>Son guard d&apos;un binôme peut arrêter aussitôt le grip d&apos;ici et prendre la main.</translation>
    </message>
    <message>
        <source>intercepts</source>
        <translation>interventions</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Hold every message</source>
        <translation>Retenir chaque message</translation>
    </message>
    <message>
        <source>Proof for an approval</source>
        <translation>Preuve pour approuver</translation>
    </message>
    <message>
        <source>Held messages expire after</source>
        <translation>Les messages retenus expirent après</translation>
    </message>
    <message>
        <source>Own rules of the gate</source>
        <translation>Règles propres du contrôle</translation>
    </message>
    <message>
        <source>Exceptions of the gate</source>
        <translation>Exceptions du contrôle</translation>
    </message>
    <message>
        <source>Mesh calls without asking</source>
        <translation>Appels mesh sans demander</translation>
    </message>
    <message>
        <source>Answers in one chain</source>
        <translation>Réponses dans une chaîne</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour</source>
        <translation>Réponses entre deux sessions en une heure</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Pause deliveries</source>
        <translation>Suspendre les remises</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Garder les messages</translation>
    </message>
    <message>
        <source>Largest direct message</source>
        <translation>Plus grand message direct</translation>
    </message>
    <message>
        <source>Largest broadcast</source>
        <translation>Plus grande diffusion</translation>
    </message>
    <message>
        <source>Direct messages in a minute</source>
        <translation>Messages directs par minute</translation>
    </message>
    <message>
        <source>Broadcasts in a minute</source>
        <translation>Diffusions par minute</translation>
    </message>
    <message>
        <source>Sessions, locks and pairs</source>
        <translation>Sessions, verrous et binômes</translation>
    </message>
    <message>
        <source>Join when a session starts</source>
        <translation>Rejoindre au début d&apos;une session</translation>
    </message>
    <message>
        <source>Locks and pairs</source>
        <translation>Verrous et binômes</translation>
    </message>
    <message>
        <source>Role when pairing</source>
        <translation>Rôle en formant un binôme</translation>
    </message>
    <message>
        <source>When the guard edits</source>
        <translation>Quand le guard modifie</translation>
    </message>
    <message>
        <source>When a locked file is edited</source>
        <translation>Quand un fichier verrouillé est modifié</translation>
    </message>
    <message>
        <source>A lock lasts</source>
        <translation>Un verrou dure</translation>
    </message>
    <message>
        <source>Lock what is edited</source>
        <translation>Verrouiller ce qui est modifié</translation>
    </message>
    <message>
        <source>A stopped session goes on after</source>
        <translation>Une session arrêtée continue après</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Autres machines</translation>
    </message>
    <message>
        <source>Port for other machines</source>
        <translation>Port pour les autres machines</translation>
    </message>
    <message>
        <source>Addresses for other machines</source>
        <translation>Adresses pour les autres machines</translation>
    </message>
    <message>
        <source>Messages of one machine in a minute</source>
        <translation>Messages d&apos;une machine par minute</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Start with the plugin</source>
        <translation>Lancer avec le plugin</translation>
    </message>
    <message>
        <source>Stop when idle for</source>
        <translation>Arrêter après inactivité de</translation>
    </message>
    <message>
        <source>Port of the bus</source>
        <translation>Port du bus</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Taille du journal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>less safe when on</source>
        <translation>moins sûr si activé</translation>
    </message>
    <message>
        <source>less safe when off</source>
        <translation>moins sûr si désactivé</translation>
    </message>
    <message>
        <source>less safe when higher</source>
        <translation>moins sûr si plus élevé</translation>
    </message>
    <message>
        <source>less safe when lower</source>
        <translation>moins sûr si plus bas</translation>
    </message>
    <message>
        <source>earlier choices are less safe</source>
        <translation>les premiers choix sont moins sûrs</translation>
    </message>
    <message>
        <source>less safe with each entry</source>
        <translation>moins sûr à chaque entrée</translation>
    </message>
    <message>
        <source>less safe with each entry removed</source>
        <translation>moins sûr à chaque entrée retirée</translation>
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
        <translation> jours</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>un clic</translation>
    </message>
    <message>
        <source>a typed code</source>
        <translation>un code tapé</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>ne rien faire</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>avertir</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>demander d&apos;abord</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>Grip (builds)</source>
        <translation>Grip (construit)</translation>
    </message>
    <message>
        <source>Guard (reviews)</source>
        <translation>Guard (relit)</translation>
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
            <numerusform>%n j</numerusform>
            <numerusform>%n j</numerusform>
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
        <translation>en attente</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>Shows the mesh, and lets a person decide what waits for them.</source>
        <translation>Montre le mesh, et laisse une personne décider de ce qui l&apos;attend.</translation>
    </message>
    <message>
        <source>Without a window, where there is an icon.</source>
        <translation>Sans fenêtre, là où il y a une icône.</translation>
    </message>
    <message>
        <source>Data folder.</source>
        <translation>Dossier de données.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Only if this user has used the mesh before. For the start at login.</source>
        <translation>Seulement si cet utilisateur a déjà utilisé le mesh. Pour le lancement à la connexion.</translation>
    </message>
</context>
<context>
    <name>mesh::AboutPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>No known problems.</source>
        <translation>Aucun problème connu.</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Lancer le service</translation>
    </message>
    <message>
        <source>S&amp;top the service…</source>
        <translation>&amp;Arrêter le service…</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Tout contrôler</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>C&amp;opier le rapport</translation>
    </message>
    <message>
        <source>Versions, checks and problems, to hand on to somebody who helps. Nothing secret is in it.</source>
        <translation>Versions, contrôles et problèmes, à transmettre à qui aide. Rien de secret ne s&apos;y trouve.</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version :</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Dossier de données :</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Service :</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Problèmes :</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Il ne tourne pas.</translation>
    </message>
    <message>
        <source>Version %1 runs as process %2 with port %3, for %4.</source>
        <translation>La version %1 tourne comme processus %2 sur le port %3, depuis %4.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Il tourne.</translation>
    </message>
    <message>
        <source>It does not take this program for its tray, so nothing can be decided here.</source>
        <translation>Il ne prend pas ce programme pour son tray, rien ne peut donc être décidé ici.</translation>
    </message>
    <message>
        <source>Stop the service?</source>
        <translation>Arrêter le service ?</translation>
    </message>
    <message>
        <source>Until it runs again no session gets a message and no lock is known. Messages that are stored stay, and come when it runs again.</source>
        <translation>Tant qu&apos;il ne tourne pas, aucune session ne reçoit de message et aucun verrou n&apos;est connu. Les messages enregistrés restent, et arrivent quand il tourne à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stopping the service</source>
        <translation>Arrêt du service</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>Le service s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
        <translation>
            <numerusform>%n problème à corriger.</numerusform>
            <numerusform>%n problèmes à corriger.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard: paste it where it is wanted.</source>
        <translation>Le rapport est dans le presse-papiers : collez-le où il est demandé.</translation>
    </message>
    <message>
        <source>Grip Session Mesh %1, protocol %2
Qt %3 (built with %4)
%5, %6</source>
        <translation>Grip Session Mesh %1, protocole %2
Qt %3 (construit avec %4)
%5, %6</translation>
    </message>
    <message>
        <source>Not known: the service does not run.</source>
        <translation>Inconnus : le service ne tourne pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix, see below.</source>
        <translation>
            <numerusform>%n problème à corriger, voir plus bas.</numerusform>
            <numerusform>%n problèmes à corriger, voir plus bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Lancement…</translation>
    </message>
    <message>
        <source>%1 (checked at %2)</source>
        <comment>verdict and time</comment>
        <translation>%1 (contrôlé à %2)</translation>
    </message>
</context>
<context>
    <name>mesh::AddMachineDialog</name>
    <message>
        <source>Looking for machines of your tailnet…</source>
        <translation>Recherche des machines de votre tailnet…</translation>
    </message>
    <message>
        <source>Add a machine</source>
        <translation>Ajouter une machine</translation>
    </message>
    <message>
        <source>100.101.102.103 or studio.example.org:9475</source>
        <translation>100.101.102.103 ou studio.example.org:9475</translation>
    </message>
    <message>
        <source>what the machine calls itself</source>
        <translation>comme la machine se nomme</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Nom ici :</translation>
    </message>
    <message>
        <source>The mesh must run on the other machine. Then both machines show a code, and who sits there accepts it.</source>
        <translation>Le mesh doit tourner sur l&apos;autre machine. Les deux machines montrent alors un code, et la personne qui est devant l&apos;accepte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), offline</source>
        <translation>%1 (%2), hors ligne</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale: type an address.</source>
        <translation>Tailscale ne fait connaître aucune machine : tapez une adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of your tailnet can be chosen.</source>
        <translation>
            <numerusform>%n machine de votre tailnet au choix.</numerusform>
            <numerusform>%n machines de votre tailnet au choix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::AlertDeeds</name>
    <message>
        <source>Approving #%1</source>
        <translation>Approbation de #%1</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>Refus de #%1</translation>
    </message>
    <message>
        <source>#%1 was denied; its sender is told.</source>
        <translation>#%1 a été refusé ; son expéditeur est prévenu.</translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>Reprise de %1</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 continue.</translation>
    </message>
    <message>
        <source>Pairing the machines</source>
        <translation>Appairage des machines</translation>
    </message>
    <message>
        <source>Refusing the machine</source>
        <translation>Rejet de la machine</translation>
    </message>
    <message>
        <source>That machine was refused.</source>
        <translation>Cette machine a été rejetée.</translation>
    </message>
    <message>
        <source>#%1 was approved, and goes to %2 as #%3.</source>
        <translation>#%1 a été approuvé et part vers %2 comme #%3.</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Nothing waits for you.
A message with something destructive in it stays here until you decide.</source>
        <translation>Rien ne vous attend.
Un message destructeur reste ici jusqu&apos;à votre décision.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Messages retenus</translation>
    </message>
    <message>
        <source>The recipient&apos;s model gets this text (Ctrl+Enter).</source>
        <translation>Le modèle du destinataire reçoit ce texte (Ctrl+Entrée).</translation>
    </message>
    <message>
        <source>Nobody gets it; its sender is told (Ctrl+Backspace).</source>
        <translation>Personne ne le reçoit ; son expéditeur est prévenu (Ctrl+Retour arrière).</translation>
    </message>
    <message numerus="yes">
        <source>#%1 from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>#%1 de %2 à %3, %n octet, expire %4</numerusform>
            <numerusform>#%1 de %2 à %3, %n octets, expire %4</numerusform>
        </translation>
    </message>
    <message>
        <source>• Held because sessions answer each other without end.</source>
        <translation>• Retenu parce que des sessions se répondent sans fin.</translation>
    </message>
    <message>
        <source>Approving #%1</source>
        <translation>Approbation de #%1</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>Refus de #%1</translation>
    </message>
    <message>
        <source>• %1 (rule %2)</source>
        <translation>• %1 (règle %2)</translation>
    </message>
    <message>
        <source>• Held because every message waits for you, as the settings say.</source>
        <translation>• Retenu parce que chaque message vous attend, selon les réglages.</translation>
    </message>
    <message>
        <source>Read it from its beginning to its end: only what you have seen can be approved.</source>
        <translation>Lisez-le du début à la fin : seul ce que vous avez vu peut être approuvé.</translation>
    </message>
</context>
<context>
    <name>mesh::CodePanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Tapez le code</translation>
    </message>
    <message>
        <source>Code that is drawn above</source>
        <translation>Code dessiné au-dessus</translation>
    </message>
    <message>
        <source>It is valid for %1.</source>
        <translation>Il est valable %1.</translation>
    </message>
    <message>
        <source>Type this code here. It is for: %1.</source>
        <translation>Tapez ce code ici. Il sert à : %1.</translation>
    </message>
    <message>
        <source>Type this code where you were asked for it. It is for: %1.</source>
        <translation>Tapez ce code là où il vous a été demandé. Il sert à : %1.</translation>
    </message>
    <message>
        <source>A code is wanted because of this, %1: %2</source>
        <translation>Un code est demandé à cause de ceci, %1 : %2</translation>
    </message>
    <message>
        <source>A code is wanted because a program was refused within the last day.</source>
        <translation>Un code est demandé parce qu&apos;un programme a été rejeté depuis moins d&apos;un jour.</translation>
    </message>
    <message>
        <source>A code is wanted because this makes you less safe.</source>
        <translation>Un code est demandé parce que cela réduit votre sécurité.</translation>
    </message>
    <message>
        <source>A code is wanted because programs can type in that terminal.</source>
        <translation>Un code est demandé parce que des programmes peuvent taper dans ce terminal.</translation>
    </message>
    <message>
        <source>A code is wanted because the setting approval_proof says so.</source>
        <translation>Un code est demandé parce que le réglage approval_proof le veut.</translation>
    </message>
</context>
<context>
    <name>mesh::CompareCodeDialog</name>
    <message>
        <source>Compare the code of %1</source>
        <translation>Comparer le code de %1</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>Code de l&apos;appairage</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>&amp;Oui, le même</translation>
    </message>
    <message>
        <source>&amp;No, another one…</source>
        <translation>&amp;Non, un autre…</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 montre-t-elle le même code ?</translation>
    </message>
    <message>
        <source>Look at that machine itself, or ask who sits at it in a way that you trust: in its window under Machines, or with “mesh remote status”.</source>
        <translation>Regardez cette machine elle-même, ou demandez à la personne qui est devant par un moyen sûr : dans sa fenêtre sous Machines, ou avec « mesh remote status ».</translation>
    </message>
</context>
<context>
    <name>mesh::Composer</name>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Urgent</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent.</source>
        <translation>Avant ce qui n&apos;est pas urgent.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Choisissez à qui écrire</translation>
    </message>
    <message>
        <source>&amp;Message to %1</source>
        <translation>&amp;Message à %1</translation>
    </message>
    <message>
        <source>&amp;Answer to %1</source>
        <translation>&amp;Réponse à %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1 : %2</translation>
    </message>
    <message>
        <source>Sending the message to %1</source>
        <translation>Envoi du message à %1</translation>
    </message>
    <message>
        <source>&amp;Message to all sessions</source>
        <translation>&amp;Message à toutes les sessions</translation>
    </message>
    <message>
        <source>It comes from you, as “human”.</source>
        <translation>Il vient de vous, en tant que « human ».</translation>
    </message>
    <message>
        <source>Sending the message to all sessions</source>
        <translation>Envoi du message à toutes les sessions</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>waits, for deliveries are paused</source>
        <translation>attend, car les remises sont en pause</translation>
    </message>
    <message>
        <source>#%1: %2 (%3)</source>
        <translation>#%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>mesh::ControlLink</name>
    <message>
        <source>The service does not run.</source>
        <translation>Le service ne tourne pas.</translation>
    </message>
</context>
<context>
    <name>mesh::DBusNotifier</name>
    <message>
        <source>Open the window</source>
        <translation>Ouvrir la fenêtre</translation>
    </message>
</context>
<context>
    <name>mesh::DoctorView</name>
    <message>
        <source>– skipped</source>
        <translation>– omis</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ réussi</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ échoué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what helps: %1</source>
        <translation>Copier ce qui aide : %1</translation>
    </message>
</context>
<context>
    <name>mesh::FirstSteps</name>
    <message>
        <source>&amp;Install the plugin</source>
        <translation>&amp;Installer le plugin</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Type this in two Claude Code sessions:</source>
        <translation>Tapez ceci dans deux sessions Claude Code :</translation>
    </message>
    <message>
        <source>Installing the plugin…</source>
        <translation>Installation du plugin…</translation>
    </message>
    <message>
        <source>The plugin could not be installed.</source>
        <translation>Le plugin n&apos;a pas pu être installé.</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin yet that lets its sessions hear each other.</source>
        <translation>Claude Code n&apos;a pas encore le plugin qui permet à ses sessions de s&apos;entendre.</translation>
    </message>
    <message>
        <source>Claude Code was not found on this computer. The plugin can be installed as soon as it is there.</source>
        <translation>Claude Code est introuvable sur cet ordinateur. Le plugin pourra être installé dès qu&apos;il sera là.</translation>
    </message>
    <message>
        <source>Claude Code has the plugin. Restart its sessions that are open: they do not have it yet.</source>
        <translation>Claude Code a le plugin. Redémarrez ses sessions ouvertes : elles ne l&apos;ont pas encore.</translation>
    </message>
    <message>
        <source>The plugin is in place, but Claude Code was not found. When it is there, install the plugin again.</source>
        <translation>Le plugin est en place, mais Claude Code est introuvable. Quand il sera là, installez à nouveau le plugin.</translation>
    </message>
    <message>
        <source>Then let one of them write to the other:</source>
        <translation>Puis faites écrire l’une à l’autre :</translation>
    </message>
</context>
<context>
    <name>mesh::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>Messages pour vous</translation>
    </message>
    <message>
        <source>Nobody has written to you yet.
Sessions reach you as “human”: mesh send human TEXT</source>
        <translation>Personne ne vous a encore écrit.
Les sessions vous joignent comme « human » : mesh send human TEXTE</translation>
    </message>
</context>
<context>
    <name>mesh::ListField</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>none; one entry a line</source>
        <translation>aucune ; une entrée par ligne</translation>
    </message>
    <message>
        <source>none; for example: %1</source>
        <translation>aucune ; par exemple : %1</translation>
    </message>
</context>
<context>
    <name>mesh::LocksPage</name>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>Nothing is locked.
In a session, type: /mesh lock src/login.cpp</source>
        <translation>Rien n&apos;est verrouillé.
Dans une session, tapez : /mesh lock src/login.cpp</translation>
    </message>
    <message>
        <source>&amp;Ask the holder…</source>
        <translation>&amp;Demander au détenteur…</translation>
    </message>
    <message>
        <source>&amp;Take it away…</source>
        <translation>Le &amp;retirer…</translation>
    </message>
    <message>
        <source>Find a lock or a holder</source>
        <translation>Chercher un verrou ou un détenteur</translation>
    </message>
    <message>
        <source>It is held on another machine; take it away there.</source>
        <translation>Il est tenu sur une autre machine ; retirez-le là-bas.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Demander à %1</translation>
    </message>
    <message>
        <source>Message to %1:</source>
        <translation>Message à %1 :</translation>
    </message>
    <message>
        <source>When will you be done with %1?</source>
        <translation>Quand aurez-vous fini avec %1 ?</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Demande à %1</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>La demande est faite à %1.</translation>
    </message>
    <message>
        <source>Take %1 away?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told. It cannot be given back from here.</source>
        <translation>%1 perd le verrou et est prévenu. Il ne peut pas être rendu d&apos;ici.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>Le &amp;retirer</translation>
    </message>
    <message>
        <source>Taking the lock away</source>
        <translation>Retrait du verrou</translation>
    </message>
    <message>
        <source>%1 is free; %2 was told.</source>
        <translation>%1 est libre ; %2 est prévenu.</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told; %2, who waits for it, gets it. It cannot be given back from here.</source>
        <translation>%1 perd le verrou et est prévenu ; %2, qui l&apos;attend, le reçoit. Il ne peut pas être rendu d&apos;ici.</translation>
    </message>
    <message>
        <source>%1 has the lock on %2 now; %3 was told.</source>
        <translation>%1 tient maintenant le verrou sur %2 ; %3 est prévenu.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
</context>
<context>
    <name>mesh::MachineDetails</name>
    <message>
        <source>Fingerprint of the machine</source>
        <translation>Empreinte de la machine</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État :</translation>
    </message>
    <message>
        <source>Calls itself:</source>
        <translation>Se nomme :</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse :</translation>
    </message>
    <message>
        <source>Waiting for it:</source>
        <translation>L&apos;attend :</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte :</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Nobody has compared the codes yet. Until then %1 may only send messages and show its sessions.</source>
        <translation>Personne n&apos;a encore comparé les codes. D&apos;ici là, %1 peut seulement envoyer des messages et montrer ses sessions.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not known; only it can begin a connection</source>
        <translation>inconnue ; elle seule peut ouvrir une connexion</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>aucun message</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed here:</source>
        <translation>Permis ici :</translation>
    </message>
</context>
<context>
    <name>mesh::MachineRightsDialog</name>
    <message>
        <source>Rights of %1</source>
        <translation>Droits de %1</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>Ce que %1 peut faire ici</translation>
    </message>
    <message>
        <source>Until the codes are compared it may only send messages and show its sessions.</source>
        <translation>Tant que les codes ne sont pas comparés, elle peut seulement envoyer des messages et montrer ses sessions.</translation>
    </message>
</context>
<context>
    <name>mesh::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>No machine is paired with this one.
Add one here, or type on the other one: mesh remote add ADDRESS</source>
        <translation>Aucune machine n&apos;est appairée avec celle-ci.
Ajoutez-en une ici, ou tapez sur l&apos;autre : mesh remote add ADRESSE</translation>
    </message>
    <message>
        <source>&amp;Add machine…</source>
        <translation>&amp;Ajouter une machine…</translation>
    </message>
    <message>
        <source>&amp;Compare code…</source>
        <translation>&amp;Comparer le code…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Rights…</source>
        <translation>&amp;Droits…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>Retire&amp;r…</translation>
    </message>
    <message>
        <source>Paired machines</source>
        <translation>Machines appairées</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 est déjà appairée.</translation>
    </message>
    <message>
        <source>It is in the list of machines.</source>
        <translation>Elle est dans la liste des machines.</translation>
    </message>
    <message>
        <source>Asking %1 to pair</source>
        <translation>Demande d&apos;appairage à %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 est vérifiée : elle peut ici ce que disent ses droits.</translation>
    </message>
    <message>
        <source>Somebody may sit between the two machines. Do not use this pairing.</source>
        <translation>Quelqu&apos;un est peut-être entre les deux machines. N&apos;utilisez pas cet appairage.</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>Changement de nom de %1</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 s&apos;appelle maintenant %2.</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>Changement des droits de %1</translation>
    </message>
    <message>
        <source>The rights of %1 are changed.</source>
        <translation>Les droits de %1 sont changés.</translation>
    </message>
    <message>
        <source>The connection ends at once.</source>
        <translation>La connexion se termine aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>%n message qui l&apos;attend n&apos;arrivera pas ; l&apos;expéditeur est prévenu.</numerusform>
            <numerusform>%n messages qui l&apos;attendent n&apos;arriveront pas ; les expéditeurs sont prévenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still on its way to it will not arrive; the senders are told.</source>
        <translation>Ce qui est encore en chemin vers elle n&apos;arrivera pas ; les expéditeurs sont prévenus.</translation>
    </message>
    <message>
        <source>To undo this you have to pair the two machines again.</source>
        <translation>Pour annuler cela, il faut appairer à nouveau les deux machines.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>%1 is not paired any more.</source>
        <translation>%1 n&apos;est plus appairée.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Lancer le service</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The service does not run, so no message moves. What is shown is how it was.</source>
        <translation>Le service ne tourne pas, aucun message ne circule donc. Ce qui est montré est l&apos;état d&apos;avant.</translation>
    </message>
    <message>
        <source>You can look, but not decide here. %1</source>
        <translation>Vous pouvez regarder, mais pas décider ici. %1</translation>
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
        <translation>Lancement…</translation>
    </message>
    <message>
        <source>&amp;Restart the service</source>
        <translation>&amp;Redémarrer le service</translation>
    </message>
    <message>
        <source>Restarting the service</source>
        <translation>Redémarrage du service</translation>
    </message>
    <message>
        <source>Restart the service?</source>
        <translation>Redémarrer le service ?</translation>
    </message>
    <message>
        <source>Sessions that are stopped go on at once. Until it runs again no message moves; none is lost.</source>
        <translation>Les sessions arrêtées reprennent aussitôt. D’ici à ce qu’il tourne de nouveau, aucun message ne passe ; aucun n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
</context>
<context>
    <name>mesh::MapLegend</name>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>a message is held</source>
        <translation>un message est retenu</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>un binôme</translation>
    </message>
    <message>
        <source>an invitation to pair</source>
        <translation>une invitation en binôme</translation>
    </message>
    <message>
        <source>The lines mean: %1</source>
        <translation>Les lignes signifient : %1</translation>
    </message>
</context>
<context>
    <name>mesh::MapPage</name>
    <message>
        <source>Mesh</source>
        <translation>Mesh</translation>
    </message>
    <message>
        <source>invites %1 to pair</source>
        <translation>invite %1 en binôme</translation>
    </message>
    <message>
        <source>invited to pair by %1</source>
        <translation>invitée en binôme par %1</translation>
    </message>
    <message>
        <source>%1 (this machine)</source>
        <translation>%1 (cette machine)</translation>
    </message>
</context>
<context>
    <name>mesh::MapView</name>
    <message>
        <source>Map of the mesh</source>
        <translation>Carte du mesh</translation>
    </message>
</context>
<context>
    <name>mesh::MarkedView</name>
    <message>
        <source>Text of the held message</source>
        <translation>Texte du message retenu</translation>
    </message>
</context>
<context>
    <name>mesh::MeshRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 n&apos;a pas pu être lancé : %2</translation>
    </message>
    <message>
        <source>%1 gave no answer that this program understands.</source>
        <translation>%1 n&apos;a donné aucune réponse que ce programme comprenne.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>Cela a duré trop longtemps et a été interrompu.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>mesh::MessageView</name>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>&amp;Lire la suite</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Choose a message to read it.</source>
        <translation>Choisissez un message pour le lire.</translation>
    </message>
    <message>
        <source>It waits for your decision; see Approvals.</source>
        <translation>Il attend votre décision ; voir Approbations.</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3, %4</source>
        <translation>#%1 de %2 à %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>mesh::Notifications</name>
    <message>
        <source>Its commands stand still until you let it go on, or the time limit does.</source>
        <translation>Ses commandes restent figées jusqu&apos;à ce que vous la laissiez continuer, ou que le délai passe.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>La laisser continuer</translation>
    </message>
    <message>
        <source>Its code is %1. Accept only if the other machine shows the same.</source>
        <translation>Son code est %1. N&apos;acceptez que si l&apos;autre machine montre le même.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>It would make you less safe, and waits for you.</source>
        <translation>Cela réduirait votre sécurité, et vous attend.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Its text is too long for here.</source>
        <translation>Son texte est trop long pour tenir ici.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for your decision</source>
        <translation>
            <numerusform>%n message attend votre décision</numerusform>
            <numerusform>%n messages attendent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>Le dernier : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you, the last one from %1</source>
        <translation>
            <numerusform>%n message pour vous, le dernier de %1</numerusform>
            <numerusform>%n messages pour vous, le dernier de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its commands stand still until you let it go on, or until %1.</source>
        <translation>Ses commandes sont figées jusqu&apos;à ce que vous la laissiez continuer, ou jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>message and why</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mesh::OwnMachineView</name>
    <message>
        <source>Fingerprint:</source>
        <translation>Empreinte :</translation>
    </message>
    <message>
        <source>Fingerprint of this machine</source>
        <translation>Empreinte de cette machine</translation>
    </message>
    <message>
        <source>What this machine is called is shown when the service runs.</source>
        <translation>Le nom de cette machine est montré quand le service tourne.</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it at %2.</source>
        <translation>Cette machine se nomme %1. Les autres la joignent en %2.</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it as soon as Tailscale runs here, or Settings has an address for other machines.</source>
        <translation>Cette machine se nomme %1. Les autres la joindront dès que Tailscale tournera ici, ou que les réglages auront une adresse pour les autres machines.</translation>
    </message>
</context>
<context>
    <name>mesh::PairingCard</name>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Nom ici :</translation>
    </message>
    <message>
        <source>&amp;Accept: both machines show this code</source>
        <translation>&amp;Accepter : les deux machines montrent ce code</translation>
    </message>
    <message>
        <source>&amp;Both machines show this code</source>
        <translation>Les &amp;deux machines montrent ce code</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>&amp;Cancel pairing</source>
        <translation>A&amp;nnuler l&apos;appairage</translation>
    </message>
    <message>
        <source>What the machine is called on this one. Others do not see it.</source>
        <translation>Comment la machine s&apos;appelle sur celle-ci. Les autres ne le voient pas.</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>Code de l&apos;appairage</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s restante</numerusform>
            <numerusform>%n s restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>%1 (%2) wants to pair</source>
        <translation>%1 (%2) veut s&apos;appairer</translation>
    </message>
    <message>
        <source>Pairing with %1 (%2)</source>
        <translation>Appairage avec %1 (%2)</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>Elle se nomme %1.</translation>
    </message>
    <message>
        <source>You have said that both codes are the same. Somebody at the other machine has to say so, too.</source>
        <translation>Vous avez dit que les deux codes sont les mêmes. Quelqu&apos;un devant l&apos;autre machine doit le dire aussi.</translation>
    </message>
    <message>
        <source>The other machine has accepted. Does it show this code, too? If not, somebody is in between.</source>
        <translation>L&apos;autre machine a accepté. Montre-t-elle aussi ce code ? Sinon, quelqu&apos;un s&apos;est interposé.</translation>
    </message>
    <message>
        <source>Accept it at the other machine before the time is up. Does it show this code, too?</source>
        <translation>Acceptez-le sur l&apos;autre machine avant la fin du temps. Montre-t-elle aussi ce code ?</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>Admission de %1</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>Rejet de %1</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 a été rejetée.</translation>
    </message>
    <message>
        <source>You said that the codes match: %1 is paired with this machine.</source>
        <translation>Vous avez dit que les codes sont les mêmes : %1 est appairée avec cette machine.</translation>
    </message>
    <message>
        <source>You said that the codes match. Now somebody at %1 must.</source>
        <translation>Vous avez dit que les codes sont les mêmes. Quelqu&apos;un doit maintenant le dire sur %1.</translation>
    </message>
    <message>
        <source>It has asked to pair. Does it show this code, too? If not, somebody is in between.</source>
        <translation>Elle a demandé à s&apos;appairer. Montre-t-elle aussi ce code ? Sinon, quelqu&apos;un s&apos;est interposé.</translation>
    </message>
</context>
<context>
    <name>mesh::RecordsView</name>
    <message>
        <source>Nothing here has “%1” in it.</source>
        <translation>Rien ici ne contient « %1 ».</translation>
    </message>
</context>
<context>
    <name>mesh::RenameMachineDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>&amp;Name of the machine on this one:</source>
        <translation>&amp;Nom de la machine sur celle-ci :</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Sessions there are reached as NAME@%1. The other machine does not see this name.</source>
        <translation>Ses sessions sont joignables comme NOM@%1. L&apos;autre machine ne voit pas ce nom.</translation>
    </message>
</context>
<context>
    <name>mesh::SessionDeeds</name>
    <message>
        <source>&amp;Let it go on</source>
        <translation>La &amp;laisser continuer</translation>
    </message>
    <message>
        <source>Let it go on, but &amp;end what it ran</source>
        <translation>La laisser continuer, mais &amp;terminer ce qu&apos;elle exécutait</translation>
    </message>
    <message>
        <source>&amp;Write to it</source>
        <translation>Lui é&amp;crire</translation>
    </message>
    <message>
        <source>Its &amp;messages</source>
        <translation>Ses &amp;messages</translation>
    </message>
    <message>
        <source>Its &amp;locks</source>
        <translation>Ses &amp;verrous</translation>
    </message>
    <message>
        <source>&amp;Pair it with</source>
        <translation>Former un &amp;binôme avec</translation>
    </message>
    <message>
        <source>Nobody else is free</source>
        <translation>Personne d&apos;autre n&apos;est libre</translation>
    </message>
    <message>
        <source>&amp;Steer %1…</source>
        <translation>&amp;Guider %1…</translation>
    </message>
    <message>
        <source>S&amp;top %1 now…</source>
        <translation>&amp;Arrêter %1 maintenant…</translation>
    </message>
    <message>
        <source>&amp;Unpair %1 and %2</source>
        <translation>&amp;Défaire le binôme de %1 et %2</translation>
    </message>
    <message>
        <source>Unpairing</source>
        <translation>Fin du binôme</translation>
    </message>
    <message>
        <source>%1 and %2 are not paired any more.</source>
        <translation>%1 et %2 ne sont plus en binôme.</translation>
    </message>
    <message>
        <source>%1 builds (Grip), %2 reviews (Guard)</source>
        <translation>%1 construit (Grip), %2 relit (Guard)</translation>
    </message>
    <message>
        <source>Pairing %1 and %2</source>
        <translation>Binôme de %1 et %2</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair.</source>
        <translation>%1 et %2 sont en binôme.</translation>
    </message>
    <message>
        <source>%1 was invited; its person or session accepts there.</source>
        <translation>%1 est invitée ; sa personne ou sa session accepte là-bas.</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>Guider %1</translation>
    </message>
    <message>
        <source>What %1 should consider, from %2:</source>
        <translation>Ce que %1 devrait considérer, de la part de %2 :</translation>
    </message>
    <message>
        <source>Steering %1</source>
        <translation>Indication à %1</translation>
    </message>
    <message>
        <source>%1 gets it.</source>
        <translation>%1 la reçoit.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>Arrêt de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)); %2 is Grip now.</source>
        <translation>
            <numerusform>%1 est arrêtée (%n processus) ; %2 est Grip maintenant.</numerusform>
            <numerusform>%1 est arrêtée (%n processus) ; %2 est Grip maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>Reprise de %1</translation>
    </message>
    <message>
        <source>%1 goes on; what it ran was ended.</source>
        <translation>%1 continue ; ce qu&apos;elle exécutait est terminé.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 continue.</translation>
    </message>
    <message>
        <source>End what %1 ran?</source>
        <translation>Terminer ce que %1 exécutait ?</translation>
    </message>
    <message>
        <source>Its stopped commands are ended; what they had half done stays half done.</source>
        <translation>Ses commandes arrêtées sont terminées ; ce qu&apos;elles avaient fait à moitié le reste.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Accept: pair with %1</source>
        <translation>&amp;Accepter : binôme avec %1</translation>
    </message>
    <message>
        <source>Answering the invitation of %1</source>
        <translation>Réponse à l&apos;invitation de %1</translation>
    </message>
    <message>
        <source>&amp;Decline the invitation of %1</source>
        <translation>&amp;Décliner l&apos;invitation de %1</translation>
    </message>
    <message>
        <source>The invitation of %1 was declined.</source>
        <translation>L&apos;invitation de %1 est déclinée.</translation>
    </message>
    <message>
        <source>Take the &amp;invitation of %1 back</source>
        <translation>Retirer l&apos;&amp;invitation de %1</translation>
    </message>
    <message>
        <source>%1 is not invited any more.</source>
        <translation>%1 n&apos;est plus invitée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)).</source>
        <translation>
            <numerusform>%1 est arrêtée (%n processus).</numerusform>
            <numerusform>%1 est arrêtée (%n processus).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation>&amp;Guider</translation>
    </message>
    <message>
        <source>S&amp;top it now</source>
        <translation>L&apos;arrêter &amp;maintenant</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on.
Why? (may be empty)</source>
        <translation>Les commandes de %1 s’immobilisent aussitôt, jusqu’à ce que vous la laissiez reprendre.
Pourquoi ? (peut rester vide)</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on, and %2 becomes Grip.
Why? (may be empty)</source>
        <translation>Les commandes de %1 s’immobilisent aussitôt, jusqu’à ce que vous la laissiez reprendre, et %2 devient Grip.
Pourquoi ? (peut rester vide)</translation>
    </message>
</context>
<context>
    <name>mesh::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>Aucune session n&apos;est encore sur le mesh.
Dans une session Claude Code, tapez : /mesh connect</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>Chercher une session</translation>
    </message>
    <message>
        <source>Write to &amp;all</source>
        <translation>Écrire à &amp;toutes</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>La &amp;laisser continuer</translation>
    </message>
    <message>
        <source>on branch %1</source>
        <translation>sur la branche %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mesh::SettingRow</name>
    <message>
        <source>less safe than the default</source>
        <translation>moins sûr que la valeur par défaut</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>attend un redémarrage du service</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut : %1</translation>
    </message>
    <message>
        <source>takes effect at the next start of the service</source>
        <translation>prend effet au prochain démarrage du service</translation>
    </message>
    <message>
        <source>This makes you less safe, so the service will ask whether it is you.</source>
        <translation>Cela réduit votre sécurité, le service demandera donc si c&apos;est bien vous.</translation>
    </message>
    <message>
        <source>Changing “%1”</source>
        <translation>Changement de « %1 »</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>« %1 » vaut maintenant %2.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Cela n&apos;a pas été changé.</translation>
    </message>
    <message>
        <source>config.json says “%1”, which is less safe. Until you agree it stays “%2”.</source>
        <translation>config.json dit « %1 », ce qui est moins sûr. Tant que vous n&apos;êtes pas d&apos;accord, cela reste « %2 ».</translation>
    </message>
    <message>
        <source>from the next start of this program on</source>
        <translation>au prochain démarrage de ce programme</translation>
    </message>
</context>
<context>
    <name>mesh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. Try a shorter word.</source>
        <translation>Aucun réglage ne contient « %1 ». Essayez un mot plus court.</translation>
    </message>
    <message>
        <source>The service does not run. What you change takes effect when it starts; what would make you less safe can be changed only while it runs.</source>
        <translation>Le service ne tourne pas. Ce que vous changez prendra effet à son démarrage ; ce qui réduirait votre sécurité ne peut être changé que pendant qu&apos;il tourne.</translation>
    </message>
</context>
<context>
    <name>mesh::TimelineModel</name>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>(not to be read before you decide)</source>
        <translation>(à ne pas lire avant votre décision)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, and of how many recipients</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>(nobody got its text)</source>
        <translation>(personne n&apos;a reçu son texte)</translation>
    </message>
</context>
<context>
    <name>mesh::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>No message is here.
In a session, type: /mesh send NAME TEXT</source>
        <translation>Aucun message ici.
Dans une session, tapez : /mesh send NOM TEXTE</translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <source>Only of this session</source>
        <translation>Seulement de cette session</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Messages, les plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No message is like that. Take something out of the fields above.</source>
        <translation>Aucun message de ce genre. Enlevez quelque chose des champs ci-dessus.</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Avis</translation>
    </message>
    <message>
        <source>Also what the mesh itself tells sessions and you.</source>
        <translation>Aussi ce que le mesh lui-même dit aux sessions et à vous.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayApp</name>
    <message>
        <source>Start this program at login</source>
        <translation>Lancer ce programme à la connexion</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Grip Session Mesh is still here</source>
        <translation>Grip Session Mesh est toujours là</translation>
    </message>
    <message>
        <source>Its icon tells when something waits for you. The icon&apos;s menu opens the window again, and quits.</source>
        <translation>Son icône dit quand quelque chose vous attend. Le menu de l&apos;icône rouvre la fenêtre, et quitte.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayIcon</name>
    <message>
        <source>Grip Session Mesh: %1</source>
        <translation>Grip Session Mesh : %1</translation>
    </message>
</context>
<context>
    <name>mesh::TrayInstance</name>
    <message>
        <source>Another tray of this data folder runs and does not answer.</source>
        <translation>Un autre tray de ce dossier de données tourne et ne répond pas.</translation>
    </message>
    <message>
        <source>End the program mesh-tray and start it again.</source>
        <translation>Terminez le programme mesh-tray et relancez-le.</translation>
    </message>
    <message>
        <source>A second start of this program could not find it: %1.</source>
        <translation>Un second lancement de ce programme n&apos;a pas pu le trouver : %1.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayMenu</name>
    <message>
        <source>&amp;Open window</source>
        <translation>&amp;Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Pause deliveries</source>
        <translation>&amp;Suspendre les remises</translation>
    </message>
    <message>
        <source>Pausing deliveries</source>
        <translation>Suspension des remises</translation>
    </message>
    <message>
        <source>Delivering what waits</source>
        <translation>Remise de ce qui attend</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Lancer le service</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>And %n more alert(s)…</source>
        <translation>
            <numerusform>Et %n autre alerte…</numerusform>
            <numerusform>Et %n autres alertes…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>La &amp;laisser continuer</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>S&amp;essions</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Toutes…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nobody is on the mesh yet</source>
        <translation>Personne n&apos;est encore sur le mesh</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>&amp;Verrous</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Machines</translation>
    </message>
    <message>
        <source>&amp;Add a machine…</source>
        <translation>&amp;Ajouter une machine…</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>&amp;Quitter (le service continue)</translation>
    </message>
</context>
<context>
    <name>mesh::ValueField</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
</TS>
