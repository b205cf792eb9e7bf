<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3 is held</source>
        <translation>#%1 von %2 an %3 wartet auf Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%1 wants to pair with this machine</source>
        <translation>%1 möchte sich mit diesem Rechner koppeln</translation>
    </message>
    <message>
        <source>config.json sets %1 to %2</source>
        <translation>config.json setzt %1 auf %2</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>Verbindung mit dem Dienst wird hergestellt…</translation>
    </message>
    <message>
        <source>The service does not run</source>
        <translation>Der Dienst läuft nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other machine(s) connected</source>
        <translation>
            <numerusform>%1 von %n anderen Rechner verbunden</numerusform>
            <numerusform>%1 von %n anderen Rechnern verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>deliveries paused</source>
        <translation>Zustellung pausiert</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Is the disk full, or the folder somebody else&apos;s?</source>
        <translation>Ist der Datenträger voll, oder gehört der Ordner jemand anderem?</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made: it is no folder, or may not be written.</source>
        <translation>%1 kann nicht angelegt werden: Es ist kein Ordner, oder er darf nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
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
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
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
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Code compared</source>
        <translation>Code verglichen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
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
        <translation>Angefragt hat</translation>
    </message>
    <message>
        <source>that machine</source>
        <translation>der andere Rechner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>every message is held</source>
        <translation>jede Nachricht wird angehalten</translation>
    </message>
    <message>
        <source>a loop of answers</source>
        <translation>Antwortschleife</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Verfällt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>needs permission</source>
        <translation>braucht Erlaubnis</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>other client</source>
        <translation>anderer Client</translation>
    </message>
    <message>
        <source>something destructive in it</source>
        <translation>enthält etwas Zerstörerisches</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Gewünscht von</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>stopped by a person until %1</source>
        <translation>von einem Menschen angehalten bis %1</translation>
    </message>
    <message>
        <source>stopped by %1 until %2</source>
        <translation>von %1 angehalten bis %2</translation>
    </message>
</context>
<context>
    <name>DesktopNeeded</name>
    <message>
        <source>There is no desktop here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Hier ist kein Desktop: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>The desktop cannot be reached: %1</source>
        <translation>Der Desktop ist nicht zu erreichen: %1</translation>
    </message>
    <message>
        <source>Start it from a desktop. Without one, use a terminal: mesh status, mesh approvals, mesh inbox</source>
        <translation>Starten Sie es von einem Desktop aus. Ohne Desktop hilft ein Terminal: mesh status, mesh approvals, mesh inbox</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Branch %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <comment>machines</comment>
        <translation>
            <numerusform>%n nicht erreichbar</numerusform>
            <numerusform>%n nicht erreichbar</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n angehalten</numerusform>
            <numerusform>%n angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
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
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n Rechner</numerusform>
            <numerusform>%n Rechner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held</source>
        <translation>
            <numerusform>%n Nachricht angehalten</numerusform>
            <numerusform>%n Nachrichten angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) permission</source>
        <translation>
            <numerusform>%n braucht Erlaubnis</numerusform>
            <numerusform>%n brauchen Erlaubnis</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>Noch ist keine Sitzung im Mesh.
In einer Claude-Code-Sitzung eingeben: /mesh connect</translation>
    </message>
    <message>
        <source>A message from %1 to %2 waits for your decision. Click to see it.</source>
        <translation>Eine Nachricht von %1 an %2 wartet auf Ihre Entscheidung. Zum Ansehen klicken.</translation>
    </message>
    <message>
        <source>%1 invites %2 to pair. A right click on one of them shows what can be done.</source>
        <translation>%1 lädt %2 zum Paar ein. Ein Rechtsklick auf eine der beiden zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair. Click to see the messages of %1.</source>
        <translation>%1 und %2 sind ein Paar. Klicken zeigt die Nachrichten von %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have written to each other. Click to see the messages of %1.</source>
        <translation>%1 und %2 haben einander geschrieben. Klicken zeigt die Nachrichten von %1.</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Grip Session Mesh %1, protocol %2</source>
        <translation>Grip Session Mesh %1, Protokoll %2</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>Prüfungen:</translation>
    </message>
    <message>
        <source>mend: %1</source>
        <translation>beheben: %1</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Probleme:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no problems</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>RightTexts</name>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>Its sessions may write to sessions here; what is destructive still waits for you.</source>
        <translation>Seine Sitzungen dürfen an Sitzungen hier schreiben; Zerstörerisches wartet weiterhin auf Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>Nachrichten an a&amp;lle</translation>
    </message>
    <message>
        <source>Its sessions may write to all sessions here at once.</source>
        <translation>Seine Sitzungen dürfen an alle Sitzungen hier zugleich schreiben.</translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation>Nachrichten an alle</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>Sp&amp;erren</translation>
    </message>
    <message>
        <source>What its sessions lock counts as locked here.</source>
        <translation>Was seine Sitzungen sperren, gilt auch hier als gesperrt.</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>&amp;Paare</translation>
    </message>
    <message>
        <source>Its sessions may pair with a session here that accepts it.</source>
        <translation>Seine Sitzungen dürfen mit einer Sitzung hier ein Paar bilden, wenn diese annimmt.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>&amp;Intercepts</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Its guard of a pair may stop the grip here at once and take over.</source>
        <translation>Sein Guard in einem Paar darf den Grip hier sofort anhalten und übernehmen.</translation>
    </message>
    <message>
        <source>intercepts</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Hold every message</source>
        <translation>Jede Nachricht anhalten</translation>
    </message>
    <message>
        <source>Proof for an approval</source>
        <translation>Nachweis beim Freigeben</translation>
    </message>
    <message>
        <source>Held messages expire after</source>
        <translation>Angehaltene Nachrichten verfallen nach</translation>
    </message>
    <message>
        <source>Own rules of the gate</source>
        <translation>Eigene Regeln der Prüfung</translation>
    </message>
    <message>
        <source>Exceptions of the gate</source>
        <translation>Ausnahmen von der Prüfung</translation>
    </message>
    <message>
        <source>Mesh calls without asking</source>
        <translation>Mesh-Aufrufe ohne Nachfrage</translation>
    </message>
    <message>
        <source>Answers in one chain</source>
        <translation>Antworten in einer Kette</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour</source>
        <translation>Antworten zweier Sitzungen je Stunde</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Pause deliveries</source>
        <translation>Zustellung pausieren</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Nachrichten aufbewahren für</translation>
    </message>
    <message>
        <source>Largest direct message</source>
        <translation>Größte Direktnachricht</translation>
    </message>
    <message>
        <source>Largest broadcast</source>
        <translation>Größte Nachricht an alle</translation>
    </message>
    <message>
        <source>Direct messages in a minute</source>
        <translation>Direktnachrichten je Minute</translation>
    </message>
    <message>
        <source>Broadcasts in a minute</source>
        <translation>Nachrichten an alle je Minute</translation>
    </message>
    <message>
        <source>Sessions, locks and pairs</source>
        <translation>Sitzungen, Sperren und Paare</translation>
    </message>
    <message>
        <source>Join when a session starts</source>
        <translation>Beim Start einer Sitzung beitreten</translation>
    </message>
    <message>
        <source>Locks and pairs</source>
        <translation>Sperren und Paare</translation>
    </message>
    <message>
        <source>Role when pairing</source>
        <translation>Rolle beim Einladen zum Paar</translation>
    </message>
    <message>
        <source>When the guard edits</source>
        <translation>Wenn Guard etwas bearbeitet</translation>
    </message>
    <message>
        <source>When a locked file is edited</source>
        <translation>Wenn eine gesperrte Datei bearbeitet wird</translation>
    </message>
    <message>
        <source>A lock lasts</source>
        <translation>Dauer einer Sperre</translation>
    </message>
    <message>
        <source>Lock what is edited</source>
        <translation>Bearbeitete Dateien sperren</translation>
    </message>
    <message>
        <source>A stopped session goes on after</source>
        <translation>Angehaltene Sitzung fortsetzen nach</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>Andere Rechner</translation>
    </message>
    <message>
        <source>Port for other machines</source>
        <translation>Port für andere Rechner</translation>
    </message>
    <message>
        <source>Addresses for other machines</source>
        <translation>Adressen für andere Rechner</translation>
    </message>
    <message>
        <source>Messages of one machine in a minute</source>
        <translation>Nachrichten eines Rechners je Minute</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Start with the plugin</source>
        <translation>Mit dem Plugin starten</translation>
    </message>
    <message>
        <source>Stop when idle for</source>
        <translation>Bei Leerlauf beenden nach</translation>
    </message>
    <message>
        <source>Port of the bus</source>
        <translation>Port des Busses</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>Größe des Protokolls</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>less safe when on</source>
        <translation>eingeschaltet weniger sicher</translation>
    </message>
    <message>
        <source>less safe when off</source>
        <translation>ausgeschaltet weniger sicher</translation>
    </message>
    <message>
        <source>less safe when higher</source>
        <translation>bei höherem Wert weniger sicher</translation>
    </message>
    <message>
        <source>less safe when lower</source>
        <translation>bei niedrigerem Wert weniger sicher</translation>
    </message>
    <message>
        <source>earlier choices are less safe</source>
        <translation>die vorderen Möglichkeiten sind weniger sicher</translation>
    </message>
    <message>
        <source>less safe with each entry</source>
        <translation>mit jedem Eintrag weniger sicher</translation>
    </message>
    <message>
        <source>less safe with each entry removed</source>
        <translation>mit jedem entfernten Eintrag weniger sicher</translation>
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
        <translation> Tage</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Byte</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>ein Klick</translation>
    </message>
    <message>
        <source>a typed code</source>
        <translation>ein eingegebener Code</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>nichts tun</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>warnen</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>erst fragen</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>verweigern</translation>
    </message>
    <message>
        <source>Grip (builds)</source>
        <translation>Grip (baut)</translation>
    </message>
    <message>
        <source>Guard (reviews)</source>
        <translation>Guard (prüft)</translation>
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
        <translation>wartet</translation>
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
        <translation>angezeigt</translation>
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
        <source>held</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Shows the mesh, and lets a person decide what waits for them.</source>
        <translation>Zeigt das Mesh und lässt einen Menschen entscheiden, was auf ihn wartet.</translation>
    </message>
    <message>
        <source>Without a window, where there is an icon.</source>
        <translation>Ohne Fenster, wo es ein Symbol gibt.</translation>
    </message>
    <message>
        <source>Data folder.</source>
        <translation>Datenordner.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Only if this user has used the mesh before. For the start at login.</source>
        <translation>Nur wenn dieser Benutzer das Mesh schon benutzt hat. Für den Start bei der Anmeldung.</translation>
    </message>
</context>
<context>
    <name>mesh::AboutPage</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Dienst starten</translation>
    </message>
    <message>
        <source>S&amp;top the service…</source>
        <translation>Dienst b&amp;eenden…</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>Alles &amp;prüfen</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions, checks and problems, to hand on to somebody who helps. Nothing secret is in it.</source>
        <translation>Versionen, Prüfergebnisse und Probleme, um sie an jemanden weiterzugeben, der hilft. Vertrauliches ist nicht enthalten.</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>Version:</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Datenordner:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Dienst:</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>Probleme:</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Er läuft nicht.</translation>
    </message>
    <message>
        <source>Version %1 runs as process %2 with port %3, for %4.</source>
        <translation>Version %1 läuft seit %4 als Prozess %2 auf Port %3.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>It does not take this program for its tray, so nothing can be decided here.</source>
        <translation>Er erkennt dieses Programm nicht als zu ihm gehörig an, daher lässt sich hier nichts entscheiden.</translation>
    </message>
    <message>
        <source>Stop the service?</source>
        <translation>Dienst beenden?</translation>
    </message>
    <message>
        <source>Until it runs again no session gets a message and no lock is known. Messages that are stored stay, and come when it runs again.</source>
        <translation>Bis er wieder läuft, erhält keine Sitzung Nachrichten, und Sperren sind nicht bekannt. Gespeicherte Nachrichten bleiben erhalten und werden danach zugestellt.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Stopping the service</source>
        <translation>Dienst wird beendet</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>Der Dienst wurde beendet.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>The report is on the clipboard: paste it where it is wanted.</source>
        <translation>Der Bericht liegt in der Zwischenablage und kann eingefügt werden, wo er gebraucht wird.</translation>
    </message>
    <message>
        <source>No known problems.</source>
        <translation>Keine Probleme bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
        <translation>
            <numerusform>%n Problem ist zu beheben.</numerusform>
            <numerusform>%n Probleme sind zu beheben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grip Session Mesh %1, protocol %2
Qt %3 (built with %4)
%5, %6</source>
        <translation>Grip Session Mesh %1, Protokoll %2
Qt %3 (gebaut mit %4)
%5, %6</translation>
    </message>
    <message>
        <source>Not known: the service does not run.</source>
        <translation>Nicht bekannt: Der Dienst läuft nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix, see below.</source>
        <translation>
            <numerusform>%n Problem ist zu beheben, siehe unten.</numerusform>
            <numerusform>%n Probleme sind zu beheben, siehe unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>%1 (checked at %2)</source>
        <comment>verdict and time</comment>
        <translation>%1 (geprüft um %2)</translation>
    </message>
</context>
<context>
    <name>mesh::AddMachineDialog</name>
    <message>
        <source>Looking for machines of your tailnet…</source>
        <translation>Rechner in Ihrem Tailnet werden gesucht…</translation>
    </message>
    <message>
        <source>Add a machine</source>
        <translation>Rechner hinzufügen</translation>
    </message>
    <message>
        <source>100.101.102.103 or studio.example.org:9475</source>
        <translation>100.101.102.103 oder studio.example.org:9475</translation>
    </message>
    <message>
        <source>what the machine calls itself</source>
        <translation>wie der Rechner sich selbst nennt</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Name hier:</translation>
    </message>
    <message>
        <source>The mesh must run on the other machine. Then both machines show a code, and who sits there accepts it.</source>
        <translation>Auf dem anderen Rechner muss das Mesh laufen. Dann zeigen beide Rechner einen Code, und wer dort sitzt, nimmt ihn an.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), offline</source>
        <translation>%1 (%2), offline</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale: type an address.</source>
        <translation>Tailscale nennt keinen Rechner: Bitte eine Adresse eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of your tailnet can be chosen.</source>
        <translation>
            <numerusform>%n Rechner in Ihrem Tailnet steht zur Auswahl.</numerusform>
            <numerusform>%n Rechner in Ihrem Tailnet stehen zur Auswahl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::AlertDeeds</name>
    <message>
        <source>Approving #%1</source>
        <translation>#%1 wird freigegeben</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>#%1 wird abgelehnt</translation>
    </message>
    <message>
        <source>#%1 was denied; its sender is told.</source>
        <translation>#%1 wurde abgelehnt; der Absender wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>%1 wird fortgesetzt</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 läuft weiter.</translation>
    </message>
    <message>
        <source>That machine was refused.</source>
        <translation>Der Rechner wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Pairing the machines</source>
        <translation>Die Rechner werden gekoppelt</translation>
    </message>
    <message>
        <source>Refusing the machine</source>
        <translation>Der Rechner wird abgelehnt</translation>
    </message>
    <message>
        <source>#%1 was approved, and goes to %2 as #%3.</source>
        <translation>#%1 wurde freigegeben und geht als #%3 an %2.</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Nothing waits for you.
A message with something destructive in it stays here until you decide.</source>
        <translation>Nichts wartet auf Sie.
Eine Nachricht mit zerstörerischem Inhalt bleibt hier, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>Angehaltene Nachrichten</translation>
    </message>
    <message>
        <source>The recipient&apos;s model gets this text (Ctrl+Enter).</source>
        <translation>Das Modell des Empfängers erhält diesen Text (Strg+Eingabe).</translation>
    </message>
    <message>
        <source>Nobody gets it; its sender is told (Ctrl+Backspace).</source>
        <translation>Niemand erhält diesen Text; der Absender wird benachrichtigt (Strg+Rücktaste).</translation>
    </message>
    <message numerus="yes">
        <source>#%1 from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>#%1 von %2 an %3, %n Byte, verfällt: %4</numerusform>
            <numerusform>#%1 von %2 an %3, %n Byte, verfällt: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>• Held because sessions answer each other without end.</source>
        <translation>• Angehalten, weil Sitzungen einander endlos antworten.</translation>
    </message>
    <message>
        <source>Approving #%1</source>
        <translation>#%1 wird freigegeben</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>#%1 wird abgelehnt</translation>
    </message>
    <message>
        <source>• %1 (rule %2)</source>
        <translation>• %1 (Regel %2)</translation>
    </message>
    <message>
        <source>• Held because every message waits for you, as the settings say.</source>
        <translation>• Angehalten, weil laut Einstellungen jede Nachricht auf Sie wartet.</translation>
    </message>
    <message>
        <source>Read it from its beginning to its end: only what you have seen can be approved.</source>
        <translation>Bitte von Anfang bis Ende lesen: Nur was Sie gesehen haben, kann freigegeben werden.</translation>
    </message>
</context>
<context>
    <name>mesh::CodePanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Code that is drawn above</source>
        <translation>Oben angezeigter Code</translation>
    </message>
    <message>
        <source>It is valid for %1.</source>
        <translation>Noch %1 gültig.</translation>
    </message>
    <message>
        <source>Type this code here. It is for: %1.</source>
        <translation>Geben Sie diesen Code hier ein. Er gilt für: %1.</translation>
    </message>
    <message>
        <source>Type this code where you were asked for it. It is for: %1.</source>
        <translation>Geben Sie diesen Code dort ein, wo er verlangt wurde. Er gilt für: %1.</translation>
    </message>
    <message>
        <source>A code is wanted because of this, %1: %2</source>
        <translation>Ein Code wird verlangt, weil dies geschah, %1: %2</translation>
    </message>
    <message>
        <source>A code is wanted because a program was refused within the last day.</source>
        <translation>Ein Code wird verlangt, weil im letzten Tag ein Programm abgewiesen wurde.</translation>
    </message>
    <message>
        <source>A code is wanted because this makes you less safe.</source>
        <translation>Ein Code wird verlangt, weil dies Ihre Sicherheit verringert.</translation>
    </message>
    <message>
        <source>A code is wanted because programs can type in that terminal.</source>
        <translation>Ein Code wird verlangt, weil in jenem Terminal Programme tippen können.</translation>
    </message>
    <message>
        <source>A code is wanted because the setting approval_proof says so.</source>
        <translation>Ein Code wird verlangt, weil die Einstellung approval_proof es so will.</translation>
    </message>
</context>
<context>
    <name>mesh::CompareCodeDialog</name>
    <message>
        <source>Compare the code of %1</source>
        <translation>Code von %1 vergleichen</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>Code der Kopplung</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>&amp;Ja, denselben</translation>
    </message>
    <message>
        <source>&amp;No, another one…</source>
        <translation>&amp;Nein, einen anderen…</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>Zeigt %1 denselben Code?</translation>
    </message>
    <message>
        <source>Look at that machine itself, or ask who sits at it in a way that you trust: in its window under Machines, or with “mesh remote status”.</source>
        <translation>Am anderen Rechner selbst nachsehen oder auf einem vertrauenswürdigen Weg die Person fragen, die dort sitzt: Der Code steht dort im Fenster unter „Rechner“ oder in der Ausgabe von „mesh remote status“.</translation>
    </message>
</context>
<context>
    <name>mesh::Composer</name>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;Dringend</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent.</source>
        <translation>Wird vor nicht dringenden Nachrichten zugestellt.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>Empfänger auswählen</translation>
    </message>
    <message>
        <source>&amp;Message to %1</source>
        <translation>&amp;Nachricht an %1</translation>
    </message>
    <message>
        <source>&amp;Answer to %1</source>
        <translation>Ant&amp;wort an %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>Sending the message to %1</source>
        <translation>Nachricht an %1 wird gesendet</translation>
    </message>
    <message>
        <source>&amp;Message to all sessions</source>
        <translation>&amp;Nachricht an alle Sitzungen</translation>
    </message>
    <message>
        <source>It comes from you, as “human”.</source>
        <translation>Die Nachricht kommt von Ihnen, als „human“.</translation>
    </message>
    <message>
        <source>Sending the message to all sessions</source>
        <translation>Nachricht an alle Sitzungen wird gesendet</translation>
    </message>
    <message>
        <source>#%1: %2 (%3)</source>
        <translation>#%1: %2 (%3)</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>waits, for deliveries are paused</source>
        <translation>wartet, denn die Zustellung ist pausiert</translation>
    </message>
</context>
<context>
    <name>mesh::ControlLink</name>
    <message>
        <source>The service does not run.</source>
        <translation>Der Dienst läuft nicht.</translation>
    </message>
</context>
<context>
    <name>mesh::DBusNotifier</name>
    <message>
        <source>Open the window</source>
        <translation>Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>mesh::DoctorView</name>
    <message>
        <source>– skipped</source>
        <translation>– übersprungen</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what helps: %1</source>
        <translation>Abhilfe kopieren: %1</translation>
    </message>
</context>
<context>
    <name>mesh::FirstSteps</name>
    <message>
        <source>&amp;Install the plugin</source>
        <translation>Plugin &amp;installieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Type this in two Claude Code sessions:</source>
        <translation>Dies in zwei Claude-Code-Sitzungen eingeben:</translation>
    </message>
    <message>
        <source>Installing the plugin…</source>
        <translation>Das Plugin wird installiert…</translation>
    </message>
    <message>
        <source>The plugin could not be installed.</source>
        <translation>Das Plugin konnte nicht installiert werden.</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin yet that lets its sessions hear each other.</source>
        <translation>Claude Code hat das Plugin noch nicht, durch das seine Sitzungen einander hören.</translation>
    </message>
    <message>
        <source>Claude Code was not found on this computer. The plugin can be installed as soon as it is there.</source>
        <translation>Claude Code wurde auf diesem Rechner nicht gefunden. Das Plugin lässt sich installieren, sobald es da ist.</translation>
    </message>
    <message>
        <source>Claude Code has the plugin. Restart its sessions that are open: they do not have it yet.</source>
        <translation>Claude Code hat das Plugin. Offene Sitzungen neu starten: Sie haben es noch nicht.</translation>
    </message>
    <message>
        <source>The plugin is in place, but Claude Code was not found. When it is there, install the plugin again.</source>
        <translation>Das Plugin ist an seinem Platz, aber Claude Code wurde nicht gefunden. Ist es da, installieren Sie das Plugin noch einmal.</translation>
    </message>
    <message>
        <source>Then let one of them write to the other:</source>
        <translation>Dann eine der anderen schreiben lassen:</translation>
    </message>
</context>
<context>
    <name>mesh::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>Nachrichten an Sie</translation>
    </message>
    <message>
        <source>Nobody has written to you yet.
Sessions reach you as “human”: mesh send human TEXT</source>
        <translation>Noch hat Ihnen niemand geschrieben.
Sitzungen erreichen Sie als „human“: mesh send human TEXT</translation>
    </message>
</context>
<context>
    <name>mesh::ListField</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>none; one entry a line</source>
        <translation>keine; ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>none; for example: %1</source>
        <translation>keine; zum Beispiel: %1</translation>
    </message>
</context>
<context>
    <name>mesh::LocksPage</name>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Nothing is locked.
In a session, type: /mesh lock src/login.cpp</source>
        <translation>Nichts ist gesperrt.
In einer Sitzung eingeben: /mesh lock src/login.cpp</translation>
    </message>
    <message>
        <source>&amp;Ask the holder…</source>
        <translation>&amp;Inhaber fragen…</translation>
    </message>
    <message>
        <source>&amp;Take it away…</source>
        <translation>Sperre &amp;entziehen…</translation>
    </message>
    <message>
        <source>Find a lock or a holder</source>
        <translation>Sperre oder Inhaber suchen</translation>
    </message>
    <message>
        <source>It is held on another machine; take it away there.</source>
        <translation>Die Sperre liegt auf einem anderen Rechner und lässt sich nur dort entziehen.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Message to %1:</source>
        <translation>Nachricht an %1:</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>%1 wurde gefragt.</translation>
    </message>
    <message>
        <source>Take %1 away?</source>
        <translation>Sperre auf %1 entziehen?</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told. It cannot be given back from here.</source>
        <translation>%1 verliert die Sperre und wird benachrichtigt. Zurückgeben lässt sie sich von hier aus nicht.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>Sperre &amp;entziehen</translation>
    </message>
    <message>
        <source>Taking the lock away</source>
        <translation>Sperre wird entzogen</translation>
    </message>
    <message>
        <source>%1 is free; %2 was told.</source>
        <translation>%1 ist frei; %2 wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>When will you be done with %1?</source>
        <translation>Wann sind Sie mit %1 fertig?</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told; %2, who waits for it, gets it. It cannot be given back from here.</source>
        <translation>%1 verliert die Sperre und wird benachrichtigt; %2 wartet darauf und bekommt sie. Zurückgeben lässt sie sich von hier aus nicht.</translation>
    </message>
    <message>
        <source>%1 has the lock on %2 now; %3 was told.</source>
        <translation>%1 hat jetzt die Sperre auf %2; %3 wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
</context>
<context>
    <name>mesh::MachineDetails</name>
    <message>
        <source>Fingerprint of the machine</source>
        <translation>Fingerabdruck des Rechners</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Zustand:</translation>
    </message>
    <message>
        <source>Calls itself:</source>
        <translation>Eigener Name:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>Waiting for it:</source>
        <translation>Noch zu senden:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Nobody has compared the codes yet. Until then %1 may only send messages and show its sessions.</source>
        <translation>Noch hat niemand die Codes verglichen. Bis dahin darf %1 nur Nachrichten senden und seine Sitzungen zeigen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not known; only it can begin a connection</source>
        <translation>unbekannt; nur der andere Rechner kann die Verbindung aufbauen</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>keine Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed here:</source>
        <translation>Hier erlaubt:</translation>
    </message>
</context>
<context>
    <name>mesh::MachineRightsDialog</name>
    <message>
        <source>Rights of %1</source>
        <translation>Rechte von %1</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>Was %1 hier darf</translation>
    </message>
    <message>
        <source>Until the codes are compared it may only send messages and show its sessions.</source>
        <translation>Bis die Codes verglichen sind, darf er nur Nachrichten senden und seine Sitzungen zeigen.</translation>
    </message>
</context>
<context>
    <name>mesh::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>No machine is paired with this one.
Add one here, or type on the other one: mesh remote add ADDRESS</source>
        <translation>Kein Rechner ist mit diesem gekoppelt.
Hier einen hinzufügen oder auf dem anderen eingeben: mesh remote add ADDRESS</translation>
    </message>
    <message>
        <source>&amp;Add machine…</source>
        <translation>Rechner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Compare code…</source>
        <translation>Code &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Rights…</source>
        <translation>Re&amp;chte…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Paired machines</source>
        <translation>Gekoppelte Rechner</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 ist bereits gekoppelt.</translation>
    </message>
    <message>
        <source>It is in the list of machines.</source>
        <translation>Er steht in der Liste der Rechner.</translation>
    </message>
    <message>
        <source>Asking %1 to pair</source>
        <translation>Kopplung mit %1 wird angefragt</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>%1 wird bestätigt</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 ist bestätigt und darf hier, was seine Rechte erlauben.</translation>
    </message>
    <message>
        <source>Somebody may sit between the two machines. Do not use this pairing.</source>
        <translation>Möglicherweise hat sich jemand zwischen die beiden Rechner geschaltet. Diese Kopplung nicht verwenden.</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>%1 wird umbenannt</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>Rechte von %1 werden geändert</translation>
    </message>
    <message>
        <source>The rights of %1 are changed.</source>
        <translation>Die Rechte von %1 sind geändert.</translation>
    </message>
    <message>
        <source>The connection ends at once.</source>
        <translation>Die Verbindung endet sofort.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>%n Nachricht, die noch zu senden ist, kommt nicht mehr an; der Absender wird benachrichtigt.</numerusform>
            <numerusform>%n Nachrichten, die noch zu senden sind, kommen nicht mehr an; die Absender werden benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still on its way to it will not arrive; the senders are told.</source>
        <translation>Was noch unterwegs ist, kommt nicht mehr an; die Absender werden benachrichtigt.</translation>
    </message>
    <message>
        <source>To undo this you have to pair the two machines again.</source>
        <translation>Um das rückgängig zu machen, müssen die beiden Rechner neu gekoppelt werden.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>%1 is not paired any more.</source>
        <translation>%1 ist nicht mehr gekoppelt.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>&amp;Start the service</source>
        <translation>Dienst star&amp;ten</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The service does not run, so no message moves. What is shown is how it was.</source>
        <translation>Der Dienst läuft nicht, daher wird keine Nachricht zugestellt. Angezeigt wird der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>You can look, but not decide here. %1</source>
        <translation>Hier können Sie nur zusehen, nicht entscheiden. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>&amp;Restart the service</source>
        <translation>Dienst neu sta&amp;rten</translation>
    </message>
    <message>
        <source>Restarting the service</source>
        <translation>Dienst wird neu gestartet</translation>
    </message>
    <message>
        <source>Restart the service?</source>
        <translation>Dienst neu starten?</translation>
    </message>
    <message>
        <source>Sessions that are stopped go on at once. Until it runs again no message moves; none is lost.</source>
        <translation>Angehaltene Sitzungen laufen sofort weiter. Bis der Dienst wieder läuft, kommt keine Nachricht an; verloren geht keine.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
</context>
<context>
    <name>mesh::MapLegend</name>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>a message is held</source>
        <translation>eine Nachricht ist angehalten</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>ein Paar</translation>
    </message>
    <message>
        <source>an invitation to pair</source>
        <translation>eine Einladung zum Paar</translation>
    </message>
    <message>
        <source>The lines mean: %1</source>
        <translation>Die Linien bedeuten: %1</translation>
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
        <translation>lädt %1 zum Paar ein</translation>
    </message>
    <message>
        <source>invited to pair by %1</source>
        <translation>von %1 zum Paar eingeladen</translation>
    </message>
    <message>
        <source>%1 (this machine)</source>
        <translation>%1 (dieser Rechner)</translation>
    </message>
</context>
<context>
    <name>mesh::MapView</name>
    <message>
        <source>Map of the mesh</source>
        <translation>Karte des Mesh</translation>
    </message>
</context>
<context>
    <name>mesh::MarkedView</name>
    <message>
        <source>Text of the held message</source>
        <translation>Text der angehaltenen Nachricht</translation>
    </message>
</context>
<context>
    <name>mesh::MeshRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 gave no answer that this program understands.</source>
        <translation>%1 hat keine Antwort gegeben, die dieses Programm versteht.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>Es hat zu lange gedauert und wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mesh::MessageView</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>Weiter&amp;lesen</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Choose a message to read it.</source>
        <translation>Zum Lesen eine Nachricht auswählen.</translation>
    </message>
    <message>
        <source>It waits for your decision; see Approvals.</source>
        <translation>Diese Nachricht wartet auf Ihre Entscheidung, siehe „Freigaben“.</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3, %4</source>
        <translation>#%1 von %2 an %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
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
        <translation>Die Befehle der Sitzung stehen still, bis Sie sie fortsetzen oder die Frist abläuft.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Its code is %1. Accept only if the other machine shows the same.</source>
        <translation>Der Code lautet %1. Nur annehmen, wenn der andere Rechner denselben zeigt.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>It would make you less safe, and waits for you.</source>
        <translation>Das wäre weniger sicher und wartet auf Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Its text is too long for here.</source>
        <translation>Der Text ist zu lang, um ihn hier zu zeigen.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for your decision</source>
        <translation>
            <numerusform>%n Nachricht wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%n Nachrichten warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>Die letzte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you, the last one from %1</source>
        <translation>
            <numerusform>%n Nachricht für Sie, die letzte von %1</numerusform>
            <numerusform>%n Nachrichten für Sie, die letzte von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its commands stand still until you let it go on, or until %1.</source>
        <translation>Ihre Befehle stehen still, bis Sie sie fortsetzen, oder bis %1.</translation>
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
        <translation>Fingerabdruck:</translation>
    </message>
    <message>
        <source>Fingerprint of this machine</source>
        <translation>Fingerabdruck dieses Rechners</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it at %2.</source>
        <translation>Dieser Rechner nennt sich %1. Andere erreichen ihn unter %2.</translation>
    </message>
    <message>
        <source>What this machine is called is shown when the service runs.</source>
        <translation>Der Name dieses Rechners wird angezeigt, sobald der Dienst läuft.</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it as soon as Tailscale runs here, or Settings has an address for other machines.</source>
        <translation>Dieser Rechner nennt sich %1. Andere erreichen ihn, sobald hier Tailscale läuft oder in den Einstellungen eine Adresse für andere Rechner steht.</translation>
    </message>
</context>
<context>
    <name>mesh::PairingCard</name>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;Name hier:</translation>
    </message>
    <message>
        <source>&amp;Accept: both machines show this code</source>
        <translation>&amp;Annehmen: Beide Rechner zeigen diesen Code</translation>
    </message>
    <message>
        <source>&amp;Both machines show this code</source>
        <translation>Beide Rechner zeigen &amp;diesen Code</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Cancel pairing</source>
        <translation>&amp;Kopplung abbrechen</translation>
    </message>
    <message>
        <source>What the machine is called on this one. Others do not see it.</source>
        <translation>Wie der andere Rechner auf diesem hier heißt. Andere sehen diesen Namen nicht.</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>Code der Kopplung</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>%1 (%2) wants to pair</source>
        <translation>%1 (%2) möchte sich koppeln</translation>
    </message>
    <message>
        <source>Pairing with %1 (%2)</source>
        <translation>Kopplung mit %1 (%2)</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>Er nennt sich selbst %1.</translation>
    </message>
    <message>
        <source>You have said that both codes are the same. Somebody at the other machine has to say so, too.</source>
        <translation>Sie haben bestätigt, dass beide Codes gleich sind. Am anderen Rechner muss das auch jemand bestätigen.</translation>
    </message>
    <message>
        <source>The other machine has accepted. Does it show this code, too? If not, somebody is in between.</source>
        <translation>Der andere Rechner hat angenommen. Zeigt auch er diesen Code? Falls nicht, hat sich jemand dazwischengeschaltet.</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>%1 wird zugelassen</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>%1 wird abgelehnt</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Accept it at the other machine before the time is up. Does it show this code, too?</source>
        <translation>Nehmen Sie am anderen Rechner an, bevor die Zeit abläuft. Zeigt er denselben Code?</translation>
    </message>
    <message>
        <source>You said that the codes match: %1 is paired with this machine.</source>
        <translation>Sie haben bestätigt, dass die Codes gleich sind: %1 ist mit diesem Rechner gekoppelt.</translation>
    </message>
    <message>
        <source>You said that the codes match. Now somebody at %1 must.</source>
        <translation>Sie haben bestätigt, dass die Codes gleich sind. Nun muss es jemand an %1 tun.</translation>
    </message>
    <message>
        <source>It has asked to pair. Does it show this code, too? If not, somebody is in between.</source>
        <translation>Er möchte sich koppeln. Zeigt auch er diesen Code? Wenn nicht, ist jemand dazwischen.</translation>
    </message>
</context>
<context>
    <name>mesh::RecordsView</name>
    <message>
        <source>Nothing here has “%1” in it.</source>
        <translation>Nichts hier enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>mesh::RenameMachineDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name of the machine on this one:</source>
        <translation>&amp;Name des anderen Rechners hier:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Sessions there are reached as NAME@%1. The other machine does not see this name.</source>
        <translation>Sitzungen dort sind als NAME@%1 erreichbar. Der andere Rechner sieht diesen Namen nicht.</translation>
    </message>
</context>
<context>
    <name>mesh::SessionDeeds</name>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Let it go on, but &amp;end what it ran</source>
        <translation>Fortsetzen, aber angehaltene Befehle &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Write to it</source>
        <translation>Nachricht &amp;schreiben</translation>
    </message>
    <message>
        <source>Its &amp;messages</source>
        <translation>&amp;Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Its &amp;locks</source>
        <translation>Sperr&amp;en anzeigen</translation>
    </message>
    <message>
        <source>&amp;Pair it with</source>
        <translation>Paar bilden &amp;mit</translation>
    </message>
    <message>
        <source>%1 builds (Grip), %2 reviews (Guard)</source>
        <translation>%1 baut (Grip), %2 prüft (Guard)</translation>
    </message>
    <message>
        <source>&amp;Steer %1…</source>
        <translation>%1 &amp;lenken…</translation>
    </message>
    <message>
        <source>S&amp;top %1 now…</source>
        <translation>%1 sofort &amp;anhalten…</translation>
    </message>
    <message>
        <source>&amp;Unpair %1 and %2</source>
        <translation>&amp;Paar aus %1 und %2 auflösen</translation>
    </message>
    <message>
        <source>Unpairing</source>
        <translation>Paar wird aufgelöst</translation>
    </message>
    <message>
        <source>%1 and %2 are not paired any more.</source>
        <translation>%1 und %2 sind kein Paar mehr.</translation>
    </message>
    <message>
        <source>Pairing %1 and %2</source>
        <translation>%1 und %2 werden ein Paar</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair.</source>
        <translation>%1 und %2 sind ein Paar.</translation>
    </message>
    <message>
        <source>%1 was invited; its person or session accepts there.</source>
        <translation>%1 wurde eingeladen; annehmen kann dort die Sitzung oder ihr Mensch.</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>%1 lenken</translation>
    </message>
    <message>
        <source>What %1 should consider, from %2:</source>
        <translation>Was %1 bedenken soll, im Namen von %2:</translation>
    </message>
    <message>
        <source>Steering %1</source>
        <translation>%1 wird gelenkt</translation>
    </message>
    <message>
        <source>%1 gets it.</source>
        <translation>%1 erhält den Hinweis.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 wird angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)); %2 is Grip now.</source>
        <translation>
            <numerusform>%1 ist angehalten (%n Prozess); %2 ist jetzt Grip.</numerusform>
            <numerusform>%1 ist angehalten (%n Prozesse); %2 ist jetzt Grip.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>%1 wird fortgesetzt</translation>
    </message>
    <message>
        <source>%1 goes on; what it ran was ended.</source>
        <translation>%1 läuft weiter; die angehaltenen Befehle wurden beendet.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 läuft weiter.</translation>
    </message>
    <message>
        <source>End what %1 ran?</source>
        <translation>Angehaltene Befehle von %1 beenden?</translation>
    </message>
    <message>
        <source>Its stopped commands are ended; what they had half done stays half done.</source>
        <translation>Die angehaltenen Befehle werden beendet; was sie halb erledigt haben, bleibt halb erledigt.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>Befehle &amp;beenden</translation>
    </message>
    <message>
        <source>Nobody else is free</source>
        <translation>Sonst ist niemand frei</translation>
    </message>
    <message>
        <source>&amp;Accept: pair with %1</source>
        <translation>&amp;Annehmen: Paar mit %1 bilden</translation>
    </message>
    <message>
        <source>Answering the invitation of %1</source>
        <translation>Einladung von %1 wird beantwortet</translation>
    </message>
    <message>
        <source>&amp;Decline the invitation of %1</source>
        <translation>Einladung von %1 a&amp;blehnen</translation>
    </message>
    <message>
        <source>The invitation of %1 was declined.</source>
        <translation>Die Einladung von %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Take the &amp;invitation of %1 back</source>
        <translation>&amp;Einladung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is not invited any more.</source>
        <translation>%1 ist nicht mehr eingeladen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)).</source>
        <translation>
            <numerusform>%1 ist angehalten (%n Prozess).</numerusform>
            <numerusform>%1 ist angehalten (%n Prozesse).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation>&amp;Lenken</translation>
    </message>
    <message>
        <source>S&amp;top it now</source>
        <translation>Jetzt an&amp;halten</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on.
Why? (may be empty)</source>
        <translation>Die Befehle von %1 stehen sofort still, bis Sie die Sitzung weiterlaufen lassen.
Warum? (kann leer bleiben)</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on, and %2 becomes Grip.
Why? (may be empty)</source>
        <translation>Die Befehle von %1 stehen sofort still, bis Sie die Sitzung weiterlaufen lassen, und %2 wird Grip.
Warum? (kann leer bleiben)</translation>
    </message>
</context>
<context>
    <name>mesh::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>Noch ist keine Sitzung im Mesh.
In einer Claude-Code-Sitzung eingeben: /mesh connect</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>Sitzung suchen</translation>
    </message>
    <message>
        <source>Write to &amp;all</source>
        <translation>An &amp;alle schreiben</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>on branch %1</source>
        <translation>auf Branch %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
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
        <translation>weniger sicher als die Vorgabe</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>wartet auf Neustart des Dienstes</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>takes effect at the next start of the service</source>
        <translation>wirkt ab dem nächsten Start des Dienstes</translation>
    </message>
    <message>
        <source>This makes you less safe, so the service will ask whether it is you.</source>
        <translation>Das ist weniger sicher, daher fragt der Dienst nach, ob wirklich Sie es sind.</translation>
    </message>
    <message>
        <source>Changing “%1”</source>
        <translation>„%1“ wird geändert</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>„%1“ ist jetzt %2.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Der Wert wurde nicht geändert.</translation>
    </message>
    <message>
        <source>config.json says “%1”, which is less safe. Until you agree it stays “%2”.</source>
        <translation>config.json sagt „%1“, was weniger sicher ist. Bis Sie zustimmen, bleibt es bei „%2“.</translation>
    </message>
    <message>
        <source>from the next start of this program on</source>
        <translation>ab dem nächsten Start dieses Programms</translation>
    </message>
</context>
<context>
    <name>mesh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. Try a shorter word.</source>
        <translation>Keine Einstellung enthält „%1“. Vielleicht hilft ein kürzeres Wort.</translation>
    </message>
    <message>
        <source>The service does not run. What you change takes effect when it starts; what would make you less safe can be changed only while it runs.</source>
        <translation>Der Dienst läuft nicht. Was Sie ändern, gilt, sobald er startet; was weniger sicher wäre, lässt sich nur ändern, während er läuft.</translation>
    </message>
</context>
<context>
    <name>mesh::TimelineModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>(not to be read before you decide)</source>
        <translation>(vor Ihrer Entscheidung nicht zu lesen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, and of how many recipients</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nobody got its text)</source>
        <translation>(niemand hat den Text bekommen)</translation>
    </message>
</context>
<context>
    <name>mesh::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No message is here.
In a session, type: /mesh send NAME TEXT</source>
        <translation>Keine Nachrichten.
In einer Sitzung eingeben: /mesh send NAME TEXT</translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation>Texte durchsuchen</translation>
    </message>
    <message>
        <source>Only of this session</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Beliebiger Zustand</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>Nachrichten, neueste zuerst</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>No message is like that. Take something out of the fields above.</source>
        <translation>Keine Nachricht passt dazu. Nehmen Sie oben etwas zurück.</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>Also what the mesh itself tells sessions and you.</source>
        <translation>Auch was das Mesh selbst den Sitzungen und Ihnen mitteilt.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayApp</name>
    <message>
        <source>Start this program at login</source>
        <translation>Dieses Programm bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Grip Session Mesh is still here</source>
        <translation>Grip Session Mesh ist noch da</translation>
    </message>
    <message>
        <source>Its icon tells when something waits for you. The icon&apos;s menu opens the window again, and quits.</source>
        <translation>Sein Symbol meldet, wenn etwas auf Sie wartet. Das Menü des Symbols öffnet das Fenster wieder und beendet das Programm.</translation>
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
        <translation>Für diesen Datenordner läuft schon ein anderes Tray-Programm, das nicht antwortet.</translation>
    </message>
    <message>
        <source>End the program mesh-tray and start it again.</source>
        <translation>Beenden Sie das Programm mesh-tray und starten Sie es neu.</translation>
    </message>
    <message>
        <source>A second start of this program could not find it: %1.</source>
        <translation>Ein zweiter Start dieses Programms könnte es nicht finden: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayMenu</name>
    <message>
        <source>&amp;Open window</source>
        <translation>Fenster ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pause deliveries</source>
        <translation>&amp;Zustellung pausieren</translation>
    </message>
    <message>
        <source>Pausing deliveries</source>
        <translation>Zustellung wird pausiert</translation>
    </message>
    <message>
        <source>Delivering what waits</source>
        <translation>Wartende Nachrichten werden zugestellt</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>&amp;Dienst starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Alle anzeigen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is on the mesh yet</source>
        <translation>Noch ist niemand im Mesh</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>&amp;Add a machine…</source>
        <translation>Rechner &amp;hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more alert(s)…</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis …</numerusform>
            <numerusform>Und %n weitere Hinweise …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>&amp;Beenden (der Dienst läuft weiter)</translation>
    </message>
</context>
<context>
    <name>mesh::ValueField</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
</TS>
