<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 from %2 to %3 is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to pair with this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json sets %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
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
        <source>%1 of %n other machine(s) connected</source>
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
        <source>deliveries paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>waits for permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>لا يمكن بلوغها</translation>
    </message>
    <message>
        <source>Grip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>يرتبط</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>Code compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every message is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loop of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Grip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n locks</source>
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
        <source>1 message waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait</source>
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
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
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
        <source>1 machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n machines</source>
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
        <source>1 pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
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
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغولة</translation>
    </message>
    <message>
        <source>asks you</source>
        <comment>waits for a permission</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>لا يمكن بلوغها</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>sessions on machines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ask you</source>
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
        <source>%n stopped</source>
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
        <source>%n unreachable</source>
        <comment>machines</comment>
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
        <source>No session is on the mesh yet.
In a Claude Code session, type /mesh connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightTexts</name>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sessions may write to sessions here; what is destructive still waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>&amp;Broadcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sessions may write to all sessions here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its sessions lock counts as locked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sessions may pair with a session here that accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Intercepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its guard of a pair may stop the grip here at once and take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intercepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof for an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held messages expire after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rules of the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions of the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh calls without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in one chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest direct message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct messages in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadcasts in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, locks and pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join when a session starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks and pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role when pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the guard edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a locked file is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock what is edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stopped session goes on after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port for other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses for other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of one machine in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less safe when on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less safe when off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less safe when higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less safe when lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier choices are less safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less safe with each entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less safe with each entry removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n s</source>
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
        <source>%n min</source>
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
        <source>%n h</source>
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
        <source>%n d</source>
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
    <name>Timeline</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافَق عليها</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>مجاب عنها</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية</translation>
    </message>
</context>
<context>
    <name>mesh::AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, checks and problems, to hand on to somebody who helps. Nothing secret is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 runs as process %2 with port %3, for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not take this program for its tray, so nothing can be decided here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it runs again no session gets a message and no lock is known. Messages that are stored stay, and come when it runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
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
        <source>The report is on the clipboard: paste it where it is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::AddMachineDialog</name>
    <message>
        <source>Looking for machines of your tailnet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100.101.102.103 or studio.example.org:9475</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the machine calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh must run on the other machine. Then both machines show a code, and who sits there accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is known from Tailscale: type an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of your tailnet can be chosen.</source>
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
    <name>mesh::AlertDeeds</name>
    <message>
        <source>Approving #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 was approved and is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 was denied; its sender is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>يكمل %1.</translation>
    </message>
    <message>
        <source>Pairing the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted; the machines are paired when the other one has accepted, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That machine was refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.
A message with something destructive in it stays here until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s model gets this text (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets it; its sender is told (Ctrl+Backspace).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>#%1 from %2 to %3, %n byte(s), expires %4</source>
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
        <source>• Held because sessions answer each other without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Held because every message waits for you (require_confirmation).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the end of the text: only what you have seen can be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 was approved and is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 was denied; its sender is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::CodePanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code that is drawn above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this code where you were asked for it. It is for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid for %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::CompareCodeDialog</name>
    <message>
        <source>Compare the code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No, another one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at that machine itself, or ask who sits at it in a way that you trust: in its window under Machines, or with “mesh remote status”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::Composer</name>
    <message>
        <source>&amp;Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead of what is not urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from you, as &quot;human&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the message to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ControlLink</name>
    <message>
        <source>The service does not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::DBusNotifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::DoctorRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took longer than a minute and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no answer that this program understands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::DoctorView</name>
    <message>
        <source>– skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what helps: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written to you yet.
Sessions reach you as &quot;human&quot;: mesh send human TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ListField</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::LocksPage</name>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is locked.
In a session, type: /mesh lock src/login.cpp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask the holder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a lock or a holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held on another machine; take it away there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will you be done with %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses the lock and is told. It cannot be given back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the lock away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free; %2 was told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MachineDetails</name>
    <message>
        <source>Fingerprint of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls itself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has compared the codes yet. Until then %1 may only send messages and show its sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known; only it can begin a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
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
    <name>mesh::MachineRightsDialog</name>
    <message>
        <source>Rights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the codes are compared it may only send messages and show its sessions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine is paired with this one.
Add one here, or type on the other one: mesh remote add ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 مقترن أصلًا.</translation>
    </message>
    <message>
        <source>It is in the list of machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 to pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 مؤكَّد: يُسمح له هنا بما تقوله صلاحياته.</translation>
    </message>
    <message>
        <source>Somebody may sit between the two machines. Do not use this pairing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights of %1 are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait for it will not arrive; the senders are told.</source>
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
        <source>What is still on its way to it will not arrive; the senders are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo this you have to pair the two machines again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not paired any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>&amp;Start the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not run, so no message moves. What is shown is how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look, but not decide here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mesh::MapPage</name>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MapView</name>
    <message>
        <source>Map of the mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MarkedView</name>
    <message>
        <source>Text of the held message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::MessageView</name>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for your decision; see Approvals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 from %2 to %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mesh::Notifications</name>
    <message>
        <source>Its commands stand still until you let it go on, or the time limit does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its code is %1. Accept only if the other machine shows the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would make you less safe, and waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is too long for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for your decision</source>
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
        <source>The last one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you, the last one from %1</source>
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
    <name>mesh::OwnMachineView</name>
    <message>
        <source>Fingerprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this machine is called is shown when the service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine calls itself %1. No other machine can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::PairingCard</name>
    <message>
        <source>&amp;Name here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept: both machines show this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Both machines show this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine is called on this one. Others do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
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
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) wants to pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing with %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have said that both codes are the same. Somebody at the other machine has to say so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other machine has accepted. Does it show this code, too? If not, somebody is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the other machine show this code, too? If not, somebody is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept it at the other machine before the time is up. Does it show this code, too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::RenameMachineDialog</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the machine on this one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions there are reached as NAME@%1. The other machine does not see this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ServiceStarter</name>
    <message>
        <source>%1 could not be run. Is it in the same folder as this program?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SessionDeeds</name>
    <message>
        <source>&amp;Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on, but &amp;end what it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pair it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steer %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top %1 now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unpair %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are not paired any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 builds (Grip), %2 reviews (Guard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are a pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was invited; its person or session accepts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 should consider, from %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s commands are stopped at once, and %2 becomes Grip.
Why? (may be empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)); %2 is Grip now.</source>
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
        <source>Letting %1 go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on; what it ran was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>يكمل %1.</translation>
    </message>
    <message>
        <source>End what %1 ran?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stopped commands are ended; what they had half done stays half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes effect at the next start of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config.json says %1, which is less safe. Until you agree it stays %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes you less safe, so the service will ask whether it is you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not run: its settings can be changed when it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has “%1” in it. Try a shorter word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TimelineModel</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not to be read before you decide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is here.
In a session, type: /mesh send NAME TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TrayApp</name>
    <message>
        <source>Start this program at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TrayIcon</name>
    <message>
        <source>Grip Session Mesh: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::TrayMenu</name>
    <message>
        <source>&amp;Open window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivering what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more alert(s)…</source>
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
        <source>&amp;Let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is on the mesh yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a machine…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mesh::ValueField</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
