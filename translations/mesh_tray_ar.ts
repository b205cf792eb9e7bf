<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is stopped</source>
        <translation>‏%1 موقوف</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3 is held</source>
        <translation>‏#%1 من %2 إلى %3 محتجزة</translation>
    </message>
    <message>
        <source>%1 wants to pair with this machine</source>
        <translation>يريد %1 الاقتران بهذا الجهاز</translation>
    </message>
    <message>
        <source>config.json sets %1 to %2</source>
        <translation>يضبط config.json %1 على %2</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>جارٍ الاتصال بالخدمة…</translation>
    </message>
    <message>
        <source>The service does not run</source>
        <translation>الخدمة لا تعمل</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات (%n)</numerusform>
            <numerusform>جلسة واحدة (%n)</numerusform>
            <numerusform>جلستان (%n)</numerusform>
            <numerusform>‏%n جلسات</numerusform>
            <numerusform>‏%n جلسة</numerusform>
            <numerusform>‏%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other machine(s) connected</source>
        <translation>
            <numerusform>اتصل %1 من أجهزة أخرى (%n)</numerusform>
            <numerusform>اتصل %1 من جهاز آخر (%n)</numerusform>
            <numerusform>اتصل %1 من جهازين آخرين (%n)</numerusform>
            <numerusform>اتصل %1 من %n أجهزة أخرى</numerusform>
            <numerusform>اتصل %1 من %n جهازًا آخر</numerusform>
            <numerusform>اتصل %1 من %n جهاز آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>deliveries paused</source>
        <translation>التسليم متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Is the disk full, or the folder somebody else&apos;s?</source>
        <translation>هل القرص ممتلئ، أو المجلد لغيرك؟</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>تعذّر حذف %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made: it is no folder, or may not be written.</source>
        <translation>تعذّر إنشاء %1: ليس مجلدًا، أو لا تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
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
        <source>stopped</source>
        <translation>موقوفة</translation>
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
        <translation>Grip</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guard</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>المقفل</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>من يمسكه</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
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
        <translation>قورن الرمز</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <source>that machine</source>
        <translation>ذلك الجهاز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>every message is held</source>
        <translation>تُحتجز كل رسالة</translation>
    </message>
    <message>
        <source>a loop of answers</source>
        <translation>حلقة ردود</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>احتُجزت</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>needs permission</source>
        <translation>تحتاج إذنًا</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>صدفة</translation>
    </message>
    <message>
        <source>other client</source>
        <translation>عميل آخر</translation>
    </message>
    <message>
        <source>something destructive in it</source>
        <translation>فيها شيء مدمّر</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>يريده</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>stopped by a person until %1</source>
        <translation>أوقفها شخص حتى %1</translation>
    </message>
    <message>
        <source>stopped by %1 until %2</source>
        <translation>أوقفها %1 حتى %2</translation>
    </message>
</context>
<context>
    <name>DesktopNeeded</name>
    <message>
        <source>There is no desktop here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>لا يوجد سطح مكتب هنا: لم يُضبط DISPLAY ولا WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>The desktop cannot be reached: %1</source>
        <translation>تعذّر الوصول إلى سطح المكتب: %1</translation>
    </message>
    <message>
        <source>Start it from a desktop. Without one, use a terminal: mesh status, mesh approvals, mesh inbox</source>
        <translation>شغّله من سطح مكتب. وبدونه استعمل طرفية: mesh status، mesh approvals، mesh inbox</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unreachable</source>
        <translation>لا يمكن بلوغها</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>الفرع %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>لا موقوف (%n)</numerusform>
            <numerusform>موقوف واحد (%n)</numerusform>
            <numerusform>موقوفان (%n)</numerusform>
            <numerusform>‏%n موقوفة</numerusform>
            <numerusform>‏%n موقوفة</numerusform>
            <numerusform>‏%n موقوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <comment>machines</comment>
        <translation>
            <numerusform>لا أجهزة (%n) يتعذر بلوغها</numerusform>
            <numerusform>جهاز واحد (%n) يتعذر بلوغه</numerusform>
            <numerusform>جهازان (%n) يتعذر بلوغهما</numerusform>
            <numerusform>‏%n يتعذر بلوغها</numerusform>
            <numerusform>‏%n يتعذر بلوغها</numerusform>
            <numerusform>‏%n يتعذر بلوغها</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>لا جلسة</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>لا أقفال (%n)</numerusform>
            <numerusform>قفل واحد (%n)</numerusform>
            <numerusform>قفلان (%n)</numerusform>
            <numerusform>‏%n أقفال</numerusform>
            <numerusform>‏%n قفلًا</numerusform>
            <numerusform>‏%n قفل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>لا رسائل (%n) تنتظر</numerusform>
            <numerusform>رسالة واحدة (%n) تنتظر</numerusform>
            <numerusform>رسالتان (%n) تنتظران</numerusform>
            <numerusform>‏%n رسائل تنتظر</numerusform>
            <numerusform>‏%n رسالة تنتظر</numerusform>
            <numerusform>‏%n رسالة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and role</comment>
        <translation>‏%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات (%n)</numerusform>
            <numerusform>جلسة واحدة (%n)</numerusform>
            <numerusform>جلستان (%n)</numerusform>
            <numerusform>‏%n جلسات</numerusform>
            <numerusform>‏%n جلسة</numerusform>
            <numerusform>‏%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>لا أجهزة (%n)</numerusform>
            <numerusform>جهاز واحد (%n)</numerusform>
            <numerusform>جهازان (%n)</numerusform>
            <numerusform>‏%n أجهزة</numerusform>
            <numerusform>‏%n جهازًا</numerusform>
            <numerusform>‏%n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>لا أزواج (%n)</numerusform>
            <numerusform>زوج واحد (%n)</numerusform>
            <numerusform>زوجان (%n)</numerusform>
            <numerusform>‏%n أزواج</numerusform>
            <numerusform>‏%n زوجًا</numerusform>
            <numerusform>‏%n زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held</source>
        <translation>
            <numerusform>لا رسائل محتجزة (%n)</numerusform>
            <numerusform>رسالة محتجزة (%n)</numerusform>
            <numerusform>رسالتان محتجزتان (%n)</numerusform>
            <numerusform>‏%n رسائل محتجزة</numerusform>
            <numerusform>‏%n رسالة محتجزة</numerusform>
            <numerusform>‏%n رسالة محتجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) permission</source>
        <translation>
            <numerusform>لا أحد (%n) يحتاج إذنًا</numerusform>
            <numerusform>واحد (%n) يحتاج إذنًا</numerusform>
            <numerusform>اثنان (%n) يحتاجان إذنًا</numerusform>
            <numerusform>‏%n تحتاج إذنًا</numerusform>
            <numerusform>‏%n تحتاج إذنًا</numerusform>
            <numerusform>‏%n تحتاج إذنًا</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>لا جلسات على الشبكة بعد.
في جلسة Claude Code اكتب: /mesh connect</translation>
    </message>
    <message>
        <source>A message from %1 to %2 waits for your decision. Click to see it.</source>
        <translation>رسالة من %1 إلى %2 تنتظر قرارك. انقر لعرضها.</translation>
    </message>
    <message>
        <source>%1 invites %2 to pair. A right click on one of them shows what can be done.</source>
        <translation>‏%1 يدعو %2 إلى تكوين زوج. النقر الأيمن على أحدهما يعرض ما يمكن فعله.</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair. Click to see the messages of %1.</source>
        <translation>‏%1 و%2 زوج. انقر لعرض رسائل %1.</translation>
    </message>
    <message>
        <source>%1 and %2 have written to each other. Click to see the messages of %1.</source>
        <translation>تراسل %1 و%2. انقر لعرض رسائل %1.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Grip Session Mesh %1, protocol %2</source>
        <translation>‏Grip Session Mesh %1، البروتوكول %2</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>‏Qt %1 (بُني بـ %2)</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>الفحوص:</translation>
    </message>
    <message>
        <source>mend: %1</source>
        <translation>الإصلاح: %1</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>المشاكل:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no problems</comment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>RightTexts</name>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;الرسائل</translation>
    </message>
    <message>
        <source>Its sessions may write to sessions here; what is destructive still waits for you.</source>
        <translation>تستطيع جلساته الكتابة إلى الجلسات هنا؛ ويبقى المدمّر منتظرًا قرارك.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>&amp;البث</translation>
    </message>
    <message>
        <source>Its sessions may write to all sessions here at once.</source>
        <translation>تستطيع جلساته الكتابة إلى كل الجلسات هنا دفعة واحدة.</translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>الأقفا&amp;ل</translation>
    </message>
    <message>
        <source>What its sessions lock counts as locked here.</source>
        <translation>ما تقفله جلساته يُعد مقفلًا هنا.</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>الأ&amp;زواج</translation>
    </message>
    <message>
        <source>Its sessions may pair with a session here that accepts it.</source>
        <translation>تستطيع جلساته تكوين زوج مع جلسة هنا تقبل ذلك.</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>&amp;Intercepts</source>
        <translation>الاعترا&amp;ض</translation>
    </message>
    <message>
        <source>Its guard of a pair may stop the grip here at once and take over.</source>
        <translation>يستطيع guard زوجٍ منه إيقاف grip هنا فورًا وأخذ الدور.</translation>
    </message>
    <message>
        <source>intercepts</source>
        <translation>الاعتراض</translation>
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
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Hold every message</source>
        <translation>احتجاز كل رسالة</translation>
    </message>
    <message>
        <source>Proof for an approval</source>
        <translation>إثبات الموافقة</translation>
    </message>
    <message>
        <source>Held messages expire after</source>
        <translation>تنتهي الرسائل المحتجزة بعد</translation>
    </message>
    <message>
        <source>Own rules of the gate</source>
        <translation>قواعد خاصة للبوابة</translation>
    </message>
    <message>
        <source>Exceptions of the gate</source>
        <translation>استثناءات البوابة</translation>
    </message>
    <message>
        <source>Mesh calls without asking</source>
        <translation>استدعاءات mesh بلا سؤال</translation>
    </message>
    <message>
        <source>Answers in one chain</source>
        <translation>الردود في سلسلة واحدة</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour</source>
        <translation>الردود بين جلستين في ساعة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Pause deliveries</source>
        <translation>إيقاف التسليم مؤقتًا</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>حفظ الرسائل مدة</translation>
    </message>
    <message>
        <source>Largest direct message</source>
        <translation>أكبر رسالة مباشرة</translation>
    </message>
    <message>
        <source>Largest broadcast</source>
        <translation>أكبر بث</translation>
    </message>
    <message>
        <source>Direct messages in a minute</source>
        <translation>رسائل مباشرة في الدقيقة</translation>
    </message>
    <message>
        <source>Broadcasts in a minute</source>
        <translation>مرات البث في الدقيقة</translation>
    </message>
    <message>
        <source>Sessions, locks and pairs</source>
        <translation>الجلسات والأقفال والأزواج</translation>
    </message>
    <message>
        <source>Join when a session starts</source>
        <translation>الانضمام عند بدء جلسة</translation>
    </message>
    <message>
        <source>Locks and pairs</source>
        <translation>الأقفال والأزواج</translation>
    </message>
    <message>
        <source>Role when pairing</source>
        <translation>الدور عند تكوين زوج</translation>
    </message>
    <message>
        <source>When the guard edits</source>
        <translation>عندما يحرر guard</translation>
    </message>
    <message>
        <source>When a locked file is edited</source>
        <translation>عند تحرير ملف مقفل</translation>
    </message>
    <message>
        <source>A lock lasts</source>
        <translation>مدة القفل</translation>
    </message>
    <message>
        <source>Lock what is edited</source>
        <translation>قفل ما يُحرَّر</translation>
    </message>
    <message>
        <source>A stopped session goes on after</source>
        <translation>تكمل الجلسة الموقوفة بعد</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>أجهزة أخرى</translation>
    </message>
    <message>
        <source>Port for other machines</source>
        <translation>منفذ للأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Addresses for other machines</source>
        <translation>عناوين للأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Messages of one machine in a minute</source>
        <translation>رسائل جهاز واحد في الدقيقة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Start with the plugin</source>
        <translation>البدء مع الملحق</translation>
    </message>
    <message>
        <source>Stop when idle for</source>
        <translation>الإيقاف بعد خمول مدة</translation>
    </message>
    <message>
        <source>Port of the bus</source>
        <translation>منفذ الناقل</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>حجم السجل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>less safe when on</source>
        <translation>أقل أمانًا عند التفعيل</translation>
    </message>
    <message>
        <source>less safe when off</source>
        <translation>أقل أمانًا عند التعطيل</translation>
    </message>
    <message>
        <source>less safe when higher</source>
        <translation>أقل أمانًا كلما زاد</translation>
    </message>
    <message>
        <source>less safe when lower</source>
        <translation>أقل أمانًا كلما نقص</translation>
    </message>
    <message>
        <source>earlier choices are less safe</source>
        <translation>الخيارات الأولى أقل أمانًا</translation>
    </message>
    <message>
        <source>less safe with each entry</source>
        <translation>أقل أمانًا مع كل مدخل</translation>
    </message>
    <message>
        <source>less safe with each entry removed</source>
        <translation>أقل أمانًا مع كل مدخل يُزال</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ساعة</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> بايت</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>a typed code</source>
        <translation>رمز مكتوب</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>السؤال أولًا</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Grip (builds)</source>
        <translation>‏Grip (يبني)</translation>
    </message>
    <message>
        <source>Guard (reviews)</source>
        <translation>‏Guard (يراجع)</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
            <numerusform>‏%n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>‏%n د</numerusform>
            <numerusform>‏%n د</numerusform>
            <numerusform>‏%n د</numerusform>
            <numerusform>‏%n د</numerusform>
            <numerusform>‏%n د</numerusform>
            <numerusform>‏%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>‏%n س</numerusform>
            <numerusform>‏%n س</numerusform>
            <numerusform>‏%n س</numerusform>
            <numerusform>‏%n س</numerusform>
            <numerusform>‏%n س</numerusform>
            <numerusform>‏%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>‏%n ي</numerusform>
            <numerusform>‏%n ي</numerusform>
            <numerusform>‏%n ي</numerusform>
            <numerusform>‏%n ي</numerusform>
            <numerusform>‏%n ي</numerusform>
            <numerusform>‏%n ي</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waits</source>
        <translation>تنتظر</translation>
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
    <name>Words</name>
    <message>
        <source>Shows the mesh, and lets a person decide what waits for them.</source>
        <translation>يعرض الشبكة، ويتيح لإنسان أن يقرر ما ينتظره.</translation>
    </message>
    <message>
        <source>Without a window, where there is an icon.</source>
        <translation>بلا نافذة حيث توجد أيقونة.</translation>
    </message>
    <message>
        <source>Data folder.</source>
        <translation>مجلد البيانات.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Only if this user has used the mesh before. For the start at login.</source>
        <translation>فقط إن سبق لهذا المستخدم استعمال الشبكة. للبدء عند الدخول.</translation>
    </message>
</context>
<context>
    <name>mesh::AboutPage</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>No known problems.</source>
        <translation>لا مشاكل معروفة.</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>تشغيل &amp;الخدمة</translation>
    </message>
    <message>
        <source>S&amp;top the service…</source>
        <translation>&amp;إيقاف الخدمة…</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>فحص كل شي&amp;ء</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>نسخ &amp;التقرير</translation>
    </message>
    <message>
        <source>Versions, checks and problems, to hand on to somebody who helps. Nothing secret is in it.</source>
        <translation>الإصدارات والفحوص والمشاكل، لتعطيها لمن يساعدك. لا سر فيها.</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>الإصدار:</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>مجلد البيانات:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>الخدمة:</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>المشاكل:</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>لا تعمل.</translation>
    </message>
    <message>
        <source>Version %1 runs as process %2 with port %3, for %4.</source>
        <translation>يعمل الإصدار %1 كعملية %2 على المنفذ %3 منذ %4.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>تعمل.</translation>
    </message>
    <message>
        <source>It does not take this program for its tray, so nothing can be decided here.</source>
        <translation>لا تعد هذا البرنامج علبتها، فلا يمكن اتخاذ قرار هنا.</translation>
    </message>
    <message>
        <source>Stop the service?</source>
        <translation>إيقاف الخدمة؟</translation>
    </message>
    <message>
        <source>Until it runs again no session gets a message and no lock is known. Messages that are stored stay, and come when it runs again.</source>
        <translation>حتى تعمل من جديد لا تحصل جلسة على رسالة ولا يُعرف قفل. تبقى الرسائل المحفوظة وتصل عندما تعمل من جديد.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>Stopping the service</source>
        <translation>جارٍ إيقاف الخدمة</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>توقفت الخدمة.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
        <translation>
            <numerusform>لا مشاكل (%n) للإصلاح.</numerusform>
            <numerusform>مشكلة واحدة (%n) للإصلاح.</numerusform>
            <numerusform>مشكلتان (%n) للإصلاح.</numerusform>
            <numerusform>‏%n مشاكل للإصلاح.</numerusform>
            <numerusform>‏%n مشكلة للإصلاح.</numerusform>
            <numerusform>‏%n مشكلة للإصلاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard: paste it where it is wanted.</source>
        <translation>التقرير في الحافظة: الصقه حيث يُطلب.</translation>
    </message>
    <message>
        <source>Grip Session Mesh %1, protocol %2
Qt %3 (built with %4)
%5, %6</source>
        <translation>‏Grip Session Mesh %1، البروتوكول %2
Qt %3 (بُني بـ %4)
%5، %6</translation>
    </message>
    <message>
        <source>Not known: the service does not run.</source>
        <translation>غير معروفة: الخدمة لا تعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix, see below.</source>
        <translation>
            <numerusform>لا مشاكل (%n) للإصلاح، انظر أدناه.</numerusform>
            <numerusform>مشكلة واحدة (%n) للإصلاح، انظر أدناه.</numerusform>
            <numerusform>مشكلتان (%n) للإصلاح، انظر أدناه.</numerusform>
            <numerusform>‏%n مشاكل للإصلاح، انظر أدناه.</numerusform>
            <numerusform>‏%n مشكلة للإصلاح، انظر أدناه.</numerusform>
            <numerusform>‏%n مشكلة للإصلاح، انظر أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>%1 (checked at %2)</source>
        <comment>verdict and time</comment>
        <translation>‏%1 (فُحص في %2)</translation>
    </message>
</context>
<context>
    <name>mesh::AddMachineDialog</name>
    <message>
        <source>Looking for machines of your tailnet…</source>
        <translation>جارٍ البحث عن أجهزة tailnet لديك…</translation>
    </message>
    <message>
        <source>Add a machine</source>
        <translation>إضافة جهاز</translation>
    </message>
    <message>
        <source>100.101.102.103 or studio.example.org:9475</source>
        <translation>100.101.102.103 أو studio.example.org:9475</translation>
    </message>
    <message>
        <source>what the machine calls itself</source>
        <translation>كما يسمّي الجهاز نفسه</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;العنوان:</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;الاسم هنا:</translation>
    </message>
    <message>
        <source>The mesh must run on the other machine. Then both machines show a code, and who sits there accepts it.</source>
        <translation>يجب أن تعمل الشبكة على الجهاز الآخر. عندها يُظهر الجهازان رمزًا، ويقبله الجالس هناك.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), offline</source>
        <translation>‏%1 (%2)، غير متصل</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale: type an address.</source>
        <translation>لا يُعرف جهاز من Tailscale: اكتب عنوانًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of your tailnet can be chosen.</source>
        <translation>
            <numerusform>لا أجهزة (%n) من tailnet للاختيار.</numerusform>
            <numerusform>جهاز واحد (%n) من tailnet للاختيار.</numerusform>
            <numerusform>جهازان (%n) من tailnet للاختيار.</numerusform>
            <numerusform>‏%n أجهزة من tailnet للاختيار.</numerusform>
            <numerusform>‏%n جهازًا من tailnet للاختيار.</numerusform>
            <numerusform>‏%n جهاز من tailnet للاختيار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::AlertDeeds</name>
    <message>
        <source>Approving #%1</source>
        <translation>جارٍ الموافقة على #%1</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>جارٍ رفض #%1</translation>
    </message>
    <message>
        <source>#%1 was denied; its sender is told.</source>
        <translation>رُفضت #%1؛ أُخبر مرسلها.</translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>جارٍ ترك %1 يكمل</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>يكمل %1.</translation>
    </message>
    <message>
        <source>Pairing the machines</source>
        <translation>جارٍ إقران الجهازين</translation>
    </message>
    <message>
        <source>Refusing the machine</source>
        <translation>جارٍ رفض الجهاز</translation>
    </message>
    <message>
        <source>That machine was refused.</source>
        <translation>رُفض ذلك الجهاز.</translation>
    </message>
    <message>
        <source>#%1 was approved, and goes to %2 as #%3.</source>
        <translation>تمت الموافقة على #%1، وتذهب إلى %2 باسم #%3.</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>Nothing waits for you.
A message with something destructive in it stays here until you decide.</source>
        <translation>لا شيء ينتظرك.
تبقى هنا كل رسالة فيها شيء مدمّر حتى تقرر.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>مو&amp;افقة</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>الرسائل المحتجزة</translation>
    </message>
    <message>
        <source>The recipient&apos;s model gets this text (Ctrl+Enter).</source>
        <translation>يحصل نموذج المستلم على هذا النص (Ctrl+Enter).</translation>
    </message>
    <message>
        <source>Nobody gets it; its sender is told (Ctrl+Backspace).</source>
        <translation>لا يحصل عليه أحد؛ يُخبر مرسلها (Ctrl+Backspace).</translation>
    </message>
    <message numerus="yes">
        <source>#%1 from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>‏#%1 من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>‏#%1 من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>‏#%1 من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>‏#%1 من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>‏#%1 من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>‏#%1 من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
        </translation>
    </message>
    <message>
        <source>• Held because sessions answer each other without end.</source>
        <translation>• احتُجزت لأن جلسات يرد بعضها على بعض بلا نهاية.</translation>
    </message>
    <message>
        <source>Approving #%1</source>
        <translation>جارٍ الموافقة على #%1</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>جارٍ رفض #%1</translation>
    </message>
    <message>
        <source>• %1 (rule %2)</source>
        <translation>‏• %1 (القاعدة %2)</translation>
    </message>
    <message>
        <source>• Held because every message waits for you, as the settings say.</source>
        <translation>• احتُجزت لأن كل رسالة تنتظرك، كما تقول الإعدادات.</translation>
    </message>
    <message>
        <source>Read it from its beginning to its end: only what you have seen can be approved.</source>
        <translation>اقرأها من أولها إلى آخرها: لا تمكن الموافقة إلا على ما رأيته.</translation>
    </message>
</context>
<context>
    <name>mesh::CodePanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;تأكيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>اكتب الرمز</translation>
    </message>
    <message>
        <source>Code that is drawn above</source>
        <translation>الرمز المرسوم أعلاه</translation>
    </message>
    <message>
        <source>It is valid for %1.</source>
        <translation>صالح مدة %1.</translation>
    </message>
    <message>
        <source>Type this code here. It is for: %1.</source>
        <translation>اكتب هذا الرمز هنا. وهو من أجل: %1.</translation>
    </message>
    <message>
        <source>Type this code where you were asked for it. It is for: %1.</source>
        <translation>اكتب هذا الرمز حيث طُلب منك. وهو من أجل: %1.</translation>
    </message>
    <message>
        <source>A code is wanted because of this, %1: %2</source>
        <translation>يُطلب رمز بسبب هذا، %1: %2</translation>
    </message>
    <message>
        <source>A code is wanted because a program was refused within the last day.</source>
        <translation>يُطلب رمز لأن برنامجًا رُفض خلال اليوم الأخير.</translation>
    </message>
    <message>
        <source>A code is wanted because this makes you less safe.</source>
        <translation>يُطلب رمز لأن هذا يقلل من أمانك.</translation>
    </message>
    <message>
        <source>A code is wanted because programs can type in that terminal.</source>
        <translation>يُطلب رمز لأن البرامج تستطيع الكتابة في تلك الطرفية.</translation>
    </message>
    <message>
        <source>A code is wanted because the setting approval_proof says so.</source>
        <translation>يُطلب رمز لأن الإعداد approval_proof يقول ذلك.</translation>
    </message>
</context>
<context>
    <name>mesh::CompareCodeDialog</name>
    <message>
        <source>Compare the code of %1</source>
        <translation>مقارنة رمز %1</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>رمز الاقتران</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>&amp;نعم، نفسه</translation>
    </message>
    <message>
        <source>&amp;No, another one…</source>
        <translation>لا، غير&amp;ه…</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>هل يُظهر %1 الرمز نفسه؟</translation>
    </message>
    <message>
        <source>Look at that machine itself, or ask who sits at it in a way that you trust: in its window under Machines, or with “mesh remote status”.</source>
        <translation>انظر إلى ذلك الجهاز نفسه، أو اسأل الجالس أمامه بطريقة تثق بها: في نافذته تحت «الأجهزة»، أو بـ «mesh remote status».</translation>
    </message>
</context>
<context>
    <name>mesh::Composer</name>
    <message>
        <source>&amp;Urgent</source>
        <translation>&amp;عاجلة</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent.</source>
        <translation>قبل ما ليس عاجلًا.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>اختر من تكتب إليه</translation>
    </message>
    <message>
        <source>&amp;Message to %1</source>
        <translation>رسالة &amp;إلى %1</translation>
    </message>
    <message>
        <source>&amp;Answer to %1</source>
        <translation>جو&amp;اب إلى %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>Sending the message to %1</source>
        <translation>جارٍ إرسال الرسالة إلى %1</translation>
    </message>
    <message>
        <source>&amp;Message to all sessions</source>
        <translation>رسالة إلى كل الجلسا&amp;ت</translation>
    </message>
    <message>
        <source>It comes from you, as “human”.</source>
        <translation>تأتي منك، باسم «human».</translation>
    </message>
    <message>
        <source>Sending the message to all sessions</source>
        <translation>جارٍ إرسال الرسالة إلى كل الجلسات</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في طريقها</translation>
    </message>
    <message>
        <source>waits, for deliveries are paused</source>
        <translation>تنتظر، لأن التسليم متوقف مؤقتًا</translation>
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
        <translation>الخدمة لا تعمل.</translation>
    </message>
</context>
<context>
    <name>mesh::DBusNotifier</name>
    <message>
        <source>Open the window</source>
        <translation>فتح النافذة</translation>
    </message>
</context>
<context>
    <name>mesh::DoctorView</name>
    <message>
        <source>– skipped</source>
        <translation>– تُخطّي</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ نجح</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ فشل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what helps: %1</source>
        <translation>نسخ ما يساعد: %1</translation>
    </message>
</context>
<context>
    <name>mesh::FirstSteps</name>
    <message>
        <source>&amp;Install the plugin</source>
        <translation>تثبيت &amp;الملحق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Type this in two Claude Code sessions:</source>
        <translation>اكتب هذا في جلستي Claude Code:</translation>
    </message>
    <message>
        <source>Installing the plugin…</source>
        <translation>جارٍ تثبيت الملحق…</translation>
    </message>
    <message>
        <source>The plugin could not be installed.</source>
        <translation>تعذّر تثبيت الملحق.</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin yet that lets its sessions hear each other.</source>
        <translation>ليس لدى Claude Code بعد الملحق الذي يجعل جلساته تسمع بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Claude Code was not found on this computer. The plugin can be installed as soon as it is there.</source>
        <translation>لم يُعثر على Claude Code على هذا الحاسوب. يمكن تثبيت الملحق حالما يوجد.</translation>
    </message>
    <message>
        <source>Claude Code has the plugin. Restart its sessions that are open: they do not have it yet.</source>
        <translation>لدى Claude Code الملحق. أعد تشغيل جلساته المفتوحة: ليس لديها بعد.</translation>
    </message>
    <message>
        <source>The plugin is in place, but Claude Code was not found. When it is there, install the plugin again.</source>
        <translation>الملحق في مكانه، لكن لم يُعثر على Claude Code. حين يوجد، ثبّت الملحق مجددًا.</translation>
    </message>
    <message>
        <source>Then let one of them write to the other:</source>
        <translation>ثم اجعل إحداهما تكتب إلى الأخرى:</translation>
    </message>
</context>
<context>
    <name>mesh::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>رسائل إليك</translation>
    </message>
    <message>
        <source>Nobody has written to you yet.
Sessions reach you as “human”: mesh send human TEXT</source>
        <translation>لم يكتب إليك أحد بعد.
تبلغك الجلسات باسم «human»: mesh send human TEXT</translation>
    </message>
</context>
<context>
    <name>mesh::ListField</name>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>none; one entry a line</source>
        <translation>لا شيء؛ مدخل في كل سطر</translation>
    </message>
    <message>
        <source>none; for example: %1</source>
        <translation>لا شيء؛ مثلًا: %1</translation>
    </message>
</context>
<context>
    <name>mesh::LocksPage</name>
    <message>
        <source>Locks</source>
        <translation>الأقفال</translation>
    </message>
    <message>
        <source>Nothing is locked.
In a session, type: /mesh lock src/login.cpp</source>
        <translation>لا شيء مقفل.
في جلسة اكتب: /mesh lock src/login.cpp</translation>
    </message>
    <message>
        <source>&amp;Ask the holder…</source>
        <translation>سؤ&amp;ال من يمسكه…</translation>
    </message>
    <message>
        <source>&amp;Take it away…</source>
        <translation>&amp;انتزاعه…</translation>
    </message>
    <message>
        <source>Find a lock or a holder</source>
        <translation>ابحث عن قفل أو من يمسكه</translation>
    </message>
    <message>
        <source>It is held on another machine; take it away there.</source>
        <translation>ممسوك على جهاز آخر؛ انتزعه هناك.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>Message to %1:</source>
        <translation>رسالة إلى %1:</translation>
    </message>
    <message>
        <source>When will you be done with %1?</source>
        <translation>متى تنتهي من %1؟</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>جارٍ سؤال %1</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>سُئل %1.</translation>
    </message>
    <message>
        <source>Take %1 away?</source>
        <translation>انتزاع %1؟</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told. It cannot be given back from here.</source>
        <translation>يفقد %1 القفل ويُخبر بذلك. لا تمكن إعادته من هنا.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;انتزاعه</translation>
    </message>
    <message>
        <source>Taking the lock away</source>
        <translation>جارٍ انتزاع القفل</translation>
    </message>
    <message>
        <source>%1 is free; %2 was told.</source>
        <translation>‏%1 حر؛ أُخبر %2.</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told; %2, who waits for it, gets it. It cannot be given back from here.</source>
        <translation>يفقد %1 القفل ويُخبر بذلك؛ ويأخذه %2 الذي ينتظره. لا تمكن إعادته من هنا.</translation>
    </message>
    <message>
        <source>%1 has the lock on %2 now; %3 was told.</source>
        <translation>القفل على %2 لدى %1 الآن؛ أُخبر %3.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;إرسال</translation>
    </message>
</context>
<context>
    <name>mesh::MachineDetails</name>
    <message>
        <source>Fingerprint of the machine</source>
        <translation>بصمة الجهاز</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>Calls itself:</source>
        <translation>يسمّي نفسه:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>Waiting for it:</source>
        <translation>ينتظر له:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>البصمة:</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>‏%1 منذ %2</translation>
    </message>
    <message>
        <source>Nobody has compared the codes yet. Until then %1 may only send messages and show its sessions.</source>
        <translation>لم يقارن أحد الرمزين بعد. حتى ذلك الحين يُسمح لـ %1 بإرسال الرسائل وإظهار جلساته فقط.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known; only it can begin a connection</source>
        <translation>غير معروف؛ هو وحده يستطيع بدء اتصال</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>لا رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل (%n)</numerusform>
            <numerusform>رسالة واحدة (%n)</numerusform>
            <numerusform>رسالتان (%n)</numerusform>
            <numerusform>‏%n رسائل</numerusform>
            <numerusform>‏%n رسالة</numerusform>
            <numerusform>‏%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed here:</source>
        <translation>مسموح هنا:</translation>
    </message>
</context>
<context>
    <name>mesh::MachineRightsDialog</name>
    <message>
        <source>Rights of %1</source>
        <translation>صلاحيات %1</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>ما يُسمح به لـ %1 هنا</translation>
    </message>
    <message>
        <source>Until the codes are compared it may only send messages and show its sessions.</source>
        <translation>حتى يُقارن الرمزان يُسمح له بإرسال الرسائل وإظهار جلساته فقط.</translation>
    </message>
</context>
<context>
    <name>mesh::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>No machine is paired with this one.
Add one here, or type on the other one: mesh remote add ADDRESS</source>
        <translation>لا جهاز مقترن بهذا الجهاز.
أضف واحدًا هنا، أو اكتب على الآخر: mesh remote add ADDRESS</translation>
    </message>
    <message>
        <source>&amp;Add machine…</source>
        <translation>&amp;إضافة جهاز…</translation>
    </message>
    <message>
        <source>&amp;Compare code…</source>
        <translation>مقا&amp;رنة الرمز…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعا&amp;دة التسمية…</translation>
    </message>
    <message>
        <source>&amp;Rights…</source>
        <translation>&amp;الصلاحيات…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Paired machines</source>
        <translation>الأجهزة المقترنة</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>‏%1 مقترن أصلًا.</translation>
    </message>
    <message>
        <source>It is in the list of machines.</source>
        <translation>هو في قائمة الأجهزة.</translation>
    </message>
    <message>
        <source>Asking %1 to pair</source>
        <translation>جارٍ طلب الاقتران من %1</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>جارٍ تأكيد %1</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>‏%1 مؤكَّد: يُسمح له هنا بما تقوله صلاحياته.</translation>
    </message>
    <message>
        <source>Somebody may sit between the two machines. Do not use this pairing.</source>
        <translation>قد يكون أحد بين الجهازين. لا تستخدم هذا الاقتران.</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>جارٍ إعادة تسمية %1</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>اسم %1 الآن %2.</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>جارٍ تغيير صلاحيات %1</translation>
    </message>
    <message>
        <source>The rights of %1 are changed.</source>
        <translation>تغيّرت صلاحيات %1.</translation>
    </message>
    <message>
        <source>The connection ends at once.</source>
        <translation>ينتهي الاتصال فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>لا رسائل (%n) تنتظر له لن تصل؛ أُخبر المرسلون.</numerusform>
            <numerusform>رسالة واحدة (%n) تنتظر له لن تصل؛ أُخبر المرسل.</numerusform>
            <numerusform>رسالتان (%n) تنتظران له لن تصلا؛ أُخبر المرسلون.</numerusform>
            <numerusform>‏%n رسائل تنتظر له لن تصل؛ أُخبر المرسلون.</numerusform>
            <numerusform>‏%n رسالة تنتظر له لن تصل؛ أُخبر المرسلون.</numerusform>
            <numerusform>‏%n رسالة تنتظر له لن تصل؛ أُخبر المرسلون.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still on its way to it will not arrive; the senders are told.</source>
        <translation>ما زال في طريقه إليه لن يصل؛ يُخبر المرسلون.</translation>
    </message>
    <message>
        <source>To undo this you have to pair the two machines again.</source>
        <translation>للتراجع عن ذلك يجب إقران الجهازين من جديد.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>جارٍ إزالة %1</translation>
    </message>
    <message>
        <source>%1 is not paired any more.</source>
        <translation>لم يعد %1 مقترنًا.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>&amp;Start the service</source>
        <translation>تشغيل &amp;الخدمة</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The service does not run, so no message moves. What is shown is how it was.</source>
        <translation>الخدمة لا تعمل، فلا تتحرك رسالة. المعروض هو الحال السابق.</translation>
    </message>
    <message>
        <source>You can look, but not decide here. %1</source>
        <translation>تستطيع النظر، لا القرار هنا. %1</translation>
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
        <translation>جارٍ التشغيل…</translation>
    </message>
    <message>
        <source>&amp;Restart the service</source>
        <translation>إعادة تشغيل &amp;الخدمة</translation>
    </message>
    <message>
        <source>Restarting the service</source>
        <translation>جارٍ إعادة تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Restart the service?</source>
        <translation>إعادة تشغيل الخدمة؟</translation>
    </message>
    <message>
        <source>Sessions that are stopped go on at once. Until it runs again no message moves; none is lost.</source>
        <translation>تتابع الجلسات الموقوفة فورًا. وحتى تعمل الخدمة من جديد لا تصل أي رسالة، ولا تضيع أي منها.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>إعادة ال&amp;تشغيل</translation>
    </message>
</context>
<context>
    <name>mesh::MapLegend</name>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>a message is held</source>
        <translation>رسالة محتجزة</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>زوج</translation>
    </message>
    <message>
        <source>an invitation to pair</source>
        <translation>دعوة إلى زوج</translation>
    </message>
    <message>
        <source>The lines mean: %1</source>
        <translation>معنى الخطوط: %1</translation>
    </message>
</context>
<context>
    <name>mesh::MapPage</name>
    <message>
        <source>Mesh</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>invites %1 to pair</source>
        <translation>يدعو %1 إلى زوج</translation>
    </message>
    <message>
        <source>invited to pair by %1</source>
        <translation>دعاه %1 إلى زوج</translation>
    </message>
    <message>
        <source>%1 (this machine)</source>
        <translation>‏%1 (هذا الجهاز)</translation>
    </message>
</context>
<context>
    <name>mesh::MapView</name>
    <message>
        <source>Map of the mesh</source>
        <translation>خريطة الشبكة</translation>
    </message>
</context>
<context>
    <name>mesh::MarkedView</name>
    <message>
        <source>Text of the held message</source>
        <translation>نص الرسالة المحتجزة</translation>
    </message>
</context>
<context>
    <name>mesh::MeshRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>تعذّر تشغيل %1: %2</translation>
    </message>
    <message>
        <source>%1 gave no answer that this program understands.</source>
        <translation>لم يعطِ %1 جوابًا يفهمه هذا البرنامج.</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>استغرق وقتًا طويلًا وأُوقف.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تر&amp;اجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>mesh::MessageView</name>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>متابعة &amp;القراءة</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Choose a message to read it.</source>
        <translation>اختر رسالة لقراءتها.</translation>
    </message>
    <message>
        <source>It waits for your decision; see Approvals.</source>
        <translation>تنتظر قرارك؛ انظر «الموافقات».</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3, %4</source>
        <translation>‏#%1 من %2 إلى %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها (%n)</numerusform>
            <numerusform>وأخرى (%n)</numerusform>
            <numerusform>وأخريان (%n)</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
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
        <translation>‏%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>mesh::Notifications</name>
    <message>
        <source>Its commands stand still until you let it go on, or the time limit does.</source>
        <translation>تبقى أوامرها واقفة حتى تتركها تكمل أو ينتهي الوقت المحدد.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>اتركها تكمل</translation>
    </message>
    <message>
        <source>Its code is %1. Accept only if the other machine shows the same.</source>
        <translation>رمزه %1. اقبل فقط إن أظهر الجهاز الآخر الرمز نفسه.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>It would make you less safe, and waits for you.</source>
        <translation>يقلل من أمانك، وينتظرك.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Its text is too long for here.</source>
        <translation>نصها أطول من أن يُعرض هنا.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for your decision</source>
        <translation>
            <numerusform>لا رسائل (%n) تنتظر قرارك</numerusform>
            <numerusform>رسالة واحدة (%n) تنتظر قرارك</numerusform>
            <numerusform>رسالتان (%n) تنتظران قرارك</numerusform>
            <numerusform>‏%n رسائل تنتظر قرارك</numerusform>
            <numerusform>‏%n رسالة تنتظر قرارك</numerusform>
            <numerusform>‏%n رسالة تنتظر قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>الأخيرة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you, the last one from %1</source>
        <translation>
            <numerusform>لا رسائل (%n) إليك، الأخيرة من %1</numerusform>
            <numerusform>رسالة واحدة (%n) إليك، الأخيرة من %1</numerusform>
            <numerusform>رسالتان (%n) إليك، الأخيرة من %1</numerusform>
            <numerusform>‏%n رسائل إليك، الأخيرة من %1</numerusform>
            <numerusform>‏%n رسالة إليك، الأخيرة من %1</numerusform>
            <numerusform>‏%n رسالة إليك، الأخيرة من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its commands stand still until you let it go on, or until %1.</source>
        <translation>أوامرها متوقفة حتى تتركها تكمل، أو حتى %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>message and why</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>mesh::OwnMachineView</name>
    <message>
        <source>Fingerprint:</source>
        <translation>البصمة:</translation>
    </message>
    <message>
        <source>Fingerprint of this machine</source>
        <translation>بصمة هذا الجهاز</translation>
    </message>
    <message>
        <source>What this machine is called is shown when the service runs.</source>
        <translation>يُعرض اسم هذا الجهاز عندما تعمل الخدمة.</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it at %2.</source>
        <translation>يسمّي هذا الجهاز نفسه %1. تبلغه الأجهزة الأخرى عبر %2.</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it as soon as Tailscale runs here, or Settings has an address for other machines.</source>
        <translation>يسمّي هذا الجهاز نفسه %1. تبلغه الأجهزة الأخرى حالما يعمل Tailscale هنا، أو يكون في الإعدادات عنوان للأجهزة الأخرى.</translation>
    </message>
</context>
<context>
    <name>mesh::PairingCard</name>
    <message>
        <source>&amp;Name here:</source>
        <translation>&amp;الاسم هنا:</translation>
    </message>
    <message>
        <source>&amp;Accept: both machines show this code</source>
        <translation>قبو&amp;ل: يُظهر الجهازان هذا الرمز</translation>
    </message>
    <message>
        <source>&amp;Both machines show this code</source>
        <translation>يُظهر الجها&amp;زان هذا الرمز</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Cancel pairing</source>
        <translation>&amp;إلغاء الاقتران</translation>
    </message>
    <message>
        <source>What the machine is called on this one. Others do not see it.</source>
        <translation>اسم الجهاز على هذا الجهاز. لا يراه الآخرون.</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>رمز الاقتران</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>بقيت %n ث</numerusform>
            <numerusform>بقيت %n ث</numerusform>
            <numerusform>بقيت %n ث</numerusform>
            <numerusform>بقيت %n ث</numerusform>
            <numerusform>بقيت %n ث</numerusform>
            <numerusform>بقيت %n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>%1 (%2) wants to pair</source>
        <translation>يريد %1 (%2) الاقتران</translation>
    </message>
    <message>
        <source>Pairing with %1 (%2)</source>
        <translation>الاقتران بـ %1 (%2)</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>يسمّي نفسه %1.</translation>
    </message>
    <message>
        <source>You have said that both codes are the same. Somebody at the other machine has to say so, too.</source>
        <translation>قلت إن الرمزين متطابقان. على أحد عند الجهاز الآخر أن يقول ذلك أيضًا.</translation>
    </message>
    <message>
        <source>The other machine has accepted. Does it show this code, too? If not, somebody is in between.</source>
        <translation>قبل الجهاز الآخر. هل يُظهر هذا الرمز أيضًا؟ إن لم يكن، فهناك أحد في الوسط.</translation>
    </message>
    <message>
        <source>Accept it at the other machine before the time is up. Does it show this code, too?</source>
        <translation>اقبله على الجهاز الآخر قبل انتهاء الوقت. هل يُظهر هذا الرمز أيضًا؟</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>جارٍ السماح بدخول %1</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>جارٍ رفض %1</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>رُفض %1.</translation>
    </message>
    <message>
        <source>You said that the codes match: %1 is paired with this machine.</source>
        <translation>قلت إن الرمزين متطابقان: %1 مقترن بهذا الجهاز.</translation>
    </message>
    <message>
        <source>You said that the codes match. Now somebody at %1 must.</source>
        <translation>قلت إن الرمزين متطابقان. الآن على أحد عند %1 أن يقول ذلك.</translation>
    </message>
    <message>
        <source>It has asked to pair. Does it show this code, too? If not, somebody is in between.</source>
        <translation>طلب الاقتران. هل يُظهر هذا الرمز أيضًا؟ إن لم يكن، فهناك أحد في الوسط.</translation>
    </message>
</context>
<context>
    <name>mesh::RecordsView</name>
    <message>
        <source>Nothing here has “%1” in it.</source>
        <translation>لا شيء هنا فيه «%1».</translation>
    </message>
</context>
<context>
    <name>mesh::RenameMachineDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>&amp;Name of the machine on this one:</source>
        <translation>&amp;اسم الجهاز على هذا الجهاز:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;إعادة التسمية</translation>
    </message>
    <message>
        <source>Sessions there are reached as NAME@%1. The other machine does not see this name.</source>
        <translation>تُبلغ الجلسات هناك باسم NAME@%1. لا يرى الجهاز الآخر هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>mesh::SessionDeeds</name>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;اتركها تكمل</translation>
    </message>
    <message>
        <source>Let it go on, but &amp;end what it ran</source>
        <translation>اتركها تكمل، لكن &amp;أنهِ ما كانت تنفّذه</translation>
    </message>
    <message>
        <source>&amp;Write to it</source>
        <translation>الكتابة &amp;إليها</translation>
    </message>
    <message>
        <source>Its &amp;messages</source>
        <translation>&amp;رسائلها</translation>
    </message>
    <message>
        <source>Its &amp;locks</source>
        <translation>&amp;أقفالها</translation>
    </message>
    <message>
        <source>&amp;Pair it with</source>
        <translation>تكوين &amp;زوج مع</translation>
    </message>
    <message>
        <source>Nobody else is free</source>
        <translation>لا أحد غيرها حر</translation>
    </message>
    <message>
        <source>&amp;Steer %1…</source>
        <translation>تو&amp;جيه %1…</translation>
    </message>
    <message>
        <source>S&amp;top %1 now…</source>
        <translation>إيقا&amp;ف %1 الآن…</translation>
    </message>
    <message>
        <source>&amp;Unpair %1 and %2</source>
        <translation>فك ز&amp;وج %1 و%2</translation>
    </message>
    <message>
        <source>Unpairing</source>
        <translation>جارٍ فك الزوج</translation>
    </message>
    <message>
        <source>%1 and %2 are not paired any more.</source>
        <translation>لم يعد %1 و%2 زوجًا.</translation>
    </message>
    <message>
        <source>%1 builds (Grip), %2 reviews (Guard)</source>
        <translation>‏%1 يبني (Grip)، %2 يراجع (Guard)</translation>
    </message>
    <message>
        <source>Pairing %1 and %2</source>
        <translation>جارٍ تكوين زوج من %1 و%2</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair.</source>
        <translation>‏%1 و%2 زوج.</translation>
    </message>
    <message>
        <source>%1 was invited; its person or session accepts there.</source>
        <translation>دُعي %1؛ يقبل شخصه أو جلسته هناك.</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>توجيه %1</translation>
    </message>
    <message>
        <source>What %1 should consider, from %2:</source>
        <translation>ما على %1 مراعاته، من %2:</translation>
    </message>
    <message>
        <source>Steering %1</source>
        <translation>جارٍ توجيه %1</translation>
    </message>
    <message>
        <source>%1 gets it.</source>
        <translation>يصل ذلك إلى %1.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>جارٍ إيقاف %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)); %2 is Grip now.</source>
        <translation>
            <numerusform>أُوقف %1 (عمليات: %n)؛ %2 هو Grip الآن.</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n)؛ %2 هو Grip الآن.</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n)؛ %2 هو Grip الآن.</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n)؛ %2 هو Grip الآن.</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n)؛ %2 هو Grip الآن.</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n)؛ %2 هو Grip الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>جارٍ ترك %1 يكمل</translation>
    </message>
    <message>
        <source>%1 goes on; what it ran was ended.</source>
        <translation>يكمل %1؛ أُنهي ما كان ينفّذه.</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>يكمل %1.</translation>
    </message>
    <message>
        <source>End what %1 ran?</source>
        <translation>إنهاء ما كان %1 ينفّذه؟</translation>
    </message>
    <message>
        <source>Its stopped commands are ended; what they had half done stays half done.</source>
        <translation>تُنهى أوامره الموقوفة؛ وما أنجزته نصف إنجاز يبقى كذلك.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>إنها&amp;ؤه</translation>
    </message>
    <message>
        <source>&amp;Accept: pair with %1</source>
        <translation>قبو&amp;ل: زوج مع %1</translation>
    </message>
    <message>
        <source>Answering the invitation of %1</source>
        <translation>جارٍ الرد على دعوة %1</translation>
    </message>
    <message>
        <source>&amp;Decline the invitation of %1</source>
        <translation>الاعتذار عن &amp;دعوة %1</translation>
    </message>
    <message>
        <source>The invitation of %1 was declined.</source>
        <translation>اعتُذر عن دعوة %1.</translation>
    </message>
    <message>
        <source>Take the &amp;invitation of %1 back</source>
        <translation>سحب دعو&amp;ة %1</translation>
    </message>
    <message>
        <source>%1 is not invited any more.</source>
        <translation>لم يعد %1 مدعوًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)).</source>
        <translation>
            <numerusform>أُوقف %1 (عمليات: %n).</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n).</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n).</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n).</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n).</numerusform>
            <numerusform>أُوقف %1 (عمليات: %n).</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation>تو&amp;جيه</translation>
    </message>
    <message>
        <source>S&amp;top it now</source>
        <translation>&amp;أوقفها الآن</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on.
Why? (may be empty)</source>
        <translation>تتوقف أوامر %1 فورًا حتى تدعها تتابع.
لماذا؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on, and %2 becomes Grip.
Why? (may be empty)</source>
        <translation>تتوقف أوامر %1 فورًا حتى تدعها تتابع، ويصبح %2 هو Grip.
لماذا؟ (يمكن تركه فارغًا)</translation>
    </message>
</context>
<context>
    <name>mesh::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>لا جلسات على الشبكة بعد.
في جلسة Claude Code اكتب: /mesh connect</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>ابحث عن جلسة</translation>
    </message>
    <message>
        <source>Write to &amp;all</source>
        <translation>&amp;الكتابة إلى الكل</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;المزيد</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;اتركها تكمل</translation>
    </message>
    <message>
        <source>on branch %1</source>
        <translation>على الفرع %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>mesh::SettingRow</name>
    <message>
        <source>less safe than the default</source>
        <translation>أقل أمانًا من القيمة الافتراضية</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>ينتظر إعادة تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>takes effect at the next start of the service</source>
        <translation>يسري عند البدء التالي للخدمة</translation>
    </message>
    <message>
        <source>This makes you less safe, so the service will ask whether it is you.</source>
        <translation>يقلل هذا من أمانك، فستسأل الخدمة هل هذا أنت.</translation>
    </message>
    <message>
        <source>Changing “%1”</source>
        <translation>جارٍ تغيير «%1»</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>‏«%1» الآن %2.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>لم يتغير.</translation>
    </message>
    <message>
        <source>config.json says “%1”, which is less safe. Until you agree it stays “%2”.</source>
        <translation>يقول config.json «%1»، وهو أقل أمانًا. حتى توافق يبقى «%2».</translation>
    </message>
    <message>
        <source>from the next start of this program on</source>
        <translation>من التشغيل التالي لهذا البرنامج</translation>
    </message>
</context>
<context>
    <name>mesh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. Try a shorter word.</source>
        <translation>لا إعداد فيه «%1». جرّب كلمة أقصر.</translation>
    </message>
    <message>
        <source>The service does not run. What you change takes effect when it starts; what would make you less safe can be changed only while it runs.</source>
        <translation>الخدمة لا تعمل. ما تغيّره يسري عندما تبدأ؛ وما يقلل من أمانك لا يتغير إلا وهي تعمل.</translation>
    </message>
</context>
<context>
    <name>mesh::TimelineModel</name>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>(not to be read before you decide)</source>
        <translation>(لا يُقرأ قبل قرارك)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, and of how many recipients</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>(nobody got its text)</source>
        <translation>(لم يصل نصها إلى أحد)</translation>
    </message>
</context>
<context>
    <name>mesh::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>No message is here.
In a session, type: /mesh send NAME TEXT</source>
        <translation>لا رسالة هنا.
في جلسة اكتب: /mesh send NAME TEXT</translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation>ابحث في النصوص</translation>
    </message>
    <message>
        <source>Only of this session</source>
        <translation>من هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>الرسائل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No message is like that. Take something out of the fields above.</source>
        <translation>لا رسالة كهذه. أزل شيئًا من الحقول أعلاه.</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>إشعا&amp;رات</translation>
    </message>
    <message>
        <source>Also what the mesh itself tells sessions and you.</source>
        <translation>أيضًا ما تقوله الشبكة نفسها للجلسات ولك.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayApp</name>
    <message>
        <source>Start this program at login</source>
        <translation>تشغيل هذا البرنامج عند الدخول</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Grip Session Mesh is still here</source>
        <translation>‏Grip Session Mesh ما زال هنا</translation>
    </message>
    <message>
        <source>Its icon tells when something waits for you. The icon&apos;s menu opens the window again, and quits.</source>
        <translation>تُعلمك أيقونته حين ينتظرك شيء. قائمة الأيقونة تفتح النافذة من جديد، وتنهي البرنامج.</translation>
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
        <translation>تعمل علبة أخرى لمجلد البيانات هذا ولا تجيب.</translation>
    </message>
    <message>
        <source>End the program mesh-tray and start it again.</source>
        <translation>أنهِ البرنامج mesh-tray وشغّله من جديد.</translation>
    </message>
    <message>
        <source>A second start of this program could not find it: %1.</source>
        <translation>لم يجده تشغيل ثانٍ لهذا البرنامج: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::TrayMenu</name>
    <message>
        <source>&amp;Open window</source>
        <translation>فتح &amp;النافذة</translation>
    </message>
    <message>
        <source>&amp;Pause deliveries</source>
        <translation>&amp;إيقاف التسليم مؤقتًا</translation>
    </message>
    <message>
        <source>Pausing deliveries</source>
        <translation>جارٍ إيقاف التسليم مؤقتًا</translation>
    </message>
    <message>
        <source>Delivering what waits</source>
        <translation>جارٍ تسليم ما ينتظر</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>تشغيل &amp;الخدمة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خر&amp;وج</translation>
    </message>
    <message numerus="yes">
        <source>And %n more alert(s)…</source>
        <translation>
            <numerusform>ولا تنبيهات أخرى (%n)…</numerusform>
            <numerusform>وتنبيه آخر (%n)…</numerusform>
            <numerusform>وتنبيهان آخران (%n)…</numerusform>
            <numerusform>و%n تنبيهات أخرى…</numerusform>
            <numerusform>و%n تنبيهًا آخر…</numerusform>
            <numerusform>و%n تنبيه آخر…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>&amp;اتركها تكمل</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>مو&amp;افقة</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>الجلسا&amp;ت</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>كلها…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Nobody is on the mesh yet</source>
        <translation>لا أحد على الشبكة بعد</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>الأقفا&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>الأجهز&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Add a machine…</source>
        <translation>إضافة جها&amp;ز…</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>خر&amp;وج (تبقى الخدمة عاملة)</translation>
    </message>
</context>
<context>
    <name>mesh::ValueField</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
</context>
</TS>
