<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>mesh</name>
    <message>
        <source>replace %1</source>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>حرّر %1</translation>
    </message>
    <message>
        <source>Cannot talk to the mesh service: %1.</source>
        <translation>تعذّر الاتصال بخدمة الشبكة: %1.</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>Take it away, or set GRIP_MESH_DIR to a folder of your own.</source>
        <translation>أزله، أو اضبط GRIP_MESH_DIR على مجلد خاص بك.</translation>
    </message>
    <message>
        <source>%1 is open to other users.</source>
        <translation>%1 مفتوح لمستخدمين آخرين.</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>لإغلاقه: chmod 700 %1</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 رابط رمزي.</translation>
    </message>
    <message>
        <source>Put the real thing in its place: nothing here may be a link.</source>
        <translation>ضع الأصل مكانه: لا يُسمح هنا بأي رابط.</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>HOME is not set.</source>
        <translation>المتغير HOME غير مضبوط.</translation>
    </message>
    <message>
        <source>Set HOME, or GRIP_MESH_DIR to the data folder.</source>
        <translation>اضبط HOME، أو اضبط GRIP_MESH_DIR على مجلد البيانات.</translation>
    </message>
    <message>
        <source>%1 is not an absolute path.</source>
        <translation>%1 ليس مسارًا مطلقًا.</translation>
    </message>
    <message>
        <source>Set it to a path that begins with &apos;/&apos;.</source>
        <translation>اضبطه على مسار يبدأ بـ «/».</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>تعذّر تشغيل %1: %2.</translation>
    </message>
    <message>
        <source>Is Grip Session Mesh installed completely?</source>
        <translation>هل Grip Session Mesh مثبَّت بالكامل؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>«%1» ليس مسارًا مطلقًا.</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 أكبر من %2 بايت.</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>مزامنة %1</translation>
    </message>
    <message>
        <source>A lock needs something to be on.</source>
        <translation>يحتاج القفل إلى شيء يقفله.</translation>
    </message>
    <message>
        <source>Name a file, a pattern such as &apos;src/**&apos;, or any word.</source>
        <translation>سمِّ ملفًا، أو نمطًا مثل &apos;src/**&apos;، أو أي كلمة.</translation>
    </message>
    <message>
        <source>The name of the resource is longer than 4096 bytes.</source>
        <translation>اسم المورد أطول من 4096 بايت.</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>اقفل مجلدًا أعلى منه.</translation>
    </message>
    <message>
        <source>The name of the resource has a NUL in it.</source>
        <translation>في اسم المورد محرف NUL.</translation>
    </message>
    <message>
        <source>No file can have such a name.</source>
        <translation>لا يمكن أن يحمل ملف هذا الاسم.</translation>
    </message>
    <message>
        <source>The folder that the path begins at is not known.</source>
        <translation>المجلد الذي يبدأ منه المسار غير معروف.</translation>
    </message>
    <message>
        <source>Give the path from / on.</source>
        <translation>أعطِ المسار ابتداءً من /.</translation>
    </message>
    <message>
        <source>A pattern cannot go up again with &apos;..&apos;.</source>
        <translation>لا يمكن للنمط أن يصعد مجددًا بـ «..».</translation>
    </message>
    <message>
        <source>Write it without the &apos;..&apos;.</source>
        <translation>اكتبه بلا «..».</translation>
    </message>
    <message>
        <source>Write ./ before the name of a file.</source>
        <translation>اكتب ./ قبل اسم الملف.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has at most 128 bytes.</source>
        <translation>اسم القفل 128 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has single blanks, and only between words.</source>
        <translation>في اسم القفل مسافات مفردة فقط، وبين الكلمات فقط.</translation>
    </message>
    <message>
        <source>A lock&apos;s name has a character that cannot be seen.</source>
        <translation>في اسم القفل محرف لا يُرى.</translation>
    </message>
    <message>
        <source>%1 has another form than ours.</source>
        <translation>شكل %1 غير الشكل المعتاد.</translation>
    </message>
    <message>
        <source>Take it away; the session is then no longer paused.</source>
        <translation>أزله؛ عندها لا تبقى الجلسة موقوفة.</translation>
    </message>
    <message>
        <source>The system does not say who is calling.</source>
        <translation>لا يذكر النظام من الذي يستدعي.</translation>
    </message>
    <message>
        <source>The system does not say who is calling: %1.</source>
        <translation>لا يذكر النظام من الذي يستدعي: %1.</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>انتهت العملية %1.</translation>
    </message>
    <message>
        <source>Cannot watch a process: %1.</source>
        <translation>تعذّرت مراقبة عملية: %1.</translation>
    </message>
    <message>
        <source>Linux 5.3 or newer is needed.</source>
        <translation>يلزم Linux 5.3 أو أحدث.</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>تعذّر تنفيذ %1: %2.</translation>
    </message>
    <message>
        <source>It has another form than ours.</source>
        <translation>شكله غير الشكل المعتاد.</translation>
    </message>
    <message>
        <source>It names something that is no process.</source>
        <translation>يسمّي شيئًا ليس عملية.</translation>
    </message>
    <message>
        <source>It speaks of another process than its name.</source>
        <translation>يتحدث عن عملية غير التي في اسمه.</translation>
    </message>
    <message>
        <source>%1 cannot be used, nothing was continued by it: %2</source>
        <translation>لا يمكن استخدام %1، ولم يُستأنف به شيء: %2</translation>
    </message>
    <message>
        <source>It was renamed to %1; continue what stays stopped by hand: kill -CONT PID</source>
        <translation>أُعيدت تسميته إلى %1؛ استأنف يدويًا ما بقي موقوفًا: kill -CONT PID</translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <translation>تعذّر %1: %2.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>وفّر بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>قفل %1</translation>
    </message>
    <message>
        <source>%1 does not hold a token (64 hex digits).</source>
        <translation>لا يحتوي %1 على رمز (64 رقمًا ست عشريًا).</translation>
    </message>
    <message>
        <source>Remove it, the service makes a new one at its next start: rm %1</source>
        <translation>احذفه، وتنشئ الخدمة رمزًا جديدًا عند بدئها التالي: rm %1</translation>
    </message>
    <message>
        <source>Cannot open the folder of %1: %2.</source>
        <translation>تعذّر فتح مجلد %1: %2.</translation>
    </message>
    <message>
        <source>The path of the socket is too long: %1.</source>
        <translation>مسار المقبس طويل جدًا: %1.</translation>
    </message>
    <message>
        <source>Choose a shorter data folder (GRIP_MESH_DIR).</source>
        <translation>اختر مجلد بيانات أقصر (GRIP_MESH_DIR).</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>لا يوجد إعداد «%1».</translation>
    </message>
    <message>
        <source>All of them: mesh config list</source>
        <translation>كلها: mesh config list</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>an array, as JSON</source>
        <translation>مصفوفة بصيغة JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>لا يمكن أن يكون «%1» هو %2.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>المسموح: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a UUID.</source>
        <translation>يجب أن يكون «%1» معرّف UUID.</translation>
    </message>
    <message>
        <source>Leave it out to have one made.</source>
        <translation>اتركه ليُنشأ تلقائيًا.</translation>
    </message>
    <message>
        <source>Kinds that can be sent: message, broadcast.</source>
        <translation>الأنواع التي يمكن إرسالها: message وbroadcast.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not one that a client can send.</source>
        <translation>النوع «%1» لا يمكن لعميل إرساله.</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not sent so.</source>
        <translation>النوع «%1» لا يُرسل هكذا.</translation>
    </message>
    <message>
        <source>A broadcast goes to &quot;broadcast&quot;, and nothing else does.</source>
        <translation>البث يُرسل إلى «broadcast» وحده، ولا يُرسل إليه غيره.</translation>
    </message>
    <message>
        <source>This is not acceptable JSON: %1.</source>
        <translation>JSON غير مقبول: %1.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>كان المتوقع كائن JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a string.</source>
        <translation>يجب أن يكون «%1» نصًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>يجب أن يكون «%1» عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>يجب أن يكون «%1» إما true أو false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>«%1» ناقص.</translation>
    </message>
    <message>
        <source>Names are 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, and begin with a letter or digit.</source>
        <translation>الأسماء من 1 إلى 64 من a-z و0-9 و«.» و«_» و«-»، وتبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is empty.</source>
        <translation>الاسم «%1» فارغ.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is longer than 64 characters.</source>
        <translation>الاسم «%1» أطول من 64 محرفًا.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like a path.</source>
        <translation>الاسم «%1» يشبه مسارًا.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters that names cannot have.</source>
        <translation>في الاسم «%1» محارف لا تُسمح في الأسماء.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like an id (eight or more hex digits).</source>
        <translation>الاسم «%1» يشبه معرّفًا (ثمانية أرقام ست عشرية أو أكثر).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved.</source>
        <translation>الاسم «%1» محجوز.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>See: mesh %1 --help</source>
        <translation>انظر: mesh %1 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text or a list of texts</source>
        <translation>«%1» نص أو قائمة نصوص</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of objects</source>
        <translation>«%1» قائمة كائنات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one text</source>
        <translation>«%1» نص واحد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not compile: %2</source>
        <translation>«%1» لا يمكن تجميعه: %2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation>لا يوجد «%1» هنا</translation>
    </message>
    <message>
        <source>docs/rules.md says how rules and exceptions are written.</source>
        <translation>تشرح docs/rules.md كيف تُكتب القواعد والاستثناءات.</translation>
    </message>
    <message>
        <source>it does not find its example &quot;%1&quot;</source>
        <translation>لا تجد مثالها «%1»</translation>
    </message>
    <message>
        <source>it finds &quot;%1&quot;, which it gives as harmless</source>
        <translation>تجد «%1» الذي تذكره على أنه غير ضار</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>قاعدتك %1</translation>
    </message>
    <message>
        <source>The text of a held message cannot be read: it or its key was changed.</source>
        <translation>تعذّرت قراءة نص رسالة محتجزة: تغيّر النص أو مفتاحه.</translation>
    </message>
    <message>
        <source>It cannot be approved any more; deny it and ask its sender for it again.</source>
        <translation>لم تعد الموافقة عليها ممكنة؛ ارفضها واطلبها من مرسلها مجددًا.</translation>
    </message>
    <message>
        <source>%1 It comes about together with what was sent just before.</source>
        <translation>%1 يحدث ذلك مع ما أُرسل قبله مباشرة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s human wants to see every message first (require_confirmation).</source>
        <translation>يريد صاحب المستلم رؤية كل رسالة أولًا (require_confirmation).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message was not answered in time.</source>
        <translation>لم يُرد على الرسالة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The message was not shown in time.</source>
        <translation>لم تُعرض الرسالة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The message was not delivered in time.</source>
        <translation>لم تُسلَّم الرسالة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The mesh cannot tell who is calling: a process above the caller has ended or is hidden.</source>
        <translation>لا تستطيع الشبكة معرفة من يستدعي: عملية أعلى انتهت أو مخفية.</translation>
    </message>
    <message>
        <source>Call mesh from a shell that stays open.</source>
        <translation>استدعِ mesh من صدفة تبقى مفتوحة.</translation>
    </message>
    <message>
        <source>This is for a person: %1.</source>
        <translation>هذا لشخص: %1.</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own, or after /mesh in the session.</source>
        <translation>اكتبه في طرفية خاصة بك، أو بعد /mesh في الجلسة.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>هذه الجلسة ليست على الشبكة.</translation>
    </message>
    <message>
        <source>Join: /mesh connect (in a shell: mesh connect).</source>
        <translation>للانضمام: /mesh connect (في صدفة: mesh connect).</translation>
    </message>
    <message>
        <source>&quot;role&quot; must be grip or guard.</source>
        <translation>يجب أن يكون «role» إما grip أو guard.</translation>
    </message>
    <message>
        <source>Locks, pairs and roles are switched off on this machine.</source>
        <translation>الأقفال والأزواج والأدوار معطلة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>A person can switch them on: mesh config set presence_enabled true</source>
        <translation>يمكن لشخص تفعيلها: mesh config set presence_enabled true</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: %3.</source>
        <translation>تعذّر الاستماع على المنفذ %1 في %2: %3.</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by another program.</source>
        <translation>تعذّر الاستماع على المنفذ %1 في %2: يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by %3.</source>
        <translation>تعذّر الاستماع على المنفذ %1 في %2: يستخدمه %3.</translation>
    </message>
    <message>
        <source>Another port: mesh config set port NUMBER</source>
        <translation>منفذ آخر: mesh config set port NUMBER</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>another mesh service, version %1</source>
        <translation>خدمة شبكة أخرى، الإصدار %1</translation>
    </message>
    <message>
        <source>another mesh service, version %1, %2</source>
        <translation>خدمة شبكة أخرى، الإصدار %1، %2</translation>
    </message>
    <message>
        <source>The session could not be woken: %1.</source>
        <translation>تعذّر إيقاظ الجلسة: %1.</translation>
    </message>
    <message>
        <source>Its messages wait until its next turn.</source>
        <translation>تنتظر رسائلها حتى دورها التالي.</translation>
    </message>
    <message>
        <source>its inbox socket is not there or not ours</source>
        <translation>مقبس الوارد غير موجود أو ليس لنا</translation>
    </message>
    <message>
        <source>the path of its inbox socket is too long</source>
        <translation>مسار مقبس الوارد طويل جدًا</translation>
    </message>
    <message>
        <source>its inbox socket does not answer</source>
        <translation>مقبس الوارد لا يجيب</translation>
    </message>
    <message>
        <source>another process holds its inbox socket</source>
        <translation>عملية أخرى تملك مقبس الوارد</translation>
    </message>
    <message>
        <source>its inbox is full</source>
        <translation>صندوق الوارد ممتلئ</translation>
    </message>
    <message>
        <source>Its input and output are not those of a Bash call.</source>
        <translation>مدخلها ومخرجها ليسا لاستدعاء Bash.</translation>
    </message>
    <message>
        <source>By its input and output it is a hook or a monitor.</source>
        <translation>يدل مدخلها ومخرجها على أنها خطّاف أو مراقب.</translation>
    </message>
    <message>
        <source>Its session has ended.</source>
        <translation>انتهت جلستها.</translation>
    </message>
    <message>
        <source>It is no child of the session&apos;s process.</source>
        <translation>ليست ابنة لعملية الجلسة.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>تخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>It is in the client&apos;s own group, as MCP servers are.</source>
        <translation>هي في مجموعة العميل نفسه، مثل خوادم MCP.</translation>
    </message>
    <message>
        <source>It is older than the session, or part of the mesh.</source>
        <translation>أقدم من الجلسة، أو جزء من الشبكة.</translation>
    </message>
    <message>
        <source>No tool call is open, and it was not seen to be one&apos;s.</source>
        <translation>لا يوجد استدعاء أداة مفتوح، ولم يظهر أنها تتبع واحدًا.</translation>
    </message>
    <message>
        <source>It is a program of the mesh.</source>
        <translation>هي برنامج من برامج الشبكة.</translation>
    </message>
    <message>
        <source>It no longer belongs to the tool that started it.</source>
        <translation>لم تعد تتبع الأداة التي شغّلتها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2, for %n more minute(s).</source>
        <translation>
            <numerusform>يمسك %1 بـ %2 مدة %n دقيقة أخرى.</numerusform>
            <numerusform>يمسك %1 بـ %2 دقيقة أخرى (%n).</numerusform>
            <numerusform>يمسك %1 بـ %2 دقيقتين أخريين (%n).</numerusform>
            <numerusform>يمسك %1 بـ %2 مدة %n دقائق أخرى.</numerusform>
            <numerusform>يمسك %1 بـ %2 مدة %n دقيقة أخرى.</numerusform>
            <numerusform>يمسك %1 بـ %2 مدة %n دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on something else, wait for it (mesh lock --wait), or ask: mesh send %1 &lt;text&gt;</source>
        <translation>اعمل على شيء آخر، أو انتظره (mesh lock --wait)، أو اسأل: mesh send %1 &lt;text&gt;</translation>
    </message>
    <message>
        <source>The lock was taken away at once.</source>
        <translation>انتُزع القفل فورًا.</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>انظر: mesh locks</translation>
    </message>
    <message>
        <source>This session is not paired.</source>
        <translation>هذه الجلسة ليست في زوج.</translation>
    </message>
    <message>
        <source>Invite another: mesh pair &lt;name&gt;</source>
        <translation>ادعُ جلسة أخرى: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there.</source>
        <translation>تأكد أن العنوان والمنفذ لخدمة شبكة: هناك `mesh remote status`.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a machine.</source>
        <translation>«%1» ليس عنوان جهاز.</translation>
    </message>
    <message>
        <source>For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</source>
        <translation>مثلًا: 100.101.102.103 أو studio.example:9475 أو [fd7a:115c:a1e0::1]:9475</translation>
    </message>
    <message>
        <source>%1 does not hold the key that others know this machine by (P-256, PKCS#8).</source>
        <translation>لا يحتوي %1 على المفتاح الذي تعرف به الأجهزة الأخرى هذا الجهاز (P-256، PKCS#8).</translation>
    </message>
    <message>
        <source>Put back a copy of it. Or move it away: the service makes a new one, and every machine must be paired again: mv %1 %2</source>
        <translation>أعد نسخة منه. أو انقله: تنشئ الخدمة مفتاحًا جديدًا، ويجب إقران كل جهاز من جديد: mv %1 %2</translation>
    </message>
    <message>
        <source>Qt has no OpenSSL here, so no other machine can be reached.</source>
        <translation>لا يملك Qt هنا OpenSSL، فلا يمكن الوصول إلى أي جهاز آخر.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 and Qt&apos;s plugin for it (tls/qopensslbackend), then restart the service.</source>
        <translation>ثبّت OpenSSL 3 وملحق Qt الخاص به (tls/qopensslbackend)، ثم أعد تشغيل الخدمة.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of another kind than those of this program (P-256).</source>
        <translation>مفتاح الشهادة من نوع غير نوع هذا البرنامج (P-256).</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>يحتاج الجهازان إلى هذا البرنامج.</translation>
    </message>
    <message>
        <source>The machines could not be paired. %1</source>
        <translation>تعذّر إقران الجهازين. %1</translation>
    </message>
    <message>
        <source>Try again: mesh remote add</source>
        <translation>حاول مجددًا: mesh remote add</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is missing or wrong.</source>
        <translation>«%1» فيه ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <comment>rights</comment>
        <translation>يجب أن يكون «%1» كائنًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no right, or neither true nor false.</source>
        <translation>«%1» ليس صلاحية، أو ليس true ولا false.</translation>
    </message>
    <message>
        <source>Rights: message, broadcast, lock, pair, intercept.</source>
        <translation>الصلاحيات: message وbroadcast وlock وpair وintercept.</translation>
    </message>
    <message>
        <source>This machine is not paired with that one.</source>
        <translation>هذا الجهاز غير مقترن بذلك الجهاز.</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>لمعرفة المقترنة: mesh remote list</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: another program has that port.</source>
        <translation>تعذّر سماع الأجهزة الأخرى على %1: يستخدم برنامج آخر ذلك المنفذ.</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: %2.</source>
        <translation>تعذّر سماع الأجهزة الأخرى على %1: %2.</translation>
    </message>
    <message>
        <source>End that program, or take another port: mesh config set relay_port NUMBER</source>
        <translation>أنهِ ذلك البرنامج، أو خذ منفذًا آخر: mesh config set relay_port NUMBER</translation>
    </message>
    <message>
        <source>See that this machine has that address, or name another: mesh config set relay_listen ADDRESS</source>
        <translation>تأكد أن لهذا الجهاز ذلك العنوان، أو سمِّ غيره: mesh config set relay_listen ADDRESS</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>لا يوجد هنا جهاز اسمه «%1».</translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program.</source>
        <translation>لا يتحدث الطرف الآخر بروتوكول هذا البرنامج.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline.</source>
        <translation>الاسم «%1» محجوز لصندوق جلسة غير متصلة.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline in %2.</source>
        <translation>الاسم «%1» محجوز لصندوق جلسة غير متصلة في %2.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session.</source>
        <translation>الاسم «%1» محجوز لجلسة (%2).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session in %3.</source>
        <translation>الاسم «%1» محجوز لجلسة (%2) في %3.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3).</source>
        <translation>الاسم «%1» محجوز لجلسة (%2، العملية %3).</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3) in %4.</source>
        <translation>الاسم «%1» محجوز لجلسة (%2، العملية %3) في %4.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>لمعرفة الموجودين: mesh list</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>القرص الذي عليه %1 ممتلئ.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>وفّر مساحة عليه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 يمسكه برنامج آخر.</translation>
    </message>
    <message>
        <source>Close what has it open (a sqlite3 shell, a backup), then try again.</source>
        <translation>أغلق ما يفتحه (صدفة sqlite3 أو نسخ احتياطي) ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 تالف: %2.</translation>
    </message>
    <message>
        <source>Restart the service: it sets the file aside and takes the last snapshot.</source>
        <translation>أعد تشغيل الخدمة: تضع الملف جانبًا وتأخذ آخر لقطة.</translation>
    </message>
    <message>
        <source>The disk failed below %1: %2.</source>
        <translation>تعطّل القرص تحت %1: %2.</translation>
    </message>
    <message>
        <source>Look at the system&apos;s log for errors of that disk.</source>
        <translation>ابحث في سجل النظام عن أخطاء ذلك القرص.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تعذّرت كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Check that the folder and its files belong to you and that its disk is mounted for writing.</source>
        <translation>تأكد أن المجلد وملفاته لك وأن قرصه موصول للكتابة.</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>تعذّر استخدام %1: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>%1 could not be used (%2) and was set aside as %3.</source>
        <translation>تعذّر استخدام %1 (%2) ووُضع جانبًا باسم %3.</translation>
    </message>
    <message>
        <source>%1 could not be used (it was missing).</source>
        <translation>تعذّر استخدام %1 (كان ناقصًا).</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 took its place: messages and sessions since then are missing.</source>
        <translation>%1 حلّت لقطة %2 محله: الرسائل والجلسات منذ ذلك الحين ناقصة.</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 is damaged too, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 لقطة %2 تالفة أيضًا، فبدأ ملف جديد: كل الرسائل السابقة ناقصة.</translation>
    </message>
    <message>
        <source>%1 There was no snapshot, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 لم تكن هناك لقطة، فبدأ ملف جديد: كل الرسائل السابقة ناقصة.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Grip Session Mesh (schema %2, this program knows %3).</source>
        <translation>%1 أنشأه Grip Session Mesh أحدث (المخطط %2، وهذا البرنامج يعرف %3).</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>حدّث البرنامج؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>لا يوجد فعل «%1».</translation>
    </message>
    <message>
        <source>All of them: mesh --help</source>
        <translation>كلها: mesh --help</translation>
    </message>
    <message>
        <source>Print the result as one JSON document</source>
        <translation>اطبع النتيجة كمستند JSON واحد</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>غير متوقع: %1</translation>
    </message>
    <message>
        <source>Look at it: mesh doctor</source>
        <translation>للفحص: mesh doctor</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>تعذّرت كتابة المخرجات.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>هل تقصد: %1؟</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>there is none yet: the service makes it</source>
        <translation>لا يوجد بعد: تنشئه الخدمة</translation>
    </message>
    <message>
        <source>its content is no token</source>
        <translation>محتواه ليس رمزًا</translation>
    </message>
    <message>
        <source>32 random bytes, for you alone</source>
        <translation>32 بايت عشوائيًا، لك وحدك</translation>
    </message>
    <message>
        <source>none: defaults apply</source>
        <translation>لا شيء: تسري القيم الافتراضية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 set, %2 of them unknown here</source>
        <translation>الإعدادات المضبوطة: %1، ومنها غير معروف هنا: %2</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>الإعدادات المضبوطة: %1</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>%1, yours, 0700</source>
        <translation>%1، لك، 0700</translation>
    </message>
    <message>
        <source>another program answers: %1</source>
        <translation>يجيب برنامج آخر: %1</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>الملحق</translation>
    </message>
    <message>
        <source>not installed, and Claude Code is not there to use it</source>
        <translation>غير مثبَّت، ولا يوجد Claude Code لاستخدامه</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبَّت</translation>
    </message>
    <message>
        <source>Claude Code is not on PATH: shells and other clients work without it</source>
        <translation>Claude Code ليس في PATH: تعمل الصدفات والعملاء الآخرون من دونه</translation>
    </message>
    <message>
        <source>%1 --version fails</source>
        <translation>يفشل %1 --version</translation>
    </message>
    <message>
        <source>%1 tells no version: %2</source>
        <translation>لا يذكر %1 إصداره: %2</translation>
    </message>
    <message>
        <source>%1 is too old, 2.1.139 is needed</source>
        <translation>%1 قديم جدًا، يلزم 2.1.139</translation>
    </message>
    <message>
        <source>mesh on PATH</source>
        <translation>mesh في PATH</translation>
    </message>
    <message>
        <source>it is not: this one is %1</source>
        <translation>ليس فيه: هذا هو %1</translation>
    </message>
    <message>
        <source>%1 is another one than this, %2</source>
        <translation>%1 غير هذا، %2</translation>
    </message>
    <message>
        <source>bus %1</source>
        <translation>الناقل %1</translation>
    </message>
    <message>
        <source>this machine has no IPv6 loopback</source>
        <translation>لا توجد حلقة IPv6 محلية على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 answers /health</source>
        <translation>يجيب %1 على /health</translation>
    </message>
    <message>
        <source>service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>pid %1, version %2</source>
        <translation>pid %1، الإصدار %2</translation>
    </message>
    <message>
        <source>service check</source>
        <translation>فحص الخدمة</translation>
    </message>
    <message>
        <source>--follow does not end, so it cannot stand behind /mesh.</source>
        <translation>لا ينتهي --follow، فلا يمكن أن يأتي بعد /mesh.</translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation>شغّله في طرفية.</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>الملف %1 موجود أصلًا.</translation>
    </message>
    <message>
        <source>Name a new one.</source>
        <translation>سمِّ ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Nothing was typed, so nothing was done.</source>
        <translation>لم يُكتب شيء، فلم يحدث شيء.</translation>
    </message>
    <message>
        <source>To %1, type %2  (only Enter: nothing is done): </source>
        <translation>من أجل %1، اكتب %2  (Enter فقط: لا يحدث شيء): </translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 اكتبه: </translation>
    </message>
    <message>
        <source>It is no link.</source>
        <translation>ليس رابطًا.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>changed, to %1</source>
        <translation>متغيّر، إلى %1</translation>
    </message>
    <message>
        <source>changed, SHA-256 %1</source>
        <translation>متغيّر، SHA-256 %1</translation>
    </message>
    <message>
        <source>does not belong to the plugin</source>
        <translation>لا يتبع الملحق</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ناقص</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>ثبّت Grip Session Mesh من جديد.</translation>
    </message>
    <message>
        <source>version %1, whole</source>
        <translation>الإصدار %1، كامل</translation>
    </message>
    <message>
        <source>version %1, %2 of its parts not as installed</source>
        <translation>الإصدار %1، %2 من أجزائه ليست كما ثُبّتت</translation>
    </message>
    <message>
        <source>The plugin cannot be given the path %1.</source>
        <translation>لا يمكن إعطاء الملحق المسار %1.</translation>
    </message>
    <message>
        <source>Use a folder with a plain name.</source>
        <translation>استخدم مجلدًا باسم بسيط.</translation>
    </message>
    <message>
        <source>#%1 to %2</source>
        <translation>#%1 إلى %2</translation>
    </message>
    <message>
        <source>#%1 to %2, sent now</source>
        <translation>#%1 إلى %2، أُرسلت الآن</translation>
    </message>
    <message>
        <source>#%1 to %2, sent %3 ago</source>
        <translation>#%1 إلى %2، أُرسلت قبل %3</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Wants to pair: %1 (%2)  code %3</source>
        <translation>يريد الاقتران: %1 (%2)  الرمز %3</translation>
    </message>
    <message>
        <source>Asked to pair: %1 (%2)  code %3</source>
        <translation>طُلب الاقتران: %1 (%2)  الرمز %3</translation>
    </message>
    <message>
        <source>  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject</source>
        <translation>  إن أظهر الجهاز الآخر الرمز نفسه: mesh remote accept    وإلا: mesh remote reject</translation>
    </message>
    <message>
        <source>This machine is paired with none.
Pair it: mesh remote add ADDRESS</source>
        <translation>هذا الجهاز غير مقترن بأي جهاز.
للإقران: mesh remote add العنوان</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>الحالة:</translation>
    </message>
    <message>
        <source>since:</source>
        <translation>منذ:</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>المشكلة:</translation>
    </message>
    <message>
        <source>verified:</source>
        <translation>مؤكَّد:</translation>
    </message>
    <message>
        <source>no (compare the codes: mesh remote verify NAME)</source>
        <translation>لا (قارن الرمزين: mesh remote verify NAME)</translation>
    </message>
    <message>
        <source>code:</source>
        <translation>الرمز:</translation>
    </message>
    <message>
        <source>address:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>calls itself:</source>
        <translation>يسمّي نفسه:</translation>
    </message>
    <message>
        <source>may here:</source>
        <translation>مسموح له هنا:</translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation>الجلسات:</translation>
    </message>
    <message>
        <source>waiting:</source>
        <translation>تنتظر:</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it</source>
        <translation>
            <numerusform>لا رسائل له (%n)</numerusform>
            <numerusform>رسالة واحدة له (%n)</numerusform>
            <numerusform>رسالتان له (%n)</numerusform>
            <numerusform>%n رسائل له</numerusform>
            <numerusform>%n رسالة له</numerusform>
            <numerusform>%n رسالة له</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint:</source>
        <translation>البصمة:</translation>
    </message>
    <message>
        <source>this machine:</source>
        <translation>هذا الجهاز:</translation>
    </message>
    <message>
        <source>reached at:</source>
        <translation>يُبلغ عبر:</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>machines:</source>
        <translation>الأجهزة:</translation>
    </message>
    <message>
        <source>The service&apos;s program is missing: %1.</source>
        <translation>برنامج الخدمة ناقص: %1.</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>للفحص: mesh service logs</translation>
    </message>
    <message>
        <source>A service has %1, as process %2, and does not answer at run/control.sock.</source>
        <translation>توجد خدمة في %1، كعملية %2، ولا تجيب على run/control.sock.</translation>
    </message>
    <message>
        <source>The service was started but does not answer after 15 s.</source>
        <translation>شُغّلت الخدمة لكنها لا تجيب بعد 15 ث.</translation>
    </message>
    <message>
        <source>running, pid %1, version %2, up %3</source>
        <translation>تعمل، pid %1، الإصدار %2، منذ %3</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n connection(s)</source>
        <translation>
            <numerusform>%1، عبر %n اتصال</numerusform>
            <numerusform>%1، عبر اتصال واحد (%n)</numerusform>
            <numerusform>%1، عبر اتصالين (%n)</numerusform>
            <numerusform>%1، عبر %n اتصالات</numerusform>
            <numerusform>%1، عبر %n اتصالًا</numerusform>
            <numerusform>%1، عبر %n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجزة</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the human to decide: mesh approvals</source>
        <translation>
            <numerusform>لا رسائل (%n) تنتظر قرار الشخص: mesh approvals</numerusform>
            <numerusform>رسالة واحدة (%n) تنتظر قرار الشخص: mesh approvals</numerusform>
            <numerusform>رسالتان (%n) تنتظران قرار الشخص: mesh approvals</numerusform>
            <numerusform>%n رسائل تنتظر قرار الشخص: mesh approvals</numerusform>
            <numerusform>%n رسالة تنتظر قرار الشخص: mesh approvals</numerusform>
            <numerusform>%n رسالة تنتظر قرار الشخص: mesh approvals</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>لا يوجد دخل قياسي بعد /mesh.</translation>
    </message>
    <message>
        <source>Write the text itself in place of -</source>
        <translation>اكتب النص نفسه بدل -</translation>
    </message>
    <message>
        <source>Standard input has more than 16 MiB.</source>
        <translation>الدخل القياسي أكبر من 16 MiB.</translation>
    </message>
    <message>
        <source>Send a path instead.</source>
        <translation>أرسل مسارًا بدلًا منه.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>Write it behind the name, or - to read standard input.</source>
        <translation>اكتبه بعد الاسم، أو - لقراءة الدخل القياسي.</translation>
    </message>
    <message>
        <source>The text is no valid UTF-8, or holds NUL (at byte %1).</source>
        <translation>النص ليس UTF-8 صالحًا، أو فيه NUL (عند البايت %1).</translation>
    </message>
    <message>
        <source>Send a path, or the file as base64.</source>
        <translation>أرسل مسارًا، أو الملف بصيغة base64.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n session(s). (#%1)</source>
        <translation>
            <numerusform>لم تُرسل إلى أي جلسة (%n). (#%1)</numerusform>
            <numerusform>أُرسلت إلى جلسة واحدة (%n). (#%1)</numerusform>
            <numerusform>أُرسلت إلى جلستين (%n). (#%1)</numerusform>
            <numerusform>أُرسلت إلى %n جلسات. (#%1)</numerusform>
            <numerusform>أُرسلت إلى %n جلسة. (#%1)</numerusform>
            <numerusform>أُرسلت إلى %n جلسة. (#%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Held until the human decides: %1 (#%2)</source>
        <translation>محتجزة حتى يقرر الشخص: %1 (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1, who is not there now. (#%2)</source>
        <translation>حُفظت لـ %1، وهو غير موجود الآن. (#%2)</translation>
    </message>
    <message>
        <source>Delivered to %1. (#%2)</source>
        <translation>سُلّمت إلى %1. (#%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not answered within %n second(s).</source>
        <translation>
            <numerusform>بلا رد خلال %n ثانية.</numerusform>
            <numerusform>بلا رد خلال ثانية واحدة (%n).</numerusform>
            <numerusform>بلا رد خلال ثانيتين (%n).</numerusform>
            <numerusform>بلا رد خلال %n ثوانٍ.</numerusform>
            <numerusform>بلا رد خلال %n ثانية.</numerusform>
            <numerusform>بلا رد خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown within %n second(s).</source>
        <translation>
            <numerusform>لم تُعرض خلال %n ثانية.</numerusform>
            <numerusform>لم تُعرض خلال ثانية واحدة (%n).</numerusform>
            <numerusform>لم تُعرض خلال ثانيتين (%n).</numerusform>
            <numerusform>لم تُعرض خلال %n ثوانٍ.</numerusform>
            <numerusform>لم تُعرض خلال %n ثانية.</numerusform>
            <numerusform>لم تُعرض خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered within %n second(s).</source>
        <translation>
            <numerusform>لم تُسلَّم خلال %n ثانية.</numerusform>
            <numerusform>لم تُسلَّم خلال ثانية واحدة (%n).</numerusform>
            <numerusform>لم تُسلَّم خلال ثانيتين (%n).</numerusform>
            <numerusform>لم تُسلَّم خلال %n ثوانٍ.</numerusform>
            <numerusform>لم تُسلَّم خلال %n ثانية.</numerusform>
            <numerusform>لم تُسلَّم خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1. It is told; take it back: mesh unpair</source>
        <translation>دُعي %1 وأُخبر بذلك؛ للتراجع: mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; you would be %2. It is told; take it back: mesh unpair</source>
        <translation>دُعي %1 وأُخبر بذلك؛ ستكون %2. للتراجع: mesh unpair</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>في زوج مع %1.</translation>
    </message>
    <message>
        <source>Paired with %1, as %2.</source>
        <translation>في زوج مع %1، بدور %2.</translation>
    </message>
    <message>
        <source>`%1` is for the human, and this is called from an agent&apos;s session.</source>
        <translation>`%1` لشخص، وهذا الاستدعاء من جلسة وكيل.</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own.</source>
        <translation>شغّله في طرفية خاصة بك.</translation>
    </message>
    <message>
        <source>`%1` is for the human, and nobody can tell who is calling: a process above this one has ended or is hidden.</source>
        <translation>`%1` لشخص، ولا يمكن معرفة من يستدعي: عملية أعلى انتهت أو مخفية.</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own, from a shell that stays open.</source>
        <translation>شغّله في طرفية خاصة بك، من صدفة تبقى مفتوحة.</translation>
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
        <source>waiting</source>
        <translation>تنتظر الإذن</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>لا يمكن بلوغها</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>محفوظة</translation>
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
    <message>
        <source>linked</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>يرتبط</translation>
    </message>
    <message>
        <source>A database, a collection or all its documents are deleted.</source>
        <translation>تُحذف قاعدة بيانات أو مجموعة أو كل مستنداتها.</translation>
    </message>
    <message>
        <source>A line of a script language deletes as thoroughly as rm -rf does.</source>
        <translation>سطر بلغة نصوص برمجية يحذف بقدر ما يحذف rm -rf.</translation>
    </message>
    <message>
        <source>A repository, release, secret or run is deleted on the server.</source>
        <translation>يُحذف مستودع أو إصدار أو سر أو تشغيل على الخادم.</translation>
    </message>
    <message>
        <source>A setting given on the command line hides what git will do.</source>
        <translation>إعداد في سطر الأوامر يخفي ما سيفعله git.</translation>
    </message>
    <message>
        <source>All rows of the table are gone, without a trigger or a way back.</source>
        <translation>تزول كل صفوف الجدول، بلا مشغّل وبلا رجعة.</translation>
    </message>
    <message>
        <source>All tables are dropped and made anew; the data is gone.</source>
        <translation>تُسقط كل الجداول وتُنشأ من جديد؛ تضيع البيانات.</translation>
    </message>
    <message>
        <source>An account, its files or what is planned for it are gone.</source>
        <translation>يزول حساب أو ملفاته أو ما جُدول له.</translation>
    </message>
    <message>
        <source>An application, its database or its domain is deleted.</source>
        <translation>يُحذف تطبيق أو قاعدة بياناته أو نطاقه.</translation>
    </message>
    <message>
        <source>Changes in the working tree are gone; git keeps no copy of them.</source>
        <translation>تزول تغييرات شجرة العمل؛ لا يحتفظ git بنسخة منها.</translation>
    </message>
    <message>
        <source>Changes or history that nothing else has are gone.</source>
        <translation>تزول تغييرات أو تاريخ لا يوجد في غيرها.</translation>
    </message>
    <message>
        <source>Commits that nothing else names are lost.</source>
        <translation>تضيع الإيداعات التي لا يسمّيها شيء آخر.</translation>
    </message>
    <message>
        <source>DELETE without WHERE</source>
        <translation>DELETE بلا WHERE</translation>
    </message>
    <message>
        <source>DROP of a table, schema, database …</source>
        <translation>DROP لجدول أو مخطط أو قاعدة…</translation>
    </message>
    <message>
        <source>Deletes a folder with everything in it; there is no way back.</source>
        <translation>يحذف مجلدًا بكل ما فيه؛ بلا رجعة.</translation>
    </message>
    <message>
        <source>Deletes all that is not in use at this moment, volumes with their data among them.</source>
        <translation>يحذف كل ما لا يُستخدم في هذه اللحظة، ومنه وحدات تخزين ببياناتها.</translation>
    </message>
    <message>
        <source>Deletes at the target whatever the source does not have; a wrong path empties a folder.</source>
        <translation>يحذف في الوجهة كل ما ليس في المصدر؛ مسار خاطئ يفرّغ مجلدًا.</translation>
    </message>
    <message>
        <source>Deletes every file that a search finds, often more than was meant.</source>
        <translation>يحذف كل ملف يجده بحث، وغالبًا أكثر مما قُصد.</translation>
    </message>
    <message>
        <source>Deletes files that git does not know, for good.</source>
        <translation>يحذف نهائيًا ملفات لا يعرفها git.</translation>
    </message>
    <message>
        <source>Deletes many files, or some that others depend on; there is no way back.</source>
        <translation>يحذف ملفات كثيرة، أو ملفات يعتمد عليها غيرها؛ بلا رجعة.</translation>
    </message>
    <message>
        <source>Deletes on a server; many of them have no undo.</source>
        <translation>يحذف على خادم؛ وكثير منه لا يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Every key is deleted at once.</source>
        <translation>تُحذف كل المفاتيح دفعة واحدة.</translation>
    </message>
    <message>
        <source>Every row of the table is deleted.</source>
        <translation>يُحذف كل صف في الجدول.</translation>
    </message>
    <message>
        <source>Every row of the table is overwritten.</source>
        <translation>يُكتب فوق كل صف في الجدول.</translation>
    </message>
    <message>
        <source>Every user can change the files, or nobody can use them any more; the old rights are not kept.</source>
        <translation>يستطيع كل مستخدم تغيير الملفات، أو لا يستطيع أحد استخدامها؛ ولا تُحفظ الأذونات القديمة.</translation>
    </message>
    <message>
        <source>Everything on the disk is lost.</source>
        <translation>يضيع كل ما على القرص.</translation>
    </message>
    <message>
        <source>Everything that belongs to the release is deleted from the cluster.</source>
        <translation>يُحذف من العنقود كل ما يتبع الإصدار.</translation>
    </message>
    <message>
        <source>Everything that runs is interrupted, and a machine elsewhere may not come back.</source>
        <translation>يُقاطَع كل ما يعمل، وقد لا يعود جهاز بعيد.</translation>
    </message>
    <message>
        <source>Hides what will run from whoever reads it.</source>
        <translation>يخفي عمن يقرأه ما سيُنفَّذ.</translation>
    </message>
    <message>
        <source>Lets somebody else in, or locks the owner out.</source>
        <translation>يُدخل شخصًا آخر، أو يُبقي المالك خارجًا.</translation>
    </message>
    <message>
        <source>Machines, data or rights in the cloud are deleted, often without a way back.</source>
        <translation>تُحذف أجهزة أو بيانات أو صلاحيات في السحابة، وغالبًا بلا رجعة.</translation>
    </message>
    <message>
        <source>Messages or secrets that wait there are gone.</source>
        <translation>تزول الرسائل أو الأسرار المنتظرة هناك.</translation>
    </message>
    <message>
        <source>Old commits, the only way back after other mistakes, are rewritten or deleted.</source>
        <translation>تُعاد كتابة إيداعات قديمة أو تُحذف، وهي الرجعة الوحيدة بعد أخطاء أخرى.</translation>
    </message>
    <message>
        <source>Overwrites a disk or the memory below every file system.</source>
        <translation>يكتب فوق قرص، أو فوق الذاكرة تحت كل نظام ملفات.</translation>
    </message>
    <message>
        <source>Programs can no longer read or change their files, and the old owners are not kept.</source>
        <translation>لا تستطيع البرامج قراءة ملفاتها أو تغييرها، ولا يُحفظ المالكون القدامى.</translation>
    </message>
    <message>
        <source>Rewrites what others have fetched; commits on the server can be lost.</source>
        <translation>يعيد كتابة ما جلبه آخرون؛ وقد تضيع إيداعات على الخادم.</translation>
    </message>
    <message>
        <source>Runs a program on the database&apos;s machine, or gives everybody every right.</source>
        <translation>ينفّذ برنامجًا على جهاز القاعدة، أو يعطي الجميع كل الصلاحيات.</translation>
    </message>
    <message>
        <source>Runs code that nobody has read.</source>
        <translation>ينفّذ شيفرة لم يقرأها أحد.</translation>
    </message>
    <message>
        <source>SQL that runs programs or opens the database to all</source>
        <translation>SQL ينفّذ برامج أو يفتح القاعدة للجميع</translation>
    </message>
    <message>
        <source>Somebody else can then type commands on this machine.</source>
        <translation>يستطيع شخص آخر عندها كتابة أوامر على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Something that others count on no longer runs.</source>
        <translation>يتوقف شيء يعتمد عليه آخرون.</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>Takes programs away that others, or the system itself, may need.</source>
        <translation>يزيل برامج قد يحتاجها غيره أو النظام نفسه.</translation>
    </message>
    <message>
        <source>Tears down everything that the description made.</source>
        <translation>يهدم كل ما بناه الوصف.</translation>
    </message>
    <message>
        <source>The containers&apos; data is deleted with them.</source>
        <translation>تُحذف بيانات الحاويات معها.</translation>
    </message>
    <message>
        <source>The content cannot be brought back.</source>
        <translation>لا يمكن استعادة المحتوى.</translation>
    </message>
    <message>
        <source>The copies that other mistakes are mended with are gone.</source>
        <translation>تزول النسخ التي تُصلَح بها أخطاء أخرى.</translation>
    </message>
    <message>
        <source>The database and everything in it is deleted.</source>
        <translation>تُحذف قاعدة البيانات وكل ما فيها.</translation>
    </message>
    <message>
        <source>The machine can do nothing else any more.</source>
        <translation>لا يستطيع الجهاز فعل أي شيء آخر.</translation>
    </message>
    <message>
        <source>The machine is open to everybody, or cannot be reached any more.</source>
        <translation>يصبح الجهاز مفتوحًا للجميع، أو لا يمكن بلوغه.</translation>
    </message>
    <message>
        <source>The object and all its rows are gone.</source>
        <translation>يزول الكائن وكل صفوفه.</translation>
    </message>
    <message>
        <source>The program then runs with its owner&apos;s rights, whoever starts it.</source>
        <translation>يعمل البرنامج بعدها بصلاحيات مالكه، أيًا كان من يشغّله.</translation>
    </message>
    <message>
        <source>UPDATE without WHERE</source>
        <translation>UPDATE بلا WHERE</translation>
    </message>
    <message>
        <source>What is moved over, or to /dev/null, is gone.</source>
        <translation>يزول ما نُقل شيء فوقه، أو نُقل إلى /dev/null.</translation>
    </message>
    <message>
        <source>What is run afterwards no longer looks dangerous.</source>
        <translation>ما يُنفَّذ بعدها لا يعود يبدو خطرًا.</translation>
    </message>
    <message>
        <source>What lay in the partition, volume or pool is lost.</source>
        <translation>يضيع ما كان في القسم أو وحدة التخزين أو المجمّع.</translation>
    </message>
    <message>
        <source>What runs in the container can change the machine.</source>
        <translation>يستطيع ما يعمل في الحاوية تغيير الجهاز.</translation>
    </message>
    <message>
        <source>What was put aside is gone.</source>
        <translation>يزول ما وُضع جانبًا.</translation>
    </message>
    <message>
        <source>Whoever gets them can act as the owner.</source>
        <translation>من يحصل عليها يتصرف كأنه المالك.</translation>
    </message>
    <message>
        <source>Work that is not saved is lost, and more may be hit than was meant.</source>
        <translation>يضيع العمل غير المحفوظ، وقد يصيب أكثر مما قُصد.</translation>
    </message>
    <message>
        <source>Workloads stop, and with some objects their data goes.</source>
        <translation>تتوقف أعباء عمل، ومع بعض الكائنات تذهب بياناتها.</translation>
    </message>
    <message>
        <source>a container with the whole machine in it</source>
        <translation>حاوية فيها الجهاز كله</translation>
    </message>
    <message>
        <source>a deleting request to an HTTP API</source>
        <translation>طلب حذف إلى واجهة HTTP</translation>
    </message>
    <message>
        <source>a destructive command behind an alias or a setting</source>
        <translation>أمر مدمّر خلف اسم مستعار أو إعداد</translation>
    </message>
    <message>
        <source>a destructive program under another name</source>
        <translation>برنامج مدمّر باسم آخر</translation>
    </message>
    <message>
        <source>a program that multiplies without end</source>
        <translation>برنامج يتكاثر بلا نهاية</translation>
    </message>
    <message>
        <source>a push that overwrites or deletes</source>
        <translation>دفع (push) يكتب فوق غيره أو يحذف</translation>
    </message>
    <message>
        <source>a shell offered to or taken from elsewhere</source>
        <translation>صدفة تُقدَّم إلى الخارج أو تؤخذ منه</translation>
    </message>
    <message>
        <source>changing partitions, volumes and pools</source>
        <translation>تغيير أقسام ووحدات تخزين ومجمّعات</translation>
    </message>
    <message>
        <source>compose down with its volumes</source>
        <translation>compose down مع وحدات تخزينه</translation>
    </message>
    <message>
        <source>deleting a branch, tag or worktree by force</source>
        <translation>حذف فرع أو وسم أو worktree قسرًا</translation>
    </message>
    <message>
        <source>deleting at AWS</source>
        <translation>حذف في AWS</translation>
    </message>
    <message>
        <source>deleting at Azure</source>
        <translation>حذف في Azure</translation>
    </message>
    <message>
        <source>deleting at GitHub or GitLab</source>
        <translation>حذف في GitHub أو GitLab</translation>
    </message>
    <message>
        <source>deleting at Google Cloud</source>
        <translation>حذف في Google Cloud</translation>
    </message>
    <message>
        <source>deleting at a hosting platform</source>
        <translation>حذف في منصة استضافة</translation>
    </message>
    <message>
        <source>deleting backups</source>
        <translation>حذف نسخ احتياطية</translation>
    </message>
    <message>
        <source>deleting or draining in a cluster</source>
        <translation>حذف أو إخلاء في عنقود</translation>
    </message>
    <message>
        <source>deleting or rewriting history</source>
        <translation>حذف التاريخ أو إعادة كتابته</translation>
    </message>
    <message>
        <source>deleting queues, topics and secrets</source>
        <translation>حذف طوابير ومواضيع وأسرار</translation>
    </message>
    <message>
        <source>deleting users, schedules and logs</source>
        <translation>حذف مستخدمين وجداول وسجلات</translation>
    </message>
    <message>
        <source>destroying what is described as code</source>
        <translation>تدمير ما وُصف كشيفرة</translation>
    </message>
    <message>
        <source>dropping a database from the shell</source>
        <translation>إسقاط قاعدة بيانات من الصدفة</translation>
    </message>
    <message>
        <source>dropping in MongoDB</source>
        <translation>إسقاط في MongoDB</translation>
    </message>
    <message>
        <source>dropping stashed changes</source>
        <translation>رمي تغييرات مخبأة (stash)</translation>
    </message>
    <message>
        <source>emptying Redis</source>
        <translation>تفريغ Redis</translation>
    </message>
    <message>
        <source>emptying or shredding files</source>
        <translation>تفريغ ملفات أو إتلافها</translation>
    </message>
    <message>
        <source>fetching a program and running it in one go</source>
        <translation>جلب برنامج وتنفيذه دفعة واحدة</translation>
    </message>
    <message>
        <source>find that deletes what it finds</source>
        <translation>find يحذف ما يجده</translation>
    </message>
    <message>
        <source>folders deleted by Windows or PowerShell commands</source>
        <translation>مجلدات تحذفها أوامر Windows أو PowerShell</translation>
    </message>
    <message>
        <source>git clean</source>
        <translation>git clean</translation>
    </message>
    <message>
        <source>giving many files to another owner</source>
        <translation>إعطاء ملفات كثيرة لمالك آخر</translation>
    </message>
    <message>
        <source>inline code that decodes or fetches what it runs</source>
        <translation>شيفرة مضمّنة تفك ترميز ما تنفّذه أو تجلبه</translation>
    </message>
    <message>
        <source>inline code that deletes files</source>
        <translation>شيفرة مضمّنة تحذف ملفات</translation>
    </message>
    <message>
        <source>killing processes without asking them, or many at once</source>
        <translation>قتل عمليات بلا إنذار، أو كثير منها معًا</translation>
    </message>
    <message>
        <source>making a file system or erasing a disk&apos;s beginning</source>
        <translation>إنشاء نظام ملفات أو مسح بداية قرص</translation>
    </message>
    <message>
        <source>moving everything of a folder, or into nothing</source>
        <translation>نقل كل ما في مجلد، أو إلى العدم</translation>
    </message>
    <message>
        <source>opening files to everybody, or locking everybody out</source>
        <translation>فتح ملفات للجميع، أو إغلاقها على الجميع</translation>
    </message>
    <message>
        <source>opening the firewall or cutting the network</source>
        <translation>فتح الجدار الناري أو قطع الشبكة</translation>
    </message>
    <message>
        <source>pruning containers, images, volumes</source>
        <translation>تنظيف حاويات وصور ووحدات تخزين</translation>
    </message>
    <message>
        <source>removing packages</source>
        <translation>إزالة حزم</translation>
    </message>
    <message>
        <source>resetting a development framework&apos;s database</source>
        <translation>إعادة ضبط قاعدة إطار تطوير</translation>
    </message>
    <message>
        <source>rm of a pattern, a system file or a repository&apos;s insides</source>
        <translation>rm لنمط أو ملف نظام أو داخل مستودع</translation>
    </message>
    <message>
        <source>rm of whole folders</source>
        <translation>rm لمجلدات كاملة</translation>
    </message>
    <message>
        <source>rsync that deletes at the target</source>
        <translation>rsync يحذف في الوجهة</translation>
    </message>
    <message>
        <source>sending keys or the environment elsewhere</source>
        <translation>إرسال مفاتيح أو البيئة إلى مكان آخر</translation>
    </message>
    <message>
        <source>setting the set-user or set-group bit</source>
        <translation>ضبط بت set-user أو set-group</translation>
    </message>
    <message>
        <source>shutting down or restarting the machine</source>
        <translation>إطفاء الجهاز أو إعادة تشغيله</translation>
    </message>
    <message>
        <source>something fetched or decoded, run at once</source>
        <translation>شيء مجلوب أو مفكوك الترميز يُنفَّذ فورًا</translation>
    </message>
    <message>
        <source>stopping or disabling services</source>
        <translation>إيقاف خدمات أو تعطيلها</translation>
    </message>
    <message>
        <source>throwing away what is not committed</source>
        <translation>رمي ما لم يُودَع</translation>
    </message>
    <message>
        <source>throwing away work in another version control system</source>
        <translation>رمي عمل في نظام إصدارات آخر</translation>
    </message>
    <message>
        <source>uninstalling a release</source>
        <translation>إلغاء تثبيت إصدار</translation>
    </message>
    <message>
        <source>writing to a device</source>
        <translation>الكتابة إلى جهاز</translation>
    </message>
    <message>
        <source>writing where keys and logins are kept</source>
        <translation>الكتابة حيث تُحفظ المفاتيح وبيانات الدخول</translation>
    </message>
    <message>
        <source>The mesh service refused.</source>
        <translation>رفضت خدمة الشبكة.</translation>
    </message>
    <message>
        <source>On its way to %1. (#%2)</source>
        <translation>في طريقها إلى %1. (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1: deliveries are paused. (#%2)</source>
        <translation>حُفظت لـ %1: التسليم متوقف مؤقتًا. (#%2)</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told.</source>
        <translation>انتُزع %1 من %2، وأُخبر بذلك.</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told. %3 has it now.</source>
        <translation>انتُزع %1 من %2، وأُخبر بذلك. وهو الآن لدى %3.</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>put the plugin into %1</source>
        <translation>وضع الملحق في %1</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>إصدار سابق</translation>
    </message>
    <message>
        <source>Restart it: mesh service restart</source>
        <translation>أعد تشغيلها: mesh service restart</translation>
    </message>
    <message>
        <source>Start this program again, from where the new version is installed.</source>
        <translation>شغّل هذا البرنامج من جديد من مكان تثبيت الإصدار الجديد.</translation>
    </message>
    <message>
        <source>The service (%1) is older than this mesh (%2).</source>
        <translation>الخدمة (%1) أقدم من mesh هذا (%2).</translation>
    </message>
    <message>
        <source>The service (%1) is newer than this mesh (%2).</source>
        <translation>الخدمة (%1) أحدث من mesh هذا (%2).</translation>
    </message>
    <message>
        <source>The service (%1, protocol %2) and this mesh (%3, protocol %4) do not understand each other.</source>
        <translation>الخدمة (%1، البروتوكول %2) و‏mesh هذا (%3، البروتوكول %4) لا يفهم أحدهما الآخر.</translation>
    </message>
    <message>
        <source>The service is an older build of %1 than this mesh.</source>
        <translation>الخدمة بناء من %1 أقدم من mesh هذا.</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>the service is of the same version as this mesh</source>
        <translation>الخدمة من إصدار mesh هذا نفسه</translation>
    </message>
    <message>
        <source>The service of Grip Session Mesh. Started by: mesh service start</source>
        <translation>خدمة Grip Session Mesh. تُشغَّل بالأمر: mesh service start</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>اعرض الإصدار واخرج</translation>
    </message>
    <message>
        <source>The data folder, instead of the user&apos;s</source>
        <translation>مجلد البيانات، بدل مجلد المستخدم</translation>
    </message>
    <message>
        <source>The bus&apos;s port, instead of the configured one; 0: any</source>
        <translation>منفذ الناقل، بدل المضبوط؛ 0: أي منفذ</translation>
    </message>
    <message>
        <source>See: meshd --help</source>
        <translation>انظر: meshd --help</translation>
    </message>
    <message>
        <source>The service is starting: it copies its database and brings it to the form of this version.</source>
        <translation>الخدمة تبدأ: تنسخ قاعدة بياناتها وتحولها إلى صيغة هذا الإصدار.</translation>
    </message>
    <message>
        <source>The service is starting: it checks its database.</source>
        <translation>الخدمة تبدأ: تفحص قاعدة بياناتها.</translation>
    </message>
    <message>
        <source>The service is starting: it restores its database from the last snapshot.</source>
        <translation>الخدمة تبدأ: تستعيد قاعدة بياناتها من آخر لقطة.</translation>
    </message>
    <message>
        <source>It goes on by itself: try again in a while.</source>
        <translation>يستمر ذلك من تلقاء نفسه: حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>End it and start it again: kill %1; mesh service start</source>
        <translation>أنهها وشغّلها من جديد: kill %1; mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Access</name>
    <message>
        <source>MESH_SESSION names &quot;%1&quot;, and no such session is on the mesh.</source>
        <translation>يسمّي MESH_SESSION «%1»، ولا توجد جلسة كهذه على الشبكة.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>لمعرفة الموجودين: mesh list</translation>
    </message>
</context>
<context>
    <name>mesh::AddressWatch</name>
    <message>
        <source>Changes of this machine&apos;s addresses cannot be followed: %1.</source>
        <translation>تعذّرت متابعة تغيّر عناوين هذا الجهاز: %1.</translation>
    </message>
    <message>
        <source>Restart the service when the addresses have changed.</source>
        <translation>أعد تشغيل الخدمة عندما تتغير العناوين.</translation>
    </message>
</context>
<context>
    <name>mesh::AppendFile</name>
    <message>
        <source>read %1</source>
        <translation>قراءة %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>مزامنة %1</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>قص %1</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalMethods</name>
    <message>
        <source>&quot;message&quot; must be a short id as it was shown, &quot;decision&quot; must be approve or deny.</source>
        <translation>يجب أن يكون «message» معرّفًا قصيرًا كما عُرض، و«decision» إما approve أو deny.</translation>
    </message>
    <message>
        <source>its text was not shown before</source>
        <translation>لم يُعرض نصها من قبل</translation>
    </message>
    <message>
        <source>This text has not been shown to you whole yet.</source>
        <translation>لم يُعرض لك هذا النص كاملًا بعد.</translation>
    </message>
    <message>
        <source>See it first: mesh approvals</source>
        <translation>شاهده أولًا: mesh approvals</translation>
    </message>
    <message>
        <source>What was typed is another command.</source>
        <translation>ما كُتب أمر آخر.</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>الموافقة على الرسالة المحتجزة #%1</translation>
    </message>
    <message>
        <source>deny the held message #%1</source>
        <translation>رفض الرسالة المحتجزة #%1</translation>
    </message>
</context>
<context>
    <name>mesh::Approvals</name>
    <message>
        <source>The texts are shown on the terminal alone, never to a pipe or a file. Then: mesh approve ID, mesh deny ID</source>
        <translation>تُعرض النصوص على الطرفية وحدها، لا في أنبوب ولا ملف. بعدها: mesh approve ID أو mesh deny ID</translation>
    </message>
    <message>
        <source>No message waits for your decision.</source>
        <translation>لا رسالة تنتظر قرارك.</translation>
    </message>
    <message>
        <source>To see one on this terminal for some seconds, and then decide: /mesh approve ID, /mesh deny ID</source>
        <translation>لرؤية واحدة على هذه الطرفية بضع ثوانٍ ثم القرار: /mesh approve ID أو /mesh deny ID</translation>
    </message>
</context>
<context>
    <name>mesh::AuditLog</name>
    <message numerus="yes">
        <source>%1 tells of %n later entries than presence.db: it is older than the log, and what they tell of is missing.</source>
        <translation>
            <numerusform>يذكر %1 مدخلات (%n) بعد presence.db: القاعدة أقدم من السجل، وما يذكره ناقص.</numerusform>
            <numerusform>يذكر %1 مدخلًا واحدًا (%n) بعد presence.db: القاعدة أقدم من السجل، وما يذكره ناقص.</numerusform>
            <numerusform>يذكر %1 مدخلين (%n) بعد presence.db: القاعدة أقدم من السجل، وما يذكرانه ناقص.</numerusform>
            <numerusform>يذكر %1 %n مدخلات بعد presence.db: القاعدة أقدم من السجل، وما تذكره ناقص.</numerusform>
            <numerusform>يذكر %1 %n مدخلًا بعد presence.db: القاعدة أقدم من السجل، وما تذكره ناقص.</numerusform>
            <numerusform>يذكر %1 %n مدخل بعد presence.db: القاعدة أقدم من السجل، وما تذكره ناقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>%1 No message is lost; log.jsonl is completed when it can be written again.</source>
        <translation>%1 لا تضيع رسالة؛ يُكمَل log.jsonl عندما تمكن كتابته مجددًا.</translation>
    </message>
</context>
<context>
    <name>mesh::CallerCheck</name>
    <message>
        <source>the system does not say who asks</source>
        <translation>لا يذكر النظام من الذي يطلب</translation>
    </message>
    <message>
        <source>another process asks than the one that connected</source>
        <translation>تطلب عملية غير التي اتصلت</translation>
    </message>
    <message>
        <source>the process that asks has ended</source>
        <translation>انتهت العملية التي تطلب</translation>
    </message>
    <message>
        <source>the process that asks is not the one that connected</source>
        <translation>العملية التي تطلب ليست التي اتصلت</translation>
    </message>
    <message>
        <source>an agent asks, not a person</source>
        <translation>يطلب وكيل، لا شخص</translation>
    </message>
    <message>
        <source>a process above the one that asks has ended or is hidden</source>
        <translation>عملية أعلى من التي تطلب انتهت أو مخفية</translation>
    </message>
    <message>
        <source>the process that asks has changed meanwhile</source>
        <translation>تغيّرت العملية التي تطلب في هذه الأثناء</translation>
    </message>
    <message>
        <source>an agent has started this tray</source>
        <translation>شغّل وكيل هذه العلبة</translation>
    </message>
    <message>
        <source>it is not the tray program that was installed with this service</source>
        <translation>ليس برنامج العلبة المثبَّت مع هذه الخدمة</translation>
    </message>
    <message>
        <source>a process above the client has ended or is hidden</source>
        <translation>عملية أعلى من العميل انتهت أو مخفية</translation>
    </message>
    <message>
        <source>the client was started by an agent</source>
        <translation>شغّل العميلَ وكيل</translation>
    </message>
    <message>
        <source>it is not in the foreground of a terminal</source>
        <translation>الاستدعاء ليس من مقدمة طرفية</translation>
    </message>
    <message>
        <source>its processes do not lead to the terminal window, sshd or login that holds its terminal</source>
        <translation>لا تقود عملياته إلى نافذة الطرفية أو sshd أو login الذي يمسك طرفيته</translation>
    </message>
    <message>
        <source>an agent started it, which has ended since</source>
        <translation>شغّله وكيل انتهى منذ ذلك الحين</translation>
    </message>
    <message>
        <source>an agent started it: its environment says so</source>
        <translation>شغّله وكيل: بيئته تدل على ذلك</translation>
    </message>
</context>
<context>
    <name>mesh::ClaudeClient</name>
    <message>
        <source>it did not end within a minute.</source>
        <translation>لم ينتهِ خلال دقيقة.</translation>
    </message>
    <message>
        <source>Claude Code did not take the plugin: %1</source>
        <translation>لم يقبل Claude Code الملحق: %1</translation>
    </message>
    <message>
        <source>Try it in a terminal: %1</source>
        <translation>جرّبه في طرفية: %1</translation>
    </message>
</context>
<context>
    <name>mesh::Completion</name>
    <message>
        <source>For example: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</source>
        <translation>مثلًا: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</translation>
    </message>
</context>
<context>
    <name>mesh::Config</name>
    <message>
        <source>config.json cannot be read and the settings before it apply: %1</source>
        <translation>تعذّرت قراءة config.json وتسري الإعدادات السابقة: %1</translation>
    </message>
    <message>
        <source>config.json: %1 %2 The default applies.</source>
        <translation>config.json: %1 %2 تسري القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1 It is kept as %2.</source>
        <translation>تعذّرت قراءة config.json وتسري القيم الافتراضية: %1 حُفظ باسم %2.</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1</source>
        <translation>تعذّرت قراءة config.json وتسري القيم الافتراضية: %1</translation>
    </message>
    <message>
        <source>config.json makes you less safe and waits for you: %1 stays %2. To agree: mesh config set %1 %3</source>
        <translation>يقلل config.json من أمانك وينتظرك: يبقى %1 على %2. للموافقة: mesh config set %1 %3</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Its new value; null for none</source>
        <translation>قيمته الجديدة؛ null لا شيء</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>الرمز في نافذة العلبة، عندما يُطلب</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 الآن %2.</translation>
    </message>
    <message>
        <source>The service does not run; it takes effect when it starts.</source>
        <translation>الخدمة لا تعمل؛ يسري عند بدئها.</translation>
    </message>
    <message>
        <source>It takes effect at the next start: mesh service restart</source>
        <translation>يسري عند البدء التالي: mesh service restart</translation>
    </message>
</context>
<context>
    <name>mesh::ConfigWithoutService</name>
    <message>
        <source>Setting %1 so makes you less safe, and only the service can tell who asks for it.</source>
        <translation>ضبط %1 هكذا يقلل من أمانك، والخدمة وحدها تعرف من يطلبه.</translation>
    </message>
    <message>
        <source>Start it, then repeat this: mesh service start</source>
        <translation>شغّلها ثم كرر هذا: mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Connect</name>
    <message>
        <source>The name to have; else that of the repository or folder</source>
        <translation>الاسم المطلوب؛ وإلا فاسم المستودع أو المجلد</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>متصل باسم %1.</translation>
    </message>
    <message>
        <source>Already connected as %1.</source>
        <translation>متصل أصلًا باسم %1.</translation>
    </message>
    <message>
        <source>Connected as %1 on %2.</source>
        <translation>متصل باسم %1 على %2.</translation>
    </message>
    <message>
        <source>Already connected as %1 on %2.</source>
        <translation>متصل أصلًا باسم %1 على %2.</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>لا رسائل تنتظر.</translation>
    </message>
    <message>
        <source>1 message waits: mesh inbox</source>
        <translation>رسالة واحدة تنتظر: mesh inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait: mesh inbox</source>
        <translation>
            <numerusform>لا رسائل (%n) تنتظر: mesh inbox</numerusform>
            <numerusform>رسالة واحدة (%n) تنتظر: mesh inbox</numerusform>
            <numerusform>رسالتان (%n) تنتظران: mesh inbox</numerusform>
            <numerusform>%n رسائل تنتظر: mesh inbox</numerusform>
            <numerusform>%n رسالة تنتظر: mesh inbox</numerusform>
            <numerusform>%n رسالة تنتظر: mesh inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ControlChannel</name>
    <message>
        <source>A line is longer than 24 MiB.</source>
        <translation>سطر أطول من 24 MiB.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>أرسل أقل دفعة واحدة.</translation>
    </message>
</context>
<context>
    <name>mesh::ControlClient</name>
    <message>
        <source>The mesh service closed the connection.</source>
        <translation>أغلقت خدمة الشبكة الاتصال.</translation>
    </message>
    <message>
        <source>Look at it: mesh service status</source>
        <translation>للفحص: mesh service status</translation>
    </message>
    <message>
        <source>The mesh service did not answer in time.</source>
        <translation>لم تجب خدمة الشبكة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The request is larger than 24 MiB.</source>
        <translation>الطلب أكبر من 24 MiB.</translation>
    </message>
    <message>
        <source>The mesh service sent a line of more than 24 MiB.</source>
        <translation>أرسلت خدمة الشبكة سطرًا أطول من 24 MiB.</translation>
    </message>
</context>
<context>
    <name>mesh::ControlDoor</name>
    <message>
        <source>replace %1</source>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>make the socket %1</source>
        <translation>إنشاء المقبس %1</translation>
    </message>
    <message>
        <source>The socket %1 is not where it was made: the folder was replaced meanwhile.</source>
        <translation>المقبس %1 ليس حيث أُنشئ: استُبدل المجلد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Look who changes that folder, then start again.</source>
        <translation>انظر من يغيّر ذلك المجلد، ثم شغّل من جديد.</translation>
    </message>
    <message>
        <source>listen at %1</source>
        <translation>الاستماع على %1</translation>
    </message>
    <message>
        <source>This mesh belongs to another user.</source>
        <translation>تخص هذه الشبكة مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>Start your own service: mesh service start.</source>
        <translation>شغّل خدمتك أنت: mesh service start.</translation>
    </message>
</context>
<context>
    <name>mesh::ControllingTerminal</name>
    <message>
        <source>Nothing was typed for five minutes; nothing was decided.</source>
        <translation>لم يُكتب شيء خمس دقائق؛ لم يُقرَّر شيء.</translation>
    </message>
</context>
<context>
    <name>mesh::DataFolder</name>
    <message>
        <source>The data folder &quot;%1&quot; is not an absolute path of a folder.</source>
        <translation>مجلد البيانات «%1» ليس مسارًا مطلقًا لمجلد.</translation>
    </message>
    <message>
        <source>The data folder %1 is inside the git working tree %2.</source>
        <translation>مجلد البيانات %1 داخل شجرة عمل git %2.</translation>
    </message>
    <message>
        <source>Set GRIP_MESH_DIR to a folder outside of it: secrets do not belong into a repository.</source>
        <translation>اضبط GRIP_MESH_DIR على مجلد خارجها: لا مكان للأسرار في مستودع.</translation>
    </message>
    <message>
        <source>make the data folder %1</source>
        <translation>إنشاء مجلد البيانات %1</translation>
    </message>
    <message>
        <source>Make the folder above it: mkdir -p %1</source>
        <translation>أنشئ المجلد الأعلى: mkdir -p %1</translation>
    </message>
    <message>
        <source>The mesh service has never run here: there is no %1.</source>
        <translation>لم تعمل خدمة الشبكة هنا قط: لا يوجد %1.</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>لتشغيلها: mesh service start</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>This is no path inside the data folder.</source>
        <translation>ليس مسارًا داخل مجلد البيانات.</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>أزله.</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 يخص مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link).</source>
        <translation>لـ %1 اسم ثانٍ (رابط صلب).</translation>
    </message>
    <message>
        <source>Copy it and put the copy in its place.</source>
        <translation>انسخه وضع النسخة مكانه.</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>تفريغ %1</translation>
    </message>
    <message>
        <source>%1 is a secret, but open to other users.</source>
        <translation>%1 سرّي، لكنه مفتوح لمستخدمين آخرين.</translation>
    </message>
    <message>
        <source>Close it: chmod 600 %1</source>
        <translation>لإغلاقه: chmod 600 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>protect %1</source>
        <translation>حماية %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>the folder of %1</source>
        <translation>مجلد %1</translation>
    </message>
    <message>
        <source>make the folder %1</source>
        <translation>إنشاء المجلد %1</translation>
    </message>
</context>
<context>
    <name>mesh::Decide</name>
    <message>
        <source>The id of the held message: k3f9; none: the only one that waits</source>
        <translation>معرّف الرسالة المحتجزة: k3f9؛ من دونه: الوحيدة المنتظرة</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>الرمز في نافذة العلبة، عندما يُطلب</translation>
    </message>
    <message>
        <source>To approve it, type %1  (only Enter: nothing is decided): </source>
        <translation>للموافقة عليها اكتب %1  (Enter فقط: لا يُقرَّر شيء): </translation>
    </message>
    <message>
        <source>To deny it, type %1  (only Enter: nothing is decided): </source>
        <translation>لرفضها اكتب %1  (Enter فقط: لا يُقرَّر شيء): </translation>
    </message>
    <message>
        <source>  You have just seen its text; nothing was decided yet. To let it through, once more: /mesh approve %1</source>
        <translation>  رأيت نصها للتو؛ لم يُقرَّر شيء بعد. لتمريرها، مرة أخرى: /mesh approve %1</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>لم يُقرَّر شيء.</translation>
    </message>
    <message>
        <source>It goes on waiting: mesh approvals</source>
        <translation>ما زالت تنتظر: mesh approvals</translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 اكتبه: </translation>
    </message>
    <message>
        <source>Denied %1. Its sender is told.</source>
        <translation>رُفضت %1. أُخبر مرسلها.</translation>
    </message>
    <message>
        <source>Approved %1. It goes to %2 as #%3.</source>
        <translation>تمت الموافقة على %1. تذهب إلى %2 باسم #%3.</translation>
    </message>
</context>
<context>
    <name>mesh::Dialler</name>
    <message>
        <source>What answers at %1 is no mesh: %2</source>
        <translation>ما يجيب في %1 ليس شبكة: %2</translation>
    </message>
    <message>
        <source>No machine is known by the name %1.</source>
        <translation>لا يُعرف جهاز باسم %1.</translation>
    </message>
    <message>
        <source>Give its numeric address, or a name that `tailscale status` shows.</source>
        <translation>أعطِ عنوانه الرقمي، أو اسمًا يعرضه `tailscale status`.</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>لا أحد يستمع في %1.</translation>
    </message>
    <message>
        <source>Start the service there (mesh service start). See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>شغّل الخدمة هناك (mesh service start). انظر هناك بـ `mesh remote status` أين تستمع، وألا يكون بينهما جدار ناري.</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>لا طريق إلى %1: %2.</translation>
    </message>
    <message>
        <source>See that both machines are on the same network (tailscale status).</source>
        <translation>تأكد أن الجهازين على الشبكة نفسها (tailscale status).</translation>
    </message>
    <message>
        <source>%1 hung up before the connection was encrypted: it is no mesh, or has too many visitors now.</source>
        <translation>أنهى %1 الاتصال قبل تعميته: ليس شبكة، أو لديه زوار كثيرون الآن.</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there. If they are, try again in a minute.</source>
        <translation>تأكد أن العنوان والمنفذ لخدمة شبكة: هناك `mesh remote status`. إن كانا كذلك، فحاول بعد دقيقة.</translation>
    </message>
    <message>
        <source>What answers at %1 is no mesh: %2.</source>
        <translation>ما يجيب في %1 ليس شبكة: %2.</translation>
    </message>
    <message>
        <source>%1 took the connection and did not go on with it.</source>
        <translation>قبل %1 الاتصال ولم يكمله.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>لا يجيب %1.</translation>
    </message>
    <message>
        <source>See that it is switched on and on the same network. See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>تأكد أنه مشغَّل وعلى الشبكة نفسها. انظر هناك بـ `mesh remote status` أين يستمع، وألا يكون بينهما جدار ناري.</translation>
    </message>
</context>
<context>
    <name>mesh::DirectLinks</name>
    <message>
        <source>Another machine, or the same with a new key, answers at %1. Nothing was sent to it. Pair them again: mesh remote remove %2, then mesh remote add.</source>
        <translation>يجيب في %1 جهاز آخر، أو نفسه بمفتاح جديد. لم يُرسل إليه شيء. للإقران من جديد: mesh remote remove %2 ثم mesh remote add.</translation>
    </message>
    <message>
        <source>It answered with something that is no greeting.</source>
        <translation>أجاب بشيء ليس تحية.</translation>
    </message>
    <message>
        <source>It refuses the version of the protocol that this program speaks; update the older one.</source>
        <translation>يرفض إصدار البروتوكول في هذا البرنامج؛ حدّث الأقدم.</translation>
    </message>
    <message>
        <source>It answered with something that does not belong there.</source>
        <translation>أجاب بشيء لا مكان له هناك.</translation>
    </message>
    <message>
        <source>It speaks the protocol in versions %1 to %2, this program %3 to %4; update the older one.</source>
        <translation>يتحدث البروتوكول بالإصدارات %1 إلى %2، وهذا البرنامج %3 إلى %4؛ حدّث الأقدم.</translation>
    </message>
    <message>
        <source>It spoke version %1 of the protocol before and now only %2, which is refused. If it was set back on purpose: Pair them again: mesh remote remove %3, then mesh remote add.</source>
        <translation>كان يتحدث الإصدار %1 من البروتوكول والآن %2 فقط، وهذا مرفوض. إن كان الرجوع مقصودًا فأقرنهما من جديد: mesh remote remove %3 ثم mesh remote add.</translation>
    </message>
    <message>
        <source>It sent something that cannot be read.</source>
        <translation>أرسل شيئًا لا يُقرأ.</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>لم يجب.</translation>
    </message>
    <message>
        <source>Nothing has come from it for minutes.</source>
        <translation>لم يأتِ منه شيء منذ دقائق.</translation>
    </message>
    <message>
        <source>%1 has removed this machine. Pair them again: mesh remote remove %1, then mesh remote add.</source>
        <translation>أزال %1 هذا الجهاز. للإقران من جديد: mesh remote remove %1 ثم mesh remote add.</translation>
    </message>
</context>
<context>
    <name>mesh::Disconnect</name>
    <message>
        <source>Disconnected. Messages for %1 are kept until it is back.</source>
        <translation>قُطع الاتصال. تُحفظ الرسائل لـ %1 حتى يعود.</translation>
    </message>
</context>
<context>
    <name>mesh::Dispatcher</name>
    <message>
        <source>This is no JSON-RPC 2.0 request.</source>
        <translation>ليس هذا طلب JSON-RPC 2.0.</translation>
    </message>
    <message>
        <source>See docs/protocol.md.</source>
        <translation>انظر docs/protocol.md.</translation>
    </message>
    <message>
        <source>&quot;params&quot; must be an object.</source>
        <translation>يجب أن يكون «params» كائنًا.</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation>لا توجد طريقة «%1».</translation>
    </message>
    <message>
        <source>the bus has no such method, for nobody</source>
        <translation>لا يملك الناقل هذه الطريقة، لأي أحد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on the control socket only.</source>
        <translation>«%1» موجودة على مقبس التحكم وحده.</translation>
    </message>
    <message>
        <source>what was typed is another command</source>
        <translation>ما كُتب أمر آخر</translation>
    </message>
</context>
<context>
    <name>mesh::Doctor</name>
    <message>
        <source>mend: %1</source>
        <translation>الإصلاح: %1</translation>
    </message>
    <message>
        <source>skill sha256: %1</source>
        <translation>SHA-256 للمهارة: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Result: %1 passed, %2 failed</source>
        <translation>النتيجة: نجح %1، وفشل %2</translation>
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
        <translation>مراقبة المجلد %1</translation>
    </message>
</context>
<context>
    <name>mesh::FrameReader</name>
    <message>
        <source>A frame without content came.</source>
        <translation>وصل إطار بلا محتوى.</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>يحتاج الجهازان إلى هذا البرنامج.</translation>
    </message>
    <message>
        <source>A frame of %1 bytes was announced; %2 are allowed here.</source>
        <translation>أُعلن إطار من %1 بايت؛ المسموح هنا %2.</translation>
    </message>
    <message>
        <source>Both machines need this program, in versions that know each other.</source>
        <translation>يحتاج الجهازان إلى هذا البرنامج، بإصدارين يعرف أحدهما الآخر.</translation>
    </message>
</context>
<context>
    <name>mesh::Gate</name>
    <message>
        <source>Too much text waits to be looked at by the safety rules.</source>
        <translation>نص كثير ينتظر فحص قواعد الأمان.</translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a few seconds.</source>
        <translation>لم يُرسل شيء؛ حاول بعد بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>mesh::HeldBox</name>
    <message>
        <source>%1 does not hold a key (32 bytes).</source>
        <translation>لا يحتوي %1 على مفتاح (32 بايت).</translation>
    </message>
    <message>
        <source>Move it away, the service makes a new one; what is held now cannot be approved then: mv %1 %2</source>
        <translation>انقله، وتنشئ الخدمة جديدًا؛ ما هو محتجز الآن لا تمكن الموافقة عليه بعدها: mv %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::HookEvents</name>
    <message>
        <source>A monitor runs below a Claude Code session, and this caller does not.</source>
        <translation>يعمل المراقب تحت جلسة Claude Code، وهذا المستدعي ليس كذلك.</translation>
    </message>
</context>
<context>
    <name>mesh::HumanProof</name>
    <message>
        <source>What was to be typed is not valid any more.</source>
        <translation>ما كان يجب كتابته لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Begin again with the same command.</source>
        <translation>ابدأ من جديد بالأمر نفسه.</translation>
    </message>
    <message>
        <source>That is not what is shown; 1 try is left.</source>
        <translation>ليس هذا ما يُعرض؛ بقيت محاولة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>That is not what is shown; %n tries are left.</source>
        <translation>
            <numerusform>ليس هذا ما يُعرض؛ لم تبقَ محاولات (%n).</numerusform>
            <numerusform>ليس هذا ما يُعرض؛ بقيت محاولة واحدة (%n).</numerusform>
            <numerusform>ليس هذا ما يُعرض؛ بقيت محاولتان (%n).</numerusform>
            <numerusform>ليس هذا ما يُعرض؛ بقيت %n محاولات.</numerusform>
            <numerusform>ليس هذا ما يُعرض؛ بقيت %n محاولة.</numerusform>
            <numerusform>ليس هذا ما يُعرض؛ بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was typed was wrong three times</source>
        <translation>كان ما كُتب خاطئًا ثلاث مرات</translation>
    </message>
    <message>
        <source>That was wrong three times; nothing was done.</source>
        <translation>كان ذلك خاطئًا ثلاث مرات؛ لم يحدث شيء.</translation>
    </message>
    <message>
        <source>Begin again in a few minutes.</source>
        <translation>ابدأ من جديد بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The last code was wrong three times.</source>
        <translation>كان الرمز الأخير خاطئًا ثلاث مرات.</translation>
    </message>
    <message>
        <source>no tray runs that could show a code</source>
        <translation>لا تعمل علبة يمكنها عرض رمز</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because programs can type into this terminal, and no tray runs.</source>
        <translation>يلزم رمز من نافذة العلبة، لأن البرامج تستطيع الكتابة في هذه الطرفية، ولا تعمل علبة.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because a program tried to decide within the last day, and no tray runs.</source>
        <translation>يلزم رمز من نافذة العلبة، لأن برنامجًا حاول اتخاذ قرار خلال اليوم الأخير، ولا تعمل علبة.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because it makes you less safe, and no tray runs.</source>
        <translation>يلزم رمز من نافذة العلبة، لأن هذا يقلل من أمانك، ولا تعمل علبة.</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, and no tray runs.</source>
        <translation>يلزم رمز من نافذة العلبة، ولا تعمل علبة.</translation>
    </message>
    <message>
        <source>Start the tray; or have the system ask for your password: mesh config set approval_proof password</source>
        <translation>شغّل العلبة؛ أو اجعل النظام يطلب كلمة مرورك: mesh config set approval_proof password</translation>
    </message>
    <message>
        <source>A code is shown in the tray&apos;s window, for two minutes.</source>
        <translation>يُعرض رمز في نافذة العلبة مدة دقيقتين.</translation>
    </message>
    <message>
        <source>Type it: %1</source>
        <translation>اكتبه: %1</translation>
    </message>
    <message>
        <source>The system asks root for no password, so it would prove nothing.</source>
        <translation>لا يطلب النظام كلمة مرور من root، فلن تثبت شيئًا.</translation>
    </message>
    <message>
        <source>Run the service as a plain user, or use another setting: mesh config set approval_proof click</source>
        <translation>شغّل الخدمة كمستخدم عادي، أو اختر: mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system cannot ask for a password: polkit (pkcheck) is not installed.</source>
        <translation>لا يستطيع النظام طلب كلمة مرور: polkit (pkcheck) غير مثبَّت.</translation>
    </message>
    <message>
        <source>Install the package polkitd, or use another setting: mesh config set approval_proof click</source>
        <translation>ثبّت الحزمة polkitd، أو اختر: mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system does not know yet that it may ask for your password: %1 is missing.</source>
        <translation>لا يعرف النظام بعد أنه يستطيع طلب كلمة مرورك: %1 ناقص.</translation>
    </message>
    <message>
        <source>Put it there once: sudo cp %1 %2</source>
        <translation>ضعه هناك مرة واحدة: sudo cp %1 %2</translation>
    </message>
    <message>
        <source>the password was not given</source>
        <translation>لم تُعطَ كلمة المرور</translation>
    </message>
    <message>
        <source>The password was not given; nothing was decided.</source>
        <translation>لم تُعطَ كلمة المرور؛ لم يُقرَّر شيء.</translation>
    </message>
</context>
<context>
    <name>mesh::Identity</name>
    <message>
        <source>This machine has no key that others could know it by: %1.</source>
        <translation>لا يملك هذا الجهاز مفتاحًا يعرفه به الآخرون: %1.</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (libssl3), then restart the service.</source>
        <translation>ثبّت OpenSSL 3 (libssl3)، ثم أعد تشغيل الخدمة.</translation>
    </message>
</context>
<context>
    <name>mesh::InboundFiles</name>
    <message>
        <source>A session id is no UUID.</source>
        <translation>معرّف جلسة ليس UUID.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>%1 No message is lost; the file is completed when it can be written again.</source>
        <translation>%1 لا تضيع رسالة؛ يُكمَل الملف عندما تمكن كتابته مجددًا.</translation>
    </message>
</context>
<context>
    <name>mesh::Inbox</name>
    <message>
        <source>Only look: the messages go on waiting</source>
        <translation>نظرة فقط: تبقى الرسائل منتظرة</translation>
    </message>
    <message>
        <source>Also those that were seen before</source>
        <translation>وأيضًا ما شوهد من قبل</translation>
    </message>
    <message>
        <source>Only what came after the message with this id: k3f9</source>
        <translation>فقط ما جاء بعد الرسالة ذات هذا المعرّف: k3f9</translation>
    </message>
    <message>
        <source>Stay, and print each message as it comes, one a line</source>
        <translation>ابقَ واطبع كل رسالة عند وصولها، في سطر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a message.</source>
        <translation>«%1» ليس معرّف رسالة.</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;.</source>
        <translation>المعرّفات هي المحارف الأربعة أو أكثر بعد «#».</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>لا رسائل تنتظر.</translation>
    </message>
    <message>
        <source>There are more. Go on with: %1</source>
        <translation>يوجد المزيد. للمتابعة: %1</translation>
    </message>
    <message>
        <source>A person has paused deliveries; what waits comes when they go on.</source>
        <translation>أوقف شخص التسليم مؤقتًا؛ ويأتي ما ينتظر عندما يستمر.</translation>
    </message>
</context>
<context>
    <name>mesh::Intercept</name>
    <message>
        <source>Why; - reads it from standard input</source>
        <translation>السبب؛ - تقرؤه من الدخل القياسي</translation>
    </message>
    <message>
        <source>The request is told to %1 without its words; they are held until the human decides. (#%2)</source>
        <translation>أُبلغ %1 بالطلب دون كلماته؛ وهي محتجزة حتى يقرر الشخص. (#%2)</translation>
    </message>
    <message>
        <source>Asked %1 to pause; it decides. (#%2)</source>
        <translation>طُلب من %1 التوقف مؤقتًا؛ القرار له. (#%2)</translation>
    </message>
    <message>
        <source>%1 is told to stop.</source>
        <translation>أُمر %1 بالتوقف.</translation>
    </message>
    <message>
        <source>%1 was stopped already.</source>
        <translation>كان %1 موقوفًا أصلًا.</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>أُوقف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s):</source>
        <translation>
            <numerusform>لا أوامر (%n):</numerusform>
            <numerusform>أمر واحد (%n):</numerusform>
            <numerusform>أمران (%n):</numerusform>
            <numerusform>%n أوامر:</numerusform>
            <numerusform>%n أمرًا:</numerusform>
            <numerusform>%n أمر:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stopped:</source>
        <translation>لم يُوقف:</translation>
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
        <translation>لا أدوار لزوجك بعد، وGuard وحده يوقف Grip.</translation>
    </message>
    <message>
        <source>Take it: mesh guard</source>
        <translation>لأخذه: mesh guard</translation>
    </message>
    <message>
        <source>%1 is not there now; nothing of it runs here.</source>
        <translation>%1 غير موجود الآن؛ لا يعمل شيء منه هنا.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>لمعرفة الموجودين: mesh list</translation>
    </message>
    <message>
        <source>%1 is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are changed</source>
        <translation>%1 ليست جلسة Claude Code، فلا يمكن إيقاف شيء منها: أُخبرت، وتبدّلت الأدوار</translation>
    </message>
    <message>
        <source>Nothing more of %1 runs until a person lets it go on (mesh resume).</source>
        <translation>لا يعمل شيء آخر من %1 حتى يتركه شخص يكمل (mesh resume).</translation>
    </message>
    <message>
        <source>No session is stopped.</source>
        <translation>لا توجد جلسة موقوفة.</translation>
    </message>
    <message>
        <source>See who does what: mesh list</source>
        <translation>لمعرفة من يفعل ماذا: mesh list</translation>
    </message>
    <message>
        <source>More than one session is stopped.</source>
        <translation>أكثر من جلسة موقوفة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stopped.</source>
        <translation>«%1» غير موقوفة.</translation>
    </message>
    <message>
        <source>Say which: mesh resume &lt;name&gt;</source>
        <translation>حدد أيها: mesh resume &lt;name&gt;</translation>
    </message>
    <message>
        <source>It goes on already.</source>
        <translation>تكمل أصلًا.</translation>
    </message>
</context>
<context>
    <name>mesh::Judge</name>
    <message>
        <source>Quotes in quotes, too deep to be read.</source>
        <translation>علامات اقتباس داخل علامات اقتباس، أعمق من أن تُقرأ.</translation>
    </message>
</context>
<context>
    <name>mesh::LineFile</name>
    <message>
        <source>read %1</source>
        <translation>قراءة %1</translation>
    </message>
</context>
<context>
    <name>mesh::List</name>
    <message>
        <source>Nobody is on the mesh.
Join it: mesh connect</source>
        <translation>لا أحد على الشبكة.
للانضمام: mesh connect</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>LOCKS</source>
        <translation>الأقفال</translation>
    </message>
</context>
<context>
    <name>mesh::Lock</name>
    <message>
        <source>A path, a pattern such as &apos;src/auth/**&apos;, or any name</source>
        <translation>مسار، أو نمط مثل &apos;src/auth/**&apos;، أو أي اسم</translation>
    </message>
    <message>
        <source>Minutes it is held without an edit; else as configured</source>
        <translation>دقائق الإمساك به بلا تحرير؛ وإلا فكما في الإعدادات</translation>
    </message>
    <message>
        <source>Queue for it when another session holds it</source>
        <translation>انتظر دورك عندما تمسكه جلسة أخرى</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>مع --wait: توقف بعد هذا العدد من الثواني</translation>
    </message>
    <message>
        <source>You hold the word %1 for %2. Give it back: %3</source>
        <translation>تمسك بالكلمة %1 مدة %2. لإعادتها: %3</translation>
    </message>
    <message>
        <source>You hold %1 for %2. Give it back: %3</source>
        <translation>تمسك بـ %1 مدة %2. لإعادته: %3</translation>
    </message>
    <message>
        <source>Locked the word %1 for %2. Give it back: %3</source>
        <translation>قُفلت الكلمة %1 مدة %2. لإعادتها: %3</translation>
    </message>
    <message>
        <source>Locked %1 for %2. Give it back: %3</source>
        <translation>قُفل %1 مدة %2. لإعادته: %3</translation>
    </message>
</context>
<context>
    <name>mesh::LockMethods</name>
    <message>
        <source>A lock lasts between 30 seconds and a day.</source>
        <translation>يدوم القفل بين 30 ثانية ويوم.</translation>
    </message>
    <message>
        <source>Leave it out for the usual time: mesh config get lock_ttl_minutes</source>
        <translation>اتركه للمدة المعتادة: mesh config get lock_ttl_minutes</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>انتزاع القفل على %1 ممن يمسكه</translation>
    </message>
</context>
<context>
    <name>mesh::Locks</name>
    <message>
        <source>You hold no lock on that.</source>
        <translation>لا تمسك بقفل على ذلك.</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>انظر: mesh locks</translation>
    </message>
    <message>
        <source>That lock is %1&apos;s, and only its holder gives it back.</source>
        <translation>ذلك القفل لـ %1، ولا يعيده إلا من يمسكه.</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can: mesh unlock --force &lt;what&gt;</source>
        <translation>اسأل: mesh send %1 &lt;text&gt;؛ ويستطيع شخص: mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can, at that machine: mesh unlock --force &lt;what&gt;</source>
        <translation>اسأل: mesh send %1 &lt;text&gt;؛ ويستطيع شخص عند ذلك الجهاز: mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>%1 holds it, on another machine.</source>
        <translation>يمسكه %1، على جهاز آخر.</translation>
    </message>
    <message>
        <source>Only a person there can take it away: mesh unlock --force &lt;what&gt;</source>
        <translation>لا ينتزعه إلا شخص هناك: mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>Nobody holds a lock on that.</source>
        <translation>لا يمسك أحد بقفل على ذلك.</translation>
    </message>
    <message>
        <source>This session has left the mesh.</source>
        <translation>غادرت هذه الجلسة الشبكة.</translation>
    </message>
    <message>
        <source>Join again: mesh connect</source>
        <translation>للانضمام من جديد: mesh connect</translation>
    </message>
    <message>
        <source>It did not become free in time.</source>
        <translation>لم يتحرر في الوقت المحدد.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A pattern has at most 256 bytes.</source>
        <translation>النمط 256 بايت على الأكثر.</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>اقفل مجلدًا أعلى منه.</translation>
    </message>
    <message>
        <source>This session has locked 100 patterns already.</source>
        <translation>قفلت هذه الجلسة 100 نمط من قبل.</translation>
    </message>
    <message>
        <source>Lock whole folders.</source>
        <translation>اقفل مجلدات كاملة.</translation>
    </message>
    <message>
        <source>Whoever asked has gone.</source>
        <translation>ذهب من طلب.</translation>
    </message>
    <message>
        <source>%1 waits for a part of it, and is first.</source>
        <translation>ينتظر %1 جزءًا منه، وهو الأول.</translation>
    </message>
    <message>
        <source>Queue behind it: mesh lock --wait</source>
        <translation>للانتظار خلفه: mesh lock --wait</translation>
    </message>
    <message>
        <source>This session waits for 64 locks already.</source>
        <translation>تنتظر هذه الجلسة 64 قفلًا من قبل.</translation>
    </message>
    <message>
        <source>Wait for fewer.</source>
        <translation>انتظر عددًا أقل.</translation>
    </message>
    <message>
        <source>This session holds %1 locks already.</source>
        <translation>تمسك هذه الجلسة بـ %1 قفلًا من قبل.</translation>
    </message>
    <message>
        <source>Give some back (mesh unlock), or lock a whole folder at once.</source>
        <translation>أعد بعضها (mesh unlock)، أو اقفل مجلدًا كاملًا مرة واحدة.</translation>
    </message>
    <message>
        <source>Nothing is locked.
Lock something: mesh lock &lt;path&gt;</source>
        <translation>لا شيء مقفل.
لقفل شيء: mesh lock &lt;path&gt;</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>المقفل</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>في</translation>
    </message>
</context>
<context>
    <name>mesh::Log</name>
    <message>
        <source>How many of the last lines</source>
        <translation>عدد السطور الأخيرة</translation>
    </message>
    <message>
        <source>Stay, and print each line as it comes</source>
        <translation>ابقَ واطبع كل سطر عند وصوله</translation>
    </message>
</context>
<context>
    <name>mesh::LoopBrakes</name>
    <message>
        <source>The same text went to %1 less than a minute ago.</source>
        <translation>ذهب النص نفسه إلى %1 قبل أقل من دقيقة.</translation>
    </message>
    <message>
        <source>Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words.</source>
        <translation>لم يُرسل شيء. لمعرفة أين وصل: mesh receipt؛ لقوله مجددًا انتظر أو غيّر صياغته.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n answer(s) between these two in an hour without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>أكثر من %n رد بين هذين في ساعة بلا شخص؛ يقرر شخص هل يستمر ذلك.</numerusform>
            <numerusform>أكثر من رد واحد (%n) بين هذين في ساعة بلا شخص؛ يقرر شخص هل يستمر ذلك.</numerusform>
            <numerusform>أكثر من ردين (%n) بين هذين في ساعة بلا شخص؛ يقرر شخص هل يستمر ذلك.</numerusform>
            <numerusform>أكثر من %n ردود بين هذين في ساعة بلا شخص؛ يقرر شخص هل يستمر ذلك.</numerusform>
            <numerusform>أكثر من %n ردًا بين هذين في ساعة بلا شخص؛ يقرر شخص هل يستمر ذلك.</numerusform>
            <numerusform>أكثر من %n رد بين هذين في ساعة بلا شخص؛ يقرر شخص هل يستمر ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Mcp</name>
    <message>
        <source>An agent starts it and speaks the Model Context Protocol with it. How to tell yours: docs/agents/</source>
        <translation>يشغّله وكيل ويتحدث معه وفق Model Context Protocol. كيف تخبر وكيلك: docs/agents/</translation>
    </message>
    <message>
        <source>mesh mcp speaks with a program, so it cannot stand behind /mesh.</source>
        <translation>يتحدث mesh mcp مع برنامج، فلا يمكن أن يأتي بعد /mesh.</translation>
    </message>
    <message>
        <source>Name it in the configuration of an agent: docs/agents/</source>
        <translation>سمِّه في إعدادات وكيل: docs/agents/</translation>
    </message>
</context>
<context>
    <name>mesh::Membership</name>
    <message>
        <source>The process that wants to join has ended.</source>
        <translation>انتهت العملية التي تريد الانضمام.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>هذه الجلسة ليست على الشبكة.</translation>
    </message>
</context>
<context>
    <name>mesh::MemoryFrameChannel</name>
    <message>
        <source>The other side closed it.</source>
        <translation>أغلقه الطرف الآخر.</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>أُغلق هنا.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
</context>
<context>
    <name>mesh::MessageMethods</name>
    <message>
        <source>&quot;state&quot; must be delivered, shown or answered.</source>
        <translation>يجب أن يكون «state» من delivered أو shown أو answered.</translation>
    </message>
    <message>
        <source>&quot;messages&quot; must be an array of at most 500 ids.</source>
        <translation>يجب أن يكون «messages» مصفوفة من 500 معرّف على الأكثر.</translation>
    </message>
</context>
<context>
    <name>mesh::Outgoing</name>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation>النص؛ - تقرؤه من الدخل القياسي</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent</source>
        <translation>قبل ما ليس عاجلًا</translation>
    </message>
    <message>
        <source>Wait until the recipient has seen or answered it</source>
        <translation>انتظر حتى يراها المستلم أو يجيب عنها</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>مع --wait: توقف بعد هذا العدد من الثواني</translation>
    </message>
    <message>
        <source>It stays on its way: mesh receipt %1</source>
        <translation>تبقى في طريقها: mesh receipt %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairMethods</name>
    <message>
        <source>Sessions pair, and this shell is none.</source>
        <translation>الجلسات تكوّن أزواجًا، وهذه الصدفة ليست جلسة.</translation>
    </message>
    <message>
        <source>Join first (mesh connect), or type it in the session: /mesh pair &lt;name&gt;</source>
        <translation>انضم أولًا (mesh connect)، أو اكتبه في الجلسة: /mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume</source>
        <translation>في طرفية: mesh resume</translation>
    </message>
    <message>
        <source>Your partner is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>شريكك موقوف، ولا يمكن أن يكون Grip حتى يتركه شخص يكمل.</translation>
    </message>
    <message>
        <source>You are Grip: only Guard intercepts.</source>
        <translation>أنت Grip: لا يعترض إلا Guard.</translation>
    </message>
    <message>
        <source>To give your role away: mesh handover</source>
        <translation>لتسليم دورك: mesh handover</translation>
    </message>
    <message>
        <source>let %1 go on, and end what it was running</source>
        <translation>ترك %1 يكمل، وإنهاء ما كان ينفّذه</translation>
    </message>
    <message>
        <source>let %1 go on</source>
        <translation>ترك %1 يكمل</translation>
    </message>
    <message>
        <source>%1 is stopped, and changes nothing in its pair before a person lets it go on.</source>
        <translation>%1 موقوف، ولا يغيّر شيئًا في زوجه حتى يتركه شخص يكمل.</translation>
    </message>
    <message>
        <source>In the tray, or in a terminal: mesh resume %1</source>
        <translation>في العلبة، أو في طرفية: mesh resume %1</translation>
    </message>
    <message>
        <source>No session of this machine is called so and is there now.</source>
        <translation>لا توجد الآن جلسة بهذا الاسم على هذا الجهاز.</translation>
    </message>
    <message>
        <source>See who is: mesh list</source>
        <translation>لمعرفة الموجودين: mesh list</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>إيقاف %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairWith</name>
    <message>
        <source>The session to pair with; none: show your pair</source>
        <translation>الجلسة المراد تكوين زوج معها؛ من دونها: يُعرض زوجك</translation>
    </message>
    <message>
        <source>The role you take: grip or guard</source>
        <translation>الدور الذي تأخذه: grip أو guard</translation>
    </message>
    <message>
        <source>%1 invites you. Accept: mesh pair %1; decline: mesh unpair</source>
        <translation>يدعوك %1. للقبول: mesh pair %1؛ للاعتذار: mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; take it back: mesh unpair</source>
        <translation>دُعي %1؛ للتراجع: mesh unpair</translation>
    </message>
    <message>
        <source>Not paired. Invite a session: mesh pair &lt;name&gt;</source>
        <translation>لست في زوج. لدعوة جلسة: mesh pair &lt;name&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::PairingRun</name>
    <message>
        <source>That is this machine itself.</source>
        <translation>ذلك هو هذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>The other machine has shown no key.</source>
        <translation>لم يُظهر الجهاز الآخر مفتاحًا.</translation>
    </message>
    <message>
        <source>The other machine tried to change the code after it had seen the number of this one.</source>
        <translation>حاول الجهاز الآخر تغيير الرمز بعد أن رأى عدد هذا الجهاز.</translation>
    </message>
    <message>
        <source>The other machine tried to choose the code.</source>
        <translation>حاول الجهاز الآخر اختيار الرمز.</translation>
    </message>
    <message>
        <source>The other machine accepted something else than what was said here.</source>
        <translation>قبل الجهاز الآخر شيئًا غير الذي قيل هنا.</translation>
    </message>
    <message>
        <source>The human at the other machine has said no.</source>
        <translation>رفض الشخص عند الجهاز الآخر.</translation>
    </message>
    <message>
        <source>The other machine speaks the protocol in versions %1 to %2, this one %3 to %4: update the older program.</source>
        <translation>يتحدث الجهاز الآخر البروتوكول بالإصدارات %1 إلى %2، وهذا %3 إلى %4: حدّث البرنامج الأقدم.</translation>
    </message>
    <message>
        <source>The human at this machine has said no.</source>
        <translation>رفض الشخص عند هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nobody decided in time.</source>
        <translation>لم يقرر أحد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The other machine did not answer in time.</source>
        <translation>لم يجب الجهاز الآخر في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection ended before the machines were paired: %1</source>
        <translation>انتهى الاتصال قبل إقران الجهازين: %1</translation>
    </message>
    <message>
        <source>The other machine does not keep to the order in which machines pair.</source>
        <translation>لا يلتزم الجهاز الآخر بترتيب الإقران.</translation>
    </message>
</context>
<context>
    <name>mesh::Pairings</name>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>لا ينتظر أي جهاز الإقران.</translation>
    </message>
    <message>
        <source>No machine with that code or name waits to be paired.</source>
        <translation>لا ينتظر الإقران جهاز بهذا الرمز أو الاسم.</translation>
    </message>
    <message>
        <source>See which do: mesh remote list</source>
        <translation>لمعرفة المنتظرة: mesh remote list</translation>
    </message>
    <message>
        <source>More than one machine waits to be paired.</source>
        <translation>أكثر من جهاز ينتظر الإقران.</translation>
    </message>
    <message>
        <source>Name the one you mean by its code: mesh remote list</source>
        <translation>حدد المقصود برمزه: mesh remote list</translation>
    </message>
    <message>
        <source>Other machines are being paired.</source>
        <translation>يجري إقران أجهزة أخرى.</translation>
    </message>
    <message>
        <source>Decide about them, or wait some minutes: mesh remote list</source>
        <translation>قرر في أمرها، أو انتظر بضع دقائق: mesh remote list</translation>
    </message>
    <message>
        <source>Three machines are being paired already.</source>
        <translation>يجري إقران ثلاثة أجهزة من قبل.</translation>
    </message>
    <message>
        <source>Decide about one of them first: mesh remote list</source>
        <translation>قرر أولًا في أمر أحدها: mesh remote list</translation>
    </message>
    <message>
        <source>The human at this machine pairs with another one now.</source>
        <translation>يُقرن الشخص عند هذا الجهاز جهازًا آخر الآن.</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>لم يكن له مكان.</translation>
    </message>
    <message>
        <source>That is this machine itself.</source>
        <translation>ذلك هو هذا الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Give the other machine&apos;s address.</source>
        <translation>أعطِ عنوان الجهاز الآخر.</translation>
    </message>
    <message>
        <source>It was added anew meanwhile.</source>
        <translation>أُضيف من جديد في هذه الأثناء.</translation>
    </message>
    <message>
        <source>That machine is being paired already.</source>
        <translation>يجري إقران ذلك الجهاز من قبل.</translation>
    </message>
    <message>
        <source>See: mesh remote list</source>
        <translation>انظر: mesh remote list</translation>
    </message>
    <message>
        <source>It spoke a newer version of the protocol before than this program does.</source>
        <translation>كان يتحدث إصدارًا من البروتوكول أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Update this program, or forget the machine first: mesh remote remove</source>
        <translation>حدّث هذا البرنامج، أو انسَ الجهاز أولًا: mesh remote remove</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>أغلق الاتصال.</translation>
    </message>
</context>
<context>
    <name>mesh::Pairs</name>
    <message>
        <source>That is more than 20 changes of pairs in a minute.</source>
        <translation>أكثر من 20 تغييرًا للأزواج في دقيقة.</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in %1 s.</source>
        <translation>لم يتغير شيء؛ حاول بعد %1 ث.</translation>
    </message>
    <message>
        <source>A session cannot pair with itself.</source>
        <translation>لا تكوّن جلسة زوجًا مع نفسها.</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>لمعرفة الموجودين: mesh list</translation>
    </message>
    <message>
        <source>Sessions pair with sessions, not with a person.</source>
        <translation>تكوّن الجلسات أزواجًا مع جلسات، لا مع شخص.</translation>
    </message>
    <message>
        <source>You are paired with %1 already.</source>
        <translation>أنت في زوج مع %1 أصلًا.</translation>
    </message>
    <message>
        <source>To take a role: mesh grip, or mesh guard</source>
        <translation>لأخذ دور: mesh grip أو mesh guard</translation>
    </message>
    <message>
        <source>This session is paired with %1.</source>
        <translation>هذه الجلسة في زوج مع %1.</translation>
    </message>
    <message>
        <source>One pair a session: first mesh unpair</source>
        <translation>زوج واحد لكل جلسة: أولًا mesh unpair</translation>
    </message>
    <message>
        <source>%1 is not there now.</source>
        <translation>%1 غير موجود الآن.</translation>
    </message>
    <message>
        <source>Pair when it is back, or write to it: mesh send %1 &lt;text&gt;</source>
        <translation>كوّن الزوج عند عودته، أو اكتب إليه: mesh send %1 &lt;text&gt;</translation>
    </message>
    <message>
        <source>%1 is paired with %2 already.</source>
        <translation>%1 في زوج مع %2 أصلًا.</translation>
    </message>
    <message>
        <source>One pair a session: it has to leave that one first (mesh unpair)</source>
        <translation>زوج واحد لكل جلسة: عليها أن تغادر ذاك أولًا (mesh unpair)</translation>
    </message>
    <message>
        <source>%1 does not invite any more.</source>
        <translation>لم يعد %1 يدعو.</translation>
    </message>
    <message>
        <source>Invite it: mesh pair &lt;name&gt;</source>
        <translation>لدعوته: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>%1 wants to be %2 itself; two cannot be the same.</source>
        <translation>يريد %1 أن يكون %2؛ لا يكون اثنان الشيء نفسه.</translation>
    </message>
    <message>
        <source>Take the other role: mesh %1</source>
        <translation>خذ الدور الآخر: mesh %1</translation>
    </message>
    <message>
        <source>%1 has paired with another meanwhile.</source>
        <translation>كوّن %1 زوجًا مع غيرك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>More than one session invites you.</source>
        <translation>تدعوك أكثر من جلسة.</translation>
    </message>
    <message>
        <source>Say which: mesh pair &lt;name&gt;</source>
        <translation>حدد أيها: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>%1 is %2, and two cannot be the same.</source>
        <translation>%1 هو %2، ولا يكون اثنان الشيء نفسه.</translation>
    </message>
    <message>
        <source>Ask for it: mesh steer &lt;text&gt; (Grip gives it by: mesh handover)</source>
        <translation>اطلبه: mesh steer &lt;text&gt; (يسلّمه Grip بـ: mesh handover)</translation>
    </message>
    <message>
        <source>Give yours away: mesh handover</source>
        <translation>سلّم دورك: mesh handover</translation>
    </message>
    <message>
        <source>Only Grip hands its role over, and you are not Grip.</source>
        <translation>Grip وحده يسلّم دوره، ولست Grip.</translation>
    </message>
    <message>
        <source>Ask for it: mesh intercept &lt;why&gt;</source>
        <translation>اطلبه: mesh intercept &lt;why&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::Peers</name>
    <message>
        <source>It has no list of machines.</source>
        <translation>لا قائمة أجهزة فيه.</translation>
    </message>
    <message>
        <source>Machine &quot;%1&quot;: %2</source>
        <translation>الجهاز «%1»: %2</translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation>مذكور مرتين.</translation>
    </message>
    <message>
        <source>set aside %1</source>
        <translation>وضع %1 جانبًا</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, so none is let in. %1 It is kept as %2. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>قائمة الأجهزة المقترنة تالفة، فلا يُسمح بدخول أي منها. %1 حُفظت باسم %2. صححها وأعدها مكانها وشغّل الخدمة من جديد؛ أو أقرن من جديد: mesh remote add</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, and those that are not whole are not let in. It is kept as %1. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>قائمة الأجهزة المقترنة تالفة، وغير الكامل منها لا يُسمح بدخوله. حُفظت باسم %1. صححها وأعدها مكانها وشغّل الخدمة من جديد؛ أو أقرن من جديد: mesh remote add</translation>
    </message>
    <message>
        <source>This machine is paired with %1 others already.</source>
        <translation>هذا الجهاز مقترن بأجهزة أخرى عددها %1.</translation>
    </message>
    <message>
        <source>Remove one that is not needed: mesh remote remove</source>
        <translation>أزل واحدًا لا يلزم: mesh remote remove</translation>
    </message>
    <message>
        <source>This machine itself is called &quot;%1&quot;.</source>
        <translation>هذا الجهاز نفسه اسمه «%1».</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>خذ اسمًا آخر.</translation>
    </message>
    <message>
        <source>Another machine is called &quot;%1&quot; here.</source>
        <translation>جهاز آخر اسمه هنا «%1».</translation>
    </message>
    <message>
        <source>Take another name, or rename that one: mesh remote rename %1</source>
        <translation>خذ اسمًا آخر، أو أعد تسمية ذاك: mesh remote rename %1</translation>
    </message>
</context>
<context>
    <name>mesh::Plugin</name>
    <message>
        <source>A program is missing: %1.</source>
        <translation>برنامج ناقص: %1.</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>ثبّت Grip Session Mesh من جديد.</translation>
    </message>
    <message>
        <source>The plugin %1 is in place: %2</source>
        <translation>الملحق %1 في مكانه: %2</translation>
    </message>
    <message>
        <source>Claude Code has it. Restart the sessions that are open: they do not have it yet.</source>
        <translation>الملحق لدى Claude Code. أعد تشغيل الجلسات المفتوحة: ليس لديها بعد.</translation>
    </message>
    <message>
        <source>Claude Code was not found. When it is installed, run this again: mesh plugin install</source>
        <translation>لم يُعثر على Claude Code. بعد تثبيته شغّل هذا مجددًا: mesh plugin install</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>الملحق</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>غير مثبَّت</translation>
    </message>
    <message>
        <source>Claude Code was not found.</source>
        <translation>لم يُعثر على Claude Code.</translation>
    </message>
    <message>
        <source>Claude Code has the plugin.</source>
        <translation>الملحق لدى Claude Code.</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin, or it is switched off: mesh plugin install</source>
        <translation>الملحق ليس لدى Claude Code، أو هو معطَّل: mesh plugin install</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>معطوب</translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation>للإصلاح: %1</translation>
    </message>
    <message>
        <source>The plugin is removed. Sessions that are open keep what they have loaded until they are restarted.</source>
        <translation>أُزيل الملحق. تحتفظ الجلسات المفتوحة بما حمّلته حتى يُعاد تشغيلها.</translation>
    </message>
</context>
<context>
    <name>mesh::PluginOptions</name>
    <message>
        <source>The plugin&apos;s option %1: %2</source>
        <translation>خيار الملحق %1: %2</translation>
    </message>
    <message>
        <source>The plugin&apos;s option %1 was not taken over, because it makes you less safe. To do it: mesh config set %1 %2</source>
        <translation>لم يؤخذ خيار الملحق %1 لأنه يقلل من أمانك. للقيام به: mesh config set %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::PostOffice</name>
    <message>
        <source>See who is there: mesh list</source>
        <translation>لمعرفة الموجودين: mesh list</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a broadcast can have %2 bytes.</source>
        <translation>النص %1 بايت؛ وأقصى البث %2 بايت.</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a message can have %2 bytes.</source>
        <translation>النص %1 بايت؛ وأقصى الرسالة %2 بايت.</translation>
    </message>
    <message>
        <source>Put it into a file and send its path, or send it in parts.</source>
        <translation>ضعه في ملف وأرسل مساره، أو أرسله أجزاءً.</translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n broadcast(s) in a minute.</source>
        <translation>
            <numerusform>أكثر من %n بث في دقيقة.</numerusform>
            <numerusform>أكثر من بث واحد (%n) في دقيقة.</numerusform>
            <numerusform>أكثر من بثين (%n) في دقيقة.</numerusform>
            <numerusform>أكثر من %n عمليات بث في دقيقة.</numerusform>
            <numerusform>أكثر من %n عملية بث في دقيقة.</numerusform>
            <numerusform>أكثر من %n عملية بث في دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n message(s) in a minute.</source>
        <translation>
            <numerusform>أكثر من %n رسالة في دقيقة.</numerusform>
            <numerusform>أكثر من رسالة واحدة (%n) في دقيقة.</numerusform>
            <numerusform>أكثر من رسالتين (%n) في دقيقة.</numerusform>
            <numerusform>أكثر من %n رسائل في دقيقة.</numerusform>
            <numerusform>أكثر من %n رسالة في دقيقة.</numerusform>
            <numerusform>أكثر من %n رسالة في دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent; try again in %1 s.</source>
        <translation>لم يُرسل شيء؛ حاول بعد %1 ث.</translation>
    </message>
    <message>
        <source>That was a notice of the mesh itself; nobody reads an answer.</source>
        <translation>كان ذلك إشعارًا من الشبكة نفسها؛ لا يقرأ أحد ردًا.</translation>
    </message>
    <message>
        <source>The machine that this came from (%1) is not paired with this one any more.</source>
        <translation>الجهاز الذي جاء منه هذا (%1) لم يعد مقترنًا بهذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>mesh::Read</name>
    <message>
        <source>The id of the message, as shown: k3f9</source>
        <translation>معرّف الرسالة كما عُرض: k3f9</translation>
    </message>
    <message>
        <source>One page of 20,000 characters</source>
        <translation>صفحة من 20000 محرف</translation>
    </message>
    <message>
        <source>Write the text into a new file instead</source>
        <translation>اكتب النص في ملف جديد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>With -o: the bytes as they were sent, not made safe to look at</source>
        <translation>مع -o: البايتات كما أُرسلت، دون جعلها آمنة للنظر</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n page(s).</source>
        <translation>
            <numerusform>لا صفحات (%n) في الرسالة.</numerusform>
            <numerusform>الرسالة صفحة واحدة (%n).</numerusform>
            <numerusform>الرسالة صفحتان (%n).</numerusform>
            <numerusform>الرسالة %n صفحات.</numerusform>
            <numerusform>الرسالة %n صفحة.</numerusform>
            <numerusform>الرسالة %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3  (#%4)</source>
        <translation>%1 إلى %2، %3  (#%4)</translation>
    </message>
    <message>
        <source>page %1 of %2; next: mesh read %3 --page %4</source>
        <translation>صفحة %1 من %2؛ التالية: mesh read %3 --page %4</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s), raw).</source>
        <translation>
            <numerusform>كُتب في %1 (%n بايت، خام).</numerusform>
            <numerusform>كُتب في %1 (%n بايت، خام).</numerusform>
            <numerusform>كُتب في %1 (%n بايت، خام).</numerusform>
            <numerusform>كُتب في %1 (%n بايت، خام).</numerusform>
            <numerusform>كُتب في %1 (%n بايت، خام).</numerusform>
            <numerusform>كُتب في %1 (%n بايت، خام).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s)).</source>
        <translation>
            <numerusform>كُتب في %1 (%n بايت).</numerusform>
            <numerusform>كُتب في %1 (%n بايت).</numerusform>
            <numerusform>كُتب في %1 (%n بايت).</numerusform>
            <numerusform>كُتب في %1 (%n بايت).</numerusform>
            <numerusform>كُتب في %1 (%n بايت).</numerusform>
            <numerusform>كُتب في %1 (%n بايت).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Reader</name>
    <message>
        <source>A question to the store failed: %1.</source>
        <translation>فشل سؤال إلى المخزن: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Receipt</name>
    <message>
        <source>The id of the message, as shown when it was sent: k3f9</source>
        <translation>معرّف الرسالة كما عُرض عند إرسالها: k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Receipts</name>
    <message numerus="yes">
        <source>This connection waits for %n receipt(s) already.</source>
        <translation>
            <numerusform>لا ينتظر هذا الاتصال إيصالات (%n).</numerusform>
            <numerusform>ينتظر هذا الاتصال إيصالًا واحدًا (%n).</numerusform>
            <numerusform>ينتظر هذا الاتصال إيصالين (%n).</numerusform>
            <numerusform>ينتظر هذا الاتصال %n إيصالات.</numerusform>
            <numerusform>ينتظر هذا الاتصال %n إيصالًا.</numerusform>
            <numerusform>ينتظر هذا الاتصال %n إيصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again when one of them has come, or without waiting: mesh receipt</source>
        <translation>اسأل مجددًا عندما يصل أحدها، أو دون انتظار: mesh receipt</translation>
    </message>
    <message>
        <source>It is not lost; ask again: mesh receipt</source>
        <translation>ليست ضائعة؛ اسأل مجددًا: mesh receipt</translation>
    </message>
</context>
<context>
    <name>mesh::Registry</name>
    <message>
        <source>This session is on the mesh as &quot;%1&quot; already.</source>
        <translation>هذه الجلسة على الشبكة أصلًا باسم «%1».</translation>
    </message>
    <message>
        <source>To take another name: mesh disconnect, then mesh connect %1</source>
        <translation>لاسم آخر: mesh disconnect ثم mesh connect %1</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken, so this session is &quot;%2&quot;.</source>
        <translation>الاسم «%1» محجوز، فهذه الجلسة «%2».</translation>
    </message>
    <message>
        <source>Take another one, or none to have one chosen: mesh connect</source>
        <translation>خذ غيره، أو لا شيء ليُختار واحد: mesh connect</translation>
    </message>
    <message>
        <source>More than one machine has a session &quot;%1&quot;.</source>
        <translation>لدى أكثر من جهاز جلسة «%1».</translation>
    </message>
    <message>
        <source>Say which: name@machine.</source>
        <translation>حدد أيها: name@machine.</translation>
    </message>
    <message>
        <source>Nobody on the mesh is called &quot;%1&quot;.</source>
        <translation>لا أحد على الشبكة اسمه «%1».</translation>
    </message>
    <message>
        <source>No session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>لا يبدأ معرّف جلسة بـ «%1».</translation>
    </message>
    <message>
        <source>More than one session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>يبدأ أكثر من معرّف جلسة بـ «%1».</translation>
    </message>
    <message>
        <source>Give more digits or the name.</source>
        <translation>أعطِ أرقامًا أكثر أو الاسم.</translation>
    </message>
    <message>
        <source>No machine is known by the name &quot;%1&quot;.</source>
        <translation>لا يُعرف جهاز بالاسم «%1».</translation>
    </message>
    <message>
        <source>See which are: mesh remote list. Sessions of this machine are addressed without @.</source>
        <translation>لمعرفتها: mesh remote list. جلسات هذا الجهاز تُخاطب بلا @.</translation>
    </message>
    <message>
        <source>Nobody on %1 is called &quot;%2&quot;.</source>
        <translation>لا أحد على %1 اسمه «%2».</translation>
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
        <translation>في relay_listen %1، وليس عنوانًا.</translation>
    </message>
    <message>
        <source>Other machines may not reach this one: %1</source>
        <translation>قد لا تصل الأجهزة الأخرى إلى هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>There is no Tailscale interface here, and relay_listen names no address.</source>
        <translation>لا توجد واجهة Tailscale هنا، ولا يسمّي relay_listen عنوانًا.</translation>
    </message>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>لا ينتظر أي جهاز الإقران.</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>لمعرفة من يريد: mesh remote list؛ وعلى الجهاز الآخر: mesh remote add</translation>
    </message>
    <message>
        <source>That is not the code of %1.</source>
        <translation>ليس ذلك رمز %1.</translation>
    </message>
    <message>
        <source>See it, and compare it with the other machine&apos;s: mesh remote status %1</source>
        <translation>انظر إليه وقارنه برمز الجهاز الآخر: mesh remote status %1</translation>
    </message>
</context>
<context>
    <name>mesh::RelayIn</name>
    <message>
        <source>the other machine cannot read it</source>
        <translation>لا يستطيع الجهاز الآخر قراءتها</translation>
    </message>
    <message>
        <source>the other machine&apos;s human does not let this one do that</source>
        <translation>لا يسمح الشخص عند الجهاز الآخر لهذا الجهاز بذلك</translation>
    </message>
    <message>
        <source>256 MB of this machine&apos;s messages wait there already</source>
        <translation>تنتظر هناك 256 MB من رسائل هذا الجهاز من قبل</translation>
    </message>
    <message>
        <source>too many of this machine&apos;s names are known there already</source>
        <translation>تُعرف هناك أسماء كثيرة جدًا من هذا الجهاز</translation>
    </message>
    <message>
        <source>nobody there is called so</source>
        <translation>لا أحد هناك بهذا الاسم</translation>
    </message>
    <message>
        <source>the two are no pair there</source>
        <translation>ليس الاثنان زوجًا هناك</translation>
    </message>
</context>
<context>
    <name>mesh::RelayOut</name>
    <message>
        <source>it is too large for a link</source>
        <translation>أكبر من أن تمر في وصلة</translation>
    </message>
</context>
<context>
    <name>mesh::Remote</name>
    <message>
        <source>IP address or host name, :port if it is not 9475; none: shows those of the tailnet</source>
        <translation>عنوان IP أو اسم مضيف، و:port إن لم يكن 9475؛ من دونه: تُعرض أجهزة tailnet</translation>
    </message>
    <message>
        <source>What the machine is called here; without it, what it calls itself</source>
        <translation>اسم الجهاز هنا؛ من دونه: كما يسمّي نفسه</translation>
    </message>
    <message>
        <source>The machine&apos;s name here</source>
        <translation>اسم الجهاز هنا</translation>
    </message>
    <message>
        <source>Its code or name, when more than one waits</source>
        <translation>رمزه أو اسمه، عندما ينتظر أكثر من واحد</translation>
    </message>
    <message>
        <source>What the machine is called here</source>
        <translation>اسم الجهاز هنا</translation>
    </message>
    <message>
        <source>The name that it gets</source>
        <translation>الاسم الذي يأخذه</translation>
    </message>
    <message>
        <source>What it may do of: message, broadcast, lock, pair, intercept</source>
        <translation>ما يُسمح له به من: message, broadcast, lock, pair, intercept</translation>
    </message>
    <message>
        <source>What it may not do of: message, broadcast, lock, pair, intercept</source>
        <translation>ما لا يُسمح له به من: message, broadcast, lock, pair, intercept</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>الرمز في نافذة العلبة، عندما يُطلب</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>رُفض.</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>اسم %1 من الآن %2.</translation>
    </message>
    <message>
        <source>%1 is not paired any more, and cut off.</source>
        <translation>لم يعد %1 مقترنًا، وقُطع فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>لا رسائل له (%n) لن تصل؛ أُخبر المرسلون.</numerusform>
            <numerusform>رسالة واحدة له (%n) لن تصل؛ أُخبر المرسل.</numerusform>
            <numerusform>رسالتان له (%n) لن تصلا؛ أُخبر المرسلون.</numerusform>
            <numerusform>%n رسائل له لن تصل؛ أُخبر المرسلون.</numerusform>
            <numerusform>%n رسالة له لن تصل؛ أُخبر المرسلون.</numerusform>
            <numerusform>%n رسالة له لن تصل؛ أُخبر المرسلون.</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>لا يوجد هنا جهاز اسمه «%1».</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>لمعرفة المقترنة: mesh remote list</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale. Give an address: mesh remote add ADDRESS</source>
        <translation>لا يُعرف جهاز من Tailscale. أعطِ عنوانًا: mesh remote add العنوان</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pair with one of them: mesh remote add ADDRESS</source>
        <translation>للإقران بأحدها: mesh remote add العنوان</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 مقترن أصلًا.</translation>
    </message>
    <message>
        <source>The code is %1. The other machine (%2) must show the same one.</source>
        <translation>الرمز هو %1. يجب أن يُظهر الجهاز الآخر (%2) الرمز نفسه.</translation>
    </message>
    <message>
        <source>There, within two minutes: mesh remote accept</source>
        <translation>هناك، خلال دقيقتين: mesh remote accept</translation>
    </message>
    <message>
        <source>Here, when you have seen that the codes are the same: mesh remote verify %1</source>
        <translation>هنا، بعد أن ترى أن الرمزين متطابقان: mesh remote verify %1</translation>
    </message>
    <message>
        <source>No such machine wants to pair.</source>
        <translation>لا يريد جهاز كهذا الاقتران.</translation>
    </message>
    <message>
        <source>More than one machine wants to pair.</source>
        <translation>أكثر من جهاز يريد الاقتران.</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>لمعرفة من يريد: mesh remote list؛ وعلى الجهاز الآخر: mesh remote add</translation>
    </message>
    <message>
        <source>Say which, by its code: mesh remote list</source>
        <translation>حدد أيها برمزه: mesh remote list</translation>
    </message>
    <message>
        <source>%1 is let in. How it stands: mesh remote list</source>
        <translation>سُمح بدخول %1. لمعرفة حاله: mesh remote list</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 مؤكَّد أصلًا.</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 مؤكَّد: يُسمح له هنا بما تقوله صلاحياته.</translation>
    </message>
    <message>
        <source>%1 may here: %2</source>
        <translation>مسموح لـ %1 هنا: %2</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteLocks</name>
    <message>
        <source>%1 does not say whether somebody has it.</source>
        <translation>لا يقول %1 هل يمسكه أحد.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>حاول بعد %1 ث.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteMethods</name>
    <message>
        <source>pair with the machine at %1</source>
        <translation>الإقران بالجهاز في %1</translation>
    </message>
    <message>
        <source>let %1 in, whose code is %2 on both machines</source>
        <translation>السماح بدخول %1، الذي رمزه %2 على الجهازين</translation>
    </message>
    <message>
        <source>refuse a machine that wants to pair</source>
        <translation>رفض جهاز يريد الاقتران</translation>
    </message>
    <message>
        <source>say that %1 shows the code %2 as well</source>
        <translation>تأكيد أن %1 يُظهر الرمز %2 أيضًا</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>تسمية الجهاز %1 من الآن %2</translation>
    </message>
    <message>
        <source>change what %1 may do here: %2</source>
        <translation>تغيير ما يُسمح به لـ %1 هنا: %2</translation>
    </message>
    <message>
        <source>end the pairing with %1 and drop what waits for it</source>
        <translation>إنهاء الاقتران بـ %1 وإسقاط ما ينتظر له</translation>
    </message>
</context>
<context>
    <name>mesh::RemotePairs</name>
    <message>
        <source>The link to that machine broke before it answered.</source>
        <translation>انقطعت الوصلة إلى ذلك الجهاز قبل أن يجيب.</translation>
    </message>
    <message>
        <source>See how the pair stands, and try again: mesh status, mesh remote list</source>
        <translation>انظر حال الزوج وحاول مجددًا: mesh status أو mesh remote list</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its machine is not linked now.</source>
        <translation>لا يمكن بلوغ %1: جهازه غير مرتبط الآن.</translation>
    </message>
    <message>
        <source>See how it stands: mesh remote list</source>
        <translation>لمعرفة الحال: mesh remote list</translation>
    </message>
    <message>
        <source>That machine does not answer.</source>
        <translation>لا يجيب ذلك الجهاز.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>يقول %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>لا أحد هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>The human here does not let that machine do so.</source>
        <translation>الإنسان هنا لا يسمح لذلك الجهاز بهذا.</translation>
    </message>
    <message>
        <source>There: mesh remote rights, mesh remote verify</source>
        <translation>هناك: mesh remote rights، mesh remote verify</translation>
    </message>
    <message>
        <source>This machine&apos;s program does not know that; update it.</source>
        <translation>برنامج هذا الجهاز لا يعرف ذلك؛ حدّثه.</translation>
    </message>
    <message>
        <source>That session is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>تلك الجلسة موقوفة، ولا يمكن أن تكون Grip حتى يتركها شخص تكمل.</translation>
    </message>
    <message>
        <source>It is Grip: only Guard intercepts.</source>
        <translation>إنها Grip: لا يعترض إلا Guard.</translation>
    </message>
    <message>
        <source>To give the role away: mesh handover</source>
        <translation>لتسليم الدور: mesh handover</translation>
    </message>
    <message>
        <source>That machine has stopped sessions here three times within a minute.</source>
        <translation>أوقف ذلك الجهاز جلسات هنا ثلاث مرات خلال دقيقة.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>حاول بعد %1 ث.</translation>
    </message>
</context>
<context>
    <name>mesh::Reply</name>
    <message>
        <source>The id of the message you answer, as shown: k3f9</source>
        <translation>معرّف الرسالة التي تجيب عنها كما عُرض: k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Resume</name>
    <message>
        <source>The stopped session; none: the only one</source>
        <translation>الجلسة الموقوفة؛ من دونها: الوحيدة</translation>
    </message>
    <message>
        <source>End the commands that were stopped, instead of letting them go on</source>
        <translation>أنهِ الأوامر الموقوفة، بدل تركها تكمل</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>الرمز في نافذة العلبة، عندما يُطلب</translation>
    </message>
    <message>
        <source>%1 goes on, with %2; ended: %3.</source>
        <translation>يكمل %1، مع %2؛ أُنهي: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>لا أوامر (%n)</numerusform>
            <numerusform>أمر واحد (%n)</numerusform>
            <numerusform>أمرين (%n)</numerusform>
            <numerusform>%n أوامر</numerusform>
            <numerusform>%n أمرًا</numerusform>
            <numerusform>%n أمر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; ended: %n command(s).</source>
        <translation>
            <numerusform>يكمل %1؛ لم تُنهَ أوامر (%n).</numerusform>
            <numerusform>يكمل %1؛ أُنهي أمر واحد (%n).</numerusform>
            <numerusform>يكمل %1؛ أُنهي أمران (%n).</numerusform>
            <numerusform>يكمل %1؛ أُنهيت %n أوامر.</numerusform>
            <numerusform>يكمل %1؛ أُنهي %n أمرًا.</numerusform>
            <numerusform>يكمل %1؛ أُنهي %n أمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on, with %n command(s).</source>
        <translation>
            <numerusform>يكمل %1، بلا أوامر (%n).</numerusform>
            <numerusform>يكمل %1، مع أمر واحد (%n).</numerusform>
            <numerusform>يكمل %1، مع أمرين (%n).</numerusform>
            <numerusform>يكمل %1، مع %n أوامر.</numerusform>
            <numerusform>يكمل %1، مع %n أمرًا.</numerusform>
            <numerusform>يكمل %1، مع %n أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>يكمل %1.</translation>
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
        <translation>قواعد المستخدم قائمة</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>قاعدتك %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>a rule has an id, a category, what and why</source>
        <translation>للقاعدة id وcategory وwhat وwhy</translation>
    </message>
    <message>
        <source>this id is taken</source>
        <translation>هذا المعرّف محجوز</translation>
    </message>
    <message>
        <source>it has nothing to match</source>
        <translation>ليس لها ما تطابقه</translation>
    </message>
    <message>
        <source>exceptions are a list</source>
        <translation>الاستثناءات قائمة</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>الاستثناء %1</translation>
    </message>
    <message>
        <source>it has to say why</source>
        <translation>عليه أن يذكر السبب</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>لا توجد قاعدة «%1»</translation>
    </message>
    <message>
        <source>there is no set %1</source>
        <translation>لا توجد مجموعة %1</translation>
    </message>
    <message>
        <source>a form needs a program, a pattern, reads or writes</source>
        <translation>يحتاج الشكل إلى program أو pattern أو reads أو writes</translation>
    </message>
    <message>
        <source>a pattern needs the words that it is near</source>
        <translation>يحتاج النمط إلى الكلمات القريبة منه</translation>
    </message>
    <message>
        <source>&quot;near&quot; has words of letters, digits and _, not &quot;%1&quot;</source>
        <translation>كلمات «near» من حروف وأرقام و_، لا «%1»</translation>
    </message>
    <message>
        <source>names</source>
        <translation>أسماء</translation>
    </message>
</context>
<context>
    <name>mesh::RuleTable</name>
    <message>
        <source>docs/rules.md says how rules are written.</source>
        <translation>تشرح docs/rules.md كيف تُكتب القواعد.</translation>
    </message>
</context>
<context>
    <name>mesh::Scan</name>
    <message>
        <source>The text; none, or -, reads standard input</source>
        <translation>النص؛ من دونه أو - يُقرأ الدخل القياسي</translation>
    </message>
    <message>
        <source>Judge each line of the text by itself, one verdict a line</source>
        <translation>احكم على كل سطر من النص وحده، حكم في كل سطر</translation>
    </message>
    <message>
        <source>Exit code 0: the rules find nothing; 1: they find something.</source>
        <translation>رمز الخروج 0: لا تجد القواعد شيئًا؛ 1: تجد شيئًا.</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>لا يوجد دخل قياسي بعد /mesh.</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>اكتب النص نفسه.</translation>
    </message>
    <message>
        <source>The rules find nothing destructive.</source>
        <translation>لا تجد القواعد شيئًا مدمّرًا.</translation>
    </message>
</context>
<context>
    <name>mesh::Send</name>
    <message>
        <source>A session: hal, hal@studio, 8 or more digits of its id, or human</source>
        <translation>جلسة: hal أو hal@studio أو 8 أرقام أو أكثر من معرّفها أو human</translation>
    </message>
</context>
<context>
    <name>mesh::Service</name>
    <message>
        <source>The rules in config.json cannot be used, and those before apply: %1 %2</source>
        <translation>لا يمكن استخدام القواعد في config.json، وتسري السابقة: %1 %2</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>عدد السطور الأخيرة</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>الرمز في نافذة العلبة، عندما يُطلب</translation>
    </message>
    <message>
        <source>The service is running already, pid %1.</source>
        <translation>تعمل الخدمة أصلًا، pid %1.</translation>
    </message>
    <message>
        <source>The service has started, pid %1.</source>
        <translation>بدأت الخدمة، pid %1.</translation>
    </message>
    <message>
        <source>The service was told to stop but still runs.</source>
        <translation>أُمرت الخدمة بالتوقف لكنها ما زالت تعمل.</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>للفحص: mesh service logs</translation>
    </message>
    <message>
        <source>The service has stopped, pid %1.</source>
        <translation>توقفت الخدمة، pid %1.</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>لم تكتب الخدمة شيئًا بعد.</translation>
    </message>
</context>
<context>
    <name>mesh::ServiceMethods</name>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>ضبط %1 على %2، وهذا يقلل من أمانك</translation>
    </message>
    <message>
        <source>Setting %1 so makes you less safe. %2</source>
        <translation>ضبط %1 هكذا يقلل من أمانك. %2</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>إيقاف الخدمة</translation>
    </message>
    <message>
        <source>presence.db is sound</source>
        <translation>presence.db سليمة</translation>
    </message>
    <message>
        <source>%1 MB free for %2</source>
        <translation>%1 MB متاحة لـ %2</translation>
    </message>
    <message>
        <source>database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
</context>
<context>
    <name>mesh::SessionMethods</name>
    <message>
        <source>&quot;client_session_id&quot; must be a UUID.</source>
        <translation>يجب أن يكون «client_session_id» معرّف UUID.</translation>
    </message>
    <message>
        <source>There is no shell above this call that could be a session.</source>
        <translation>لا توجد صدفة أعلى هذا الاستدعاء يمكن أن تكون جلسة.</translation>
    </message>
    <message>
        <source>Call mesh from a shell.</source>
        <translation>استدعِ mesh من صدفة.</translation>
    </message>
    <message>
        <source>The process that joined has ended.</source>
        <translation>انتهت العملية التي انضمت.</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>هذه الجلسة ليست على الشبكة.</translation>
    </message>
    <message>
        <source>This session is stopped, and cannot leave before a person lets it go on.</source>
        <translation>هذه الجلسة موقوفة، ولا تغادر حتى يتركها شخص تكمل.</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume %1</source>
        <translation>في طرفية: mesh resume %1</translation>
    </message>
    <message>
        <source>&quot;state&quot; must be idle, busy or waiting.</source>
        <translation>يجب أن يكون «state» من idle أو busy أو waiting.</translation>
    </message>
    <message>
        <source>&quot;topics&quot; must be an array of: messages, presence, receipts, changes, traffic.</source>
        <translation>يجب أن يكون «topics» مصفوفة من: messages, presence, receipts, changes, traffic.</translation>
    </message>
    <message>
        <source>Only the tray sees all the messages that pass.</source>
        <translation>العلبة وحدها ترى كل الرسائل المارة.</translation>
    </message>
</context>
<context>
    <name>mesh::SingleInstance</name>
    <message>
        <source>A service for %1 runs already, as process %2.</source>
        <translation>تعمل خدمة لـ %1 أصلًا، كعملية %2.</translation>
    </message>
    <message>
        <source>A service for %1 runs already, as process unknown.</source>
        <translation>تعمل خدمة لـ %1 أصلًا، كعملية غير معروفة.</translation>
    </message>
    <message>
        <source>See: mesh service status</source>
        <translation>انظر: mesh service status</translation>
    </message>
    <message>
        <source>run/service.lock cannot be written in %1.</source>
        <translation>تعذّرت كتابة run/service.lock في %1.</translation>
    </message>
    <message>
        <source>Is the disk full? See: df -h</source>
        <translation>هل القرص ممتلئ؟ انظر: df -h</translation>
    </message>
</context>
<context>
    <name>mesh::StatusVerb</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>the human of this machine, not connected (mesh connect)</source>
        <translation>شخص هذا الجهاز، غير متصل (mesh connect)</translation>
    </message>
    <message>
        <source>not connected (mesh connect)</source>
        <translation>غير متصل (mesh connect)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 تنتظر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 على %2، %3</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>root</source>
        <translation>الجذر</translation>
    </message>
</context>
<context>
    <name>mesh::Stopping</name>
    <message>
        <source>The system does not tell which run of it this is.</source>
        <translation>لا يذكر النظام أي تشغيل منها هذا.</translation>
    </message>
    <message>
        <source>It did not stop in time.</source>
        <translation>لم تتوقف في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Its group could not be stopped.</source>
        <translation>تعذّر إيقاف مجموعتها.</translation>
    </message>
    <message>
        <source>It is stopped, but could not be noted; should the service end now, it stays so. %1</source>
        <translation>أُوقفت، لكن تعذّر تسجيلها؛ إن انتهت الخدمة الآن بقيت كذلك. %1</translation>
    </message>
    <message>
        <source>It has cut itself off from the tool that started it.</source>
        <translation>انفصلت عن الأداة التي شغّلتها.</translation>
    </message>
</context>
<context>
    <name>mesh::Store</name>
    <message>
        <source>The daily snapshot failed: %1</source>
        <translation>فشلت اللقطة اليومية: %1</translation>
    </message>
</context>
<context>
    <name>mesh::StrictBuilder</name>
    <message>
        <source>a number is out of range</source>
        <translation>عدد خارج المدى</translation>
    </message>
    <message>
        <source>a string holds NUL</source>
        <translation>نص فيه NUL</translation>
    </message>
    <message>
        <source>binary value</source>
        <translation>قيمة ثنائية</translation>
    </message>
    <message>
        <source>a key holds NUL</source>
        <translation>مفتاح فيه NUL</translation>
    </message>
    <message>
        <source>an object has too many keys</source>
        <translation>مفاتيح كائن كثيرة جدًا</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>المفتاح «%1» مذكور مرتين</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>عند البايت %1: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>متداخل أعمق من %1 مستويات</translation>
    </message>
</context>
<context>
    <name>mesh::TlsChannel</name>
    <message>
        <source>The other side does not read what is sent to it.</source>
        <translation>لا يقرأ الطرف الآخر ما يُرسل إليه.</translation>
    </message>
    <message>
        <source>Closed here; the other side did not read all that was sent to it.</source>
        <translation>أُغلق هنا؛ لم يقرأ الطرف الآخر كل ما أُرسل إليه.</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>أُغلق هنا.</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>أغلق الطرف الآخر الاتصال.</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>انقطع الاتصال: %1.</translation>
    </message>
</context>
<context>
    <name>mesh::ToolCalls</name>
    <message>
        <source>its model asked for it</source>
        <translation>طلب ذلك نموذجها</translation>
    </message>
</context>
<context>
    <name>mesh::Trays</name>
    <message>
        <source>This cannot be believed to be the tray: %1.</source>
        <translation>لا يمكن تصديق أن هذه هي العلبة: %1.</translation>
    </message>
    <message>
        <source>Start %1 from the desktop&apos;s menu or from a terminal of your own.</source>
        <translation>شغّل %1 من قائمة سطح المكتب أو من طرفية خاصة بك.</translation>
    </message>
    <message>
        <source>That does not answer the challenge.</source>
        <translation>لا يجيب ذلك عن التحدي.</translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation>ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>mesh::TypedCommands</name>
    <message>
        <source>no input was passed</source>
        <translation>لم يُمرَّر مدخل</translation>
    </message>
    <message>
        <source>the hook has ended</source>
        <translation>انتهى الخطّاف</translation>
    </message>
    <message>
        <source>it is no hook of a Claude Code</source>
        <translation>ليس خطّافًا لـ Claude Code</translation>
    </message>
    <message>
        <source>its input does not come from the client</source>
        <translation>لا يأتي مدخله من العميل</translation>
    </message>
    <message>
        <source>its input is no command that somebody typed</source>
        <translation>مدخله ليس أمرًا كتبه أحد</translation>
    </message>
    <message>
        <source>the client is not one that a person sits at</source>
        <translation>ليس العميل مما يجلس أمامه شخص</translation>
    </message>
</context>
<context>
    <name>mesh::Unlock</name>
    <message>
        <source>What was locked, as it was given to mesh lock</source>
        <translation>ما كان مقفلًا، كما أُعطي لـ mesh lock</translation>
    </message>
    <message>
        <source>Take it away from whoever holds it (for the human)</source>
        <translation>انتزعه ممن يمسكه (لشخص)</translation>
    </message>
    <message>
        <source>With --force: the code in the tray&apos;s window, when one is asked for</source>
        <translation>مع --force: الرمز في نافذة العلبة، عندما يُطلب</translation>
    </message>
    <message>
        <source>Unlocked %1.</source>
        <translation>فُتح قفل %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Unpair</name>
    <message>
        <source>You have left the pair with %1, who is told.</source>
        <translation>غادرت الزوج مع %1، وأُخبر بذلك.</translation>
    </message>
    <message>
        <source>Declined %1&apos;s invitation.</source>
        <translation>اعتُذر عن دعوة %1.</translation>
    </message>
    <message>
        <source>Took the invitation to %1 back.</source>
        <translation>سُحبت دعوة %1.</translation>
    </message>
</context>
<context>
    <name>mesh::Writer</name>
    <message>
        <source>A change to the store failed: %1.</source>
        <translation>فشل تغيير في المخزن: %1.</translation>
    </message>
    <message>
        <source>A job ended the store&apos;s transaction.</source>
        <translation>أنهت مهمة معاملة المخزن.</translation>
    </message>
</context>
<context>
    <name>mesh::greeting</name>
    <message>
        <source>The other machine&apos;s greeting is not understood: %1.</source>
        <translation>تحية الجهاز الآخر غير مفهومة: %1.</translation>
    </message>
    <message>
        <source>Update the older of the two programs.</source>
        <translation>حدّث الأقدم من البرنامجين.</translation>
    </message>
    <message>
        <source>a hello has either &quot;c&quot; or &quot;r&quot;</source>
        <translation>في hello إما «c» أو «r»</translation>
    </message>
    <message>
        <source>The other machine&apos;s greeting is larger than 1 KiB.</source>
        <translation>تحية الجهاز الآخر أكبر من 1 KiB.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>نوعه غير معروف</translation>
    </message>
</context>
<context>
    <name>mesh::greeting::Fields</name>
    <message>
        <source>&quot;%1&quot; is missing or wrong</source>
        <translation>«%1» ناقص أو خاطئ</translation>
    </message>
</context>
<context>
    <name>mesh::held</name>
    <message>
        <source>nobody decided in time</source>
        <translation>لم يقرر أحد في الوقت المحدد</translation>
    </message>
    <message>
        <source>the recipient&apos;s human said no</source>
        <translation>رفض شخص المستلم</translation>
    </message>
    <message>
        <source>What was shown is not what waits now.</source>
        <translation>ما عُرض ليس ما ينتظر الآن.</translation>
    </message>
    <message>
        <source>Look again: mesh approvals</source>
        <translation>انظر مجددًا: mesh approvals</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in one chain without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>ردود (%n) في سلسلة بلا شخص؛ يقرر شخص هل تستمر.</numerusform>
            <numerusform>رد واحد (%n) في سلسلة بلا شخص؛ يقرر شخص هل تستمر.</numerusform>
            <numerusform>ردان (%n) في سلسلة بلا شخص؛ يقرر شخص هل تستمر.</numerusform>
            <numerusform>%n ردود في سلسلة بلا شخص؛ يقرر شخص هل تستمر.</numerusform>
            <numerusform>%n ردًا في سلسلة بلا شخص؛ يقرر شخص هل تستمر.</numerusform>
            <numerusform>%n رد في سلسلة بلا شخص؛ يقرر شخص هل تستمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of yours wait for a person already.</source>
        <translation>
            <numerusform>لا رسائل منك (%n) تنتظر شخصًا.</numerusform>
            <numerusform>رسالة واحدة منك (%n) تنتظر شخصًا.</numerusform>
            <numerusform>رسالتان منك (%n) تنتظران شخصًا.</numerusform>
            <numerusform>%n رسائل منك تنتظر شخصًا.</numerusform>
            <numerusform>%n رسالة منك تنتظر شخصًا.</numerusform>
            <numerusform>%n رسالة منك تنتظر شخصًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. See them: mesh receipt; wait until they are decided.</source>
        <translation>لم يُرسل شيء. لرؤيتها: mesh receipt؛ انتظر حتى يُقرَّر أمرها.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a person already.</source>
        <translation>
            <numerusform>لا رسائل (%n) تنتظر شخصًا.</numerusform>
            <numerusform>رسالة واحدة (%n) تنتظر شخصًا.</numerusform>
            <numerusform>رسالتان (%n) تنتظران شخصًا.</numerusform>
            <numerusform>%n رسائل تنتظر شخصًا.</numerusform>
            <numerusform>%n رسالة تنتظر شخصًا.</numerusform>
            <numerusform>%n رسالة تنتظر شخصًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. The person decides with: mesh approvals</source>
        <translation>لم يُرسل شيء. يقرر الشخص بـ: mesh approvals</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>لا رسالة تنتظر قرارًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a decision.</source>
        <translation>
            <numerusform>لا رسائل (%n) تنتظر قرارًا.</numerusform>
            <numerusform>رسالة واحدة (%n) تنتظر قرارًا.</numerusform>
            <numerusform>رسالتان (%n) تنتظران قرارًا.</numerusform>
            <numerusform>%n رسائل تنتظر قرارًا.</numerusform>
            <numerusform>%n رسالة تنتظر قرارًا.</numerusform>
            <numerusform>%n رسالة تنتظر قرارًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one: mesh approvals shows them.</source>
        <translation>حدد أيها: يعرضها mesh approvals.</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; does not wait for a decision.</source>
        <translation>الرسالة «%1» لا تنتظر قرارًا.</translation>
    </message>
    <message>
        <source>See what does: mesh approvals</source>
        <translation>لمعرفة ما ينتظر: mesh approvals</translation>
    </message>
    <message>
        <source>The text of #%1 waits for a person and cannot be read before.</source>
        <translation>نص #%1 ينتظر شخصًا ولا تمكن قراءته قبل ذلك.</translation>
    </message>
    <message>
        <source>The person sees it with: mesh approvals</source>
        <translation>يراه الشخص بـ: mesh approvals</translation>
    </message>
    <message>
        <source>The message #%1 was expired; its text was not kept.</source>
        <translation>انتهت مدة الرسالة #%1؛ ولم يُحفظ نصها.</translation>
    </message>
    <message>
        <source>The message #%1 was denied; its text was not kept.</source>
        <translation>رُفضت الرسالة #%1؛ ولم يُحفظ نصها.</translation>
    </message>
</context>
<context>
    <name>mesh::intercept_texts</name>
    <message>
        <source>process %1 (%2): %3</source>
        <translation>العملية %1 (%2): %3</translation>
    </message>
    <message>
        <source>a running call of %1: it is no process of the session</source>
        <translation>استدعاء جارٍ لـ %1: ليس عملية للجلسة</translation>
    </message>
    <message>
        <source>a call whose permission dialog is open: it runs if its human confirms it, and is stopped when it starts a process</source>
        <translation>استدعاء نافذة إذنه مفتوحة: يعمل إن أكّده صاحبه، ويُوقف عندما يبدأ عملية</translation>
    </message>
</context>
<context>
    <name>mesh::messages</name>
    <message>
        <source>The message &quot;%1&quot; is not one of yours.</source>
        <translation>الرسالة «%1» ليست لك.</translation>
    </message>
    <message>
        <source>See: mesh inbox --all</source>
        <translation>انظر: mesh inbox --all</translation>
    </message>
    <message>
        <source>More than one message&apos;s id begins with &quot;%1&quot;.</source>
        <translation>يبدأ أكثر من معرّف رسالة بـ «%1».</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>أعطِ المزيد منه.</translation>
    </message>
    <message>
        <source>nobody came for it in time</source>
        <translation>لم يأتِ أحد لأخذها في الوقت المحدد</translation>
    </message>
</context>
<context>
    <name>mesh::pair_texts</name>
    <message>
        <source>You are Grip: you build, run and commit; %1 is Guard, reviews, and can stop you.</source>
        <translation>أنت Grip: تبني وتنفّذ وتودع؛ %1 هو Guard، يراجع ويستطيع إيقافك.</translation>
    </message>
    <message>
        <source>You are Guard: you review and steer (mesh steer &lt;text&gt;), and do not edit or commit; %1 is Grip. To stop it at once: mesh intercept! &lt;why&gt;.</source>
        <translation>أنت Guard: تراجع وتوجّه (mesh steer &lt;text&gt;)، ولا تحرر ولا تودع؛ %1 هو Grip. لإيقافه فورًا: mesh intercept! &lt;why&gt;.</translation>
    </message>
    <message>
        <source>You and %1 are a pair without roles yet: mesh grip, or mesh guard.</source>
        <translation>أنت و%1 زوج بلا أدوار بعد: mesh grip أو mesh guard.</translation>
    </message>
</context>
<context>
    <name>mesh::sent</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>لم تُرسل إلى أي جلسة (%n).</numerusform>
            <numerusform>أُرسلت إلى جلسة واحدة (%n).</numerusform>
            <numerusform>أُرسلت إلى جلستين (%n).</numerusform>
            <numerusform>أُرسلت إلى %n جلسات.</numerusform>
            <numerusform>أُرسلت إلى %n جلسة.</numerusform>
            <numerusform>أُرسلت إلى %n جلسة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The mesh service is not running.</source>
        <translation>خدمة الشبكة لا تعمل.</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>لتشغيلها: mesh service start</translation>
    </message>
    <message>
        <source>Port of the bus on 127.0.0.1 and [::1]; 0 takes any free one.</source>
        <translation>منفذ الناقل على 127.0.0.1 و[::1]؛ 0 يأخذ أي منفذ حر.</translation>
    </message>
    <message>
        <source>Start the service when the plugin loads.</source>
        <translation>شغّل الخدمة عند تحميل الملحق.</translation>
    </message>
    <message>
        <source>Stop the service when nothing has needed it for so long; 0 is never.</source>
        <translation>أوقف الخدمة عندما لا يحتاجها شيء هذه المدة؛ 0 تعني أبدًا.</translation>
    </message>
    <message>
        <source>Locks, pairs and their roles, and the MCP tools for them.</source>
        <translation>الأقفال والأزواج وأدوارها، وأدوات MCP لها.</translation>
    </message>
    <message>
        <source>Hold every message until the human has approved it.</source>
        <translation>احتجز كل رسالة حتى يوافق عليها الشخص.</translation>
    </message>
    <message>
        <source>The role that a session takes when it invites another to pair.</source>
        <translation>الدور الذي تأخذه جلسة عندما تدعو أخرى إلى زوج.</translation>
    </message>
    <message>
        <source>Join the mesh when a Claude Code session starts.</source>
        <translation>انضم إلى الشبكة عند بدء جلسة Claude Code.</translation>
    </message>
    <message>
        <source>Days a message waits for a name that is offline.</source>
        <translation>أيام تنتظرها رسالة لاسم غير متصل.</translation>
    </message>
    <message>
        <source>What the human shows to approve: where they sit, a code in the tray&apos;s window, or the password.</source>
        <translation>ما يُظهره الشخص للموافقة: مكان جلوسه، أو رمز في نافذة العلبة، أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Hours until a held message expires undecided.</source>
        <translation>ساعات حتى تنتهي رسالة محتجزة بلا قرار.</translation>
    </message>
    <message>
        <source>Own rules of the safety gate (docs/rules.md).</source>
        <translation>قواعد خاصة لبوابة الأمان (docs/rules.md).</translation>
    </message>
    <message>
        <source>What the safety gate lets pass (docs/rules.md).</source>
        <translation>ما تمرره بوابة الأمان (docs/rules.md).</translation>
    </message>
    <message>
        <source>Answers in one chain without a human before a message is held as a loop.</source>
        <translation>ردود في سلسلة بلا شخص قبل احتجاز رسالة كحلقة.</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour before a message is held as a loop.</source>
        <translation>ردود بين جلستين في ساعة قبل احتجاز رسالة كحلقة.</translation>
    </message>
    <message>
        <source>What happens before a session edits what another has locked.</source>
        <translation>ما يحدث قبل أن تحرر جلسة ما قفلته أخرى.</translation>
    </message>
    <message>
        <source>Minutes a lock is held when it is not renewed.</source>
        <translation>دقائق يُمسك فيها قفل لا يُجدَّد.</translation>
    </message>
    <message>
        <source>A session&apos;s first edit of a file takes its lock.</source>
        <translation>أول تحرير لملف في جلسة يأخذ قفله.</translation>
    </message>
    <message>
        <source>What happens before the guard of a pair edits or commits.</source>
        <translation>ما يحدث قبل أن يحرر guard في زوج أو يودع.</translation>
    </message>
    <message>
        <source>Minutes until a stopped session goes on by itself.</source>
        <translation>دقائق حتى تكمل جلسة موقوفة من نفسها.</translation>
    </message>
    <message>
        <source>Let a model&apos;s plain mesh calls run without asking.</source>
        <translation>دع استدعاءات mesh البسيطة من نموذج تعمل بلا سؤال.</translation>
    </message>
    <message>
        <source>Largest direct message.</source>
        <translation>أكبر رسالة مباشرة.</translation>
    </message>
    <message>
        <source>Largest broadcast.</source>
        <translation>أكبر بث.</translation>
    </message>
    <message>
        <source>Broadcasts a session may send in a minute.</source>
        <translation>عدد مرات البث المسموحة لجلسة في دقيقة.</translation>
    </message>
    <message>
        <source>Direct messages a session may send in a minute.</source>
        <translation>عدد الرسائل المباشرة المسموحة لجلسة في دقيقة.</translation>
    </message>
    <message>
        <source>Port at which paired machines reach this one.</source>
        <translation>المنفذ الذي تصل منه الأجهزة المقترنة إلى هذا الجهاز.</translation>
    </message>
    <message>
        <source>Addresses at which paired machines reach this one; none: those of the Tailscale interface.</source>
        <translation>العناوين التي تصل منها الأجهزة المقترنة إلى هذا الجهاز؛ بلا عنوان: عناوين واجهة Tailscale.</translation>
    </message>
    <message>
        <source>Messages that are taken from one paired machine in a minute; more have to wait there.</source>
        <translation>الرسائل التي تؤخذ من جهاز مقترن في دقيقة؛ وما زاد ينتظر هناك.</translation>
    </message>
    <message>
        <source>Size at which log.jsonl is rotated.</source>
        <translation>الحجم الذي يُدوَّر عنده log.jsonl.</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>اعرض إعدادًا واحدًا.</translation>
    </message>
    <message>
        <source>Show all settings.</source>
        <translation>اعرض كل الإعدادات.</translation>
    </message>
    <message>
        <source>Change a setting; loosening safety is for the human.</source>
        <translation>غيّر إعدادًا؛ تقليل الأمان لشخص.</translation>
    </message>
    <message>
        <source>Start the service in the background.</source>
        <translation>شغّل الخدمة في الخلفية.</translation>
    </message>
    <message>
        <source>Show the service&apos;s process, port and problems.</source>
        <translation>اعرض عملية الخدمة ومنفذها ومشاكلها.</translation>
    </message>
    <message>
        <source>Show the last lines that the service itself has written.</source>
        <translation>اعرض آخر ما كتبته الخدمة نفسها من سطور.</translation>
    </message>
    <message>
        <source>Stop the service.</source>
        <translation>أوقف الخدمة.</translation>
    </message>
    <message>
        <source>Put the Claude Code plugin in place.</source>
        <translation>ضع ملحق Claude Code في مكانه.</translation>
    </message>
    <message>
        <source>Show whether the plugin is in place and whole.</source>
        <translation>اعرض هل الملحق في مكانه وكامل.</translation>
    </message>
    <message>
        <source>Take the plugin away.</source>
        <translation>أزل الملحق.</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>لـ bash.</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>لـ zsh.</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>لـ fish.</translation>
    </message>
    <message>
        <source>Show the machines that this one is paired with, and those that want to be.</source>
        <translation>اعرض الأجهزة المقترنة بهذا الجهاز، والتي تريد ذلك.</translation>
    </message>
    <message>
        <source>Show one machine, or this one&apos;s own side.</source>
        <translation>اعرض جهازًا واحدًا، أو جانب هذا الجهاز.</translation>
    </message>
    <message>
        <source>Pair with another machine.</source>
        <translation>أقرن جهازًا آخر.</translation>
    </message>
    <message>
        <source>Let a machine in that wants to pair; the codes must be the same.</source>
        <translation>اسمح بدخول جهاز يريد الاقتران؛ يجب أن يتطابق الرمزان.</translation>
    </message>
    <message>
        <source>Refuse a machine that wants to pair.</source>
        <translation>ارفض جهازًا يريد الاقتران.</translation>
    </message>
    <message>
        <source>Say that the codes of both machines are the same.</source>
        <translation>أكّد أن رمزي الجهازين متطابقان.</translation>
    </message>
    <message>
        <source>Give a machine another name here.</source>
        <translation>أعطِ جهازًا اسمًا آخر هنا.</translation>
    </message>
    <message>
        <source>Show or change what a machine may do here.</source>
        <translation>اعرض أو غيّر ما يُسمح به لجهاز هنا.</translation>
    </message>
    <message>
        <source>End the pairing with a machine, at once.</source>
        <translation>أنهِ الاقتران بجهاز فورًا.</translation>
    </message>
    <message>
        <source>Join the mesh, under a name if you give one; starts the service if it is not running.</source>
        <translation>انضم إلى الشبكة، باسم إن أعطيته؛ يشغّل الخدمة إن لم تكن تعمل.</translation>
    </message>
    <message>
        <source>Leave the mesh; your mailbox stays.</source>
        <translation>غادر الشبكة؛ يبقى صندوقك.</translation>
    </message>
    <message>
        <source>Show the sessions on the mesh.</source>
        <translation>اعرض الجلسات على الشبكة.</translation>
    </message>
    <message>
        <source>Show your own connection and the service.</source>
        <translation>اعرض اتصالك والخدمة.</translation>
    </message>
    <message>
        <source>Send a text to one session; - reads it from standard input.</source>
        <translation>أرسل نصًا إلى جلسة واحدة؛ - تقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Send a text to every session; - reads it from standard input.</source>
        <translation>أرسل نصًا إلى كل جلسة؛ - تقرؤه من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Answer a message by its id; - reads the text from standard input.</source>
        <translation>أجب عن رسالة بمعرّفها؛ - تقرأ النص من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Print one message whole, in pages where no person reads.</source>
        <translation>اطبع رسالة كاملة؛ وعلى صفحات حيث لا يقرأ إنسان.</translation>
    </message>
    <message>
        <source>Show how far a message has come.</source>
        <translation>اعرض أين وصلت رسالة.</translation>
    </message>
    <message>
        <source>Show the messages that wait for you, and take them.</source>
        <translation>اعرض الرسائل التي تنتظرك وخذها.</translation>
    </message>
    <message>
        <source>Say what the safety rules find in a text, without sending it; none or - reads standard input.</source>
        <translation>قل ما تجده قواعد الأمان في نص دون إرساله؛ من دونه أو - يُقرأ الدخل القياسي.</translation>
    </message>
    <message>
        <source>Take a lock: on a file, on files by a pattern, or on any name.</source>
        <translation>خذ قفلًا: على ملف، أو على ملفات بنمط، أو على أي اسم.</translation>
    </message>
    <message>
        <source>Give a lock back; --force takes another&apos;s away and is for the human.</source>
        <translation>أعد قفلًا؛ --force ينتزع قفل غيرك وهو لشخص.</translation>
    </message>
    <message>
        <source>Show who holds and who waits for which lock.</source>
        <translation>اعرض من يمسك أي قفل ومن ينتظره.</translation>
    </message>
    <message>
        <source>Invite a session to pair with yours, or accept its invitation.</source>
        <translation>ادعُ جلسة لتكوّن زوجًا مع جلستك، أو اقبل دعوتها.</translation>
    </message>
    <message>
        <source>Leave your pair, or decline an invitation.</source>
        <translation>غادر زوجك، أو اعتذر عن دعوة.</translation>
    </message>
    <message>
        <source>Take the role that builds; accepts the only invitation.</source>
        <translation>خذ الدور الذي يبني؛ يقبل الدعوة الوحيدة.</translation>
    </message>
    <message>
        <source>Take the role that reviews; accepts the only invitation.</source>
        <translation>خذ الدور الذي يراجع؛ يقبل الدعوة الوحيدة.</translation>
    </message>
    <message>
        <source>Tell your partner where to go; - reads the text from standard input.</source>
        <translation>أخبر شريكك إلى أين يتجه؛ - تقرأ النص من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Ask Grip to pause.</source>
        <translation>اطلب من Grip التوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Stop Grip at once, and take its role.</source>
        <translation>أوقف Grip فورًا وخذ دوره.</translation>
    </message>
    <message>
        <source>Give your role as Grip to your partner.</source>
        <translation>أعطِ شريكك دورك كـ Grip.</translation>
    </message>
    <message>
        <source>Let a stopped session go on, or with --abort end what it was running.</source>
        <translation>دع جلسة موقوفة تكمل، أو مع --abort أنهِ ما كانت تنفّذه.</translation>
    </message>
    <message>
        <source>Show the messages that wait for your decision, with their texts.</source>
        <translation>اعرض الرسائل التي تنتظر قرارك مع نصوصها.</translation>
    </message>
    <message>
        <source>Let a held message through to the model that it is for.</source>
        <translation>مرّر رسالة محتجزة إلى النموذج المقصود.</translation>
    </message>
    <message>
        <source>Refuse a held message; its sender is told.</source>
        <translation>ارفض رسالة محتجزة؛ يُخبر مرسلها.</translation>
    </message>
    <message>
        <source>Pair this machine with others, and look after that.</source>
        <translation>أقرن هذا الجهاز بأجهزة أخرى وأدر ذلك.</translation>
    </message>
    <message>
        <source>Show and change settings.</source>
        <translation>اعرض الإعدادات وغيّرها.</translation>
    </message>
    <message>
        <source>Start, stop and look at the service.</source>
        <translation>شغّل الخدمة وأوقفها وافحصها.</translation>
    </message>
    <message>
        <source>Check the whole installation and say how to mend it.</source>
        <translation>افحص التثبيت كله وقل كيف يُصلح.</translation>
    </message>
    <message>
        <source>Show the audit log.</source>
        <translation>اعرض سجل التدقيق.</translation>
    </message>
    <message>
        <source>Install, check and remove the Claude Code plugin.</source>
        <translation>ثبّت ملحق Claude Code وافحصه وأزله.</translation>
    </message>
    <message>
        <source>Serve the mesh to an agent as MCP tools, on standard input and output.</source>
        <translation>قدّم الشبكة لوكيل كأدوات MCP، على الدخل والخرج القياسيين.</translation>
    </message>
    <message>
        <source>Print a completion script for a shell.</source>
        <translation>اطبع نص إكمال لصدفة.</translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation>لا توجد رسالة «%1».</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;; see: mesh inbox --all</source>
        <translation>المعرّفات هي المحارف الأربعة أو أكثر بعد «#»؛ انظر: mesh inbox --all</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>فحص %1</translation>
    </message>
    <message>
        <source>%1 says which machines are let in, but it is open to other users.</source>
        <translation>يحدد %1 الأجهزة المسموح بدخولها، لكنه مفتوح لمستخدمين آخرين.</translation>
    </message>
    <message>
        <source>See that it is as you left it, then close it: chmod 600 %1</source>
        <translation>تأكد أنه كما تركته، ثم أغلقه: chmod 600 %1</translation>
    </message>
    <message>
        <source>Grip Session Mesh connects coding-agent sessions with each other.</source>
        <translation>يصل Grip Session Mesh جلسات وكلاء البرمجة بعضها ببعض.</translation>
    </message>
    <message>
        <source>Usage: mesh &lt;verb&gt; [options] [arguments]</source>
        <translation>الاستخدام: mesh &lt;verb&gt; [options] [arguments]</translation>
    </message>
    <message>
        <source>More about one: mesh &lt;verb&gt; --help. Every verb takes --json.</source>
        <translation>للمزيد عن فعل: mesh &lt;verb&gt; --help. كل فعل يقبل --json.</translation>
    </message>
    <message>
        <source>Exit codes: 0 ok, 1 refused, 2 usage, 3 no service, 4 not found, 5 timeout.</source>
        <translation>رموز الخروج: 0 نجاح، 1 مرفوض، 2 استخدام خاطئ، 3 لا خدمة، 4 غير موجود، 5 انتهى الوقت.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>%1  من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>%1  من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>%1  من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>%1  من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>%1  من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
            <numerusform>%1  من %2 إلى %3، %n بايت، تنتهي %4</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more, all marked in the text above</source>
        <translation>و%1 أخرى، كلها معلَّمة في النص أعلاه</translation>
    </message>
    <message>
        <source>Its text is not shown here, because programs can read this terminal and type in it.</source>
        <translation>لا يُعرض نصها هنا، لأن البرامج تستطيع قراءة هذه الطرفية والكتابة فيها.</translation>
    </message>
    <message>
        <source>Its text is too long for this screen. In a terminal of your own: mesh approvals</source>
        <translation>نصها أطول من هذه الشاشة. في طرفية خاصة بك: mesh approvals</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>يلزم أمر فرعي</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 مطلوب</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>لم يُتوقَّع هذا الوسيط: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>لم تُتوقَّع هذه الوسائط: %1</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1: القيمة %2 ليست بين %3 و%4</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1: %2 ليست ضمن {%3}</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1: تنقص قيمة (%2)</translation>
    </message>
    <message>
        <source>%1: Number less or equal to 0: %2</source>
        <translation>%1: عدد أصغر من 0 أو يساويه: %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 يستبعد %2</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 يتطلب %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>تعذّر التحويل: %1 = %2</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>لا يأخذ %1 قيمة</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>الأوامر الفرعية</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>أمر فرعي</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يتطلب</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>يستبعد</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>اطبع هذه المساعدة واخرج</translation>
    </message>
    <message>
        <source>A part of the plugin is missing: %1.</source>
        <translation>جزء من الملحق ناقص: %1.</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>ثبّت Grip Session Mesh من جديد.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This needs a terminal, and this program has none.</source>
        <translation>يلزم لهذا طرفية، وليس لهذا البرنامج واحدة.</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own.</source>
        <translation>اكتبه في طرفية خاصة بك.</translation>
    </message>
    <message>
        <source>%1 (unreachable)</source>
        <translation>%1 (لا يمكن بلوغه)</translation>
    </message>
    <message>
        <source>Language that the mesh speaks, the tray from its next start on. If none is set, it is the system&apos;s.</source>
        <translation>اللغة التي تتحدث بها الشبكة، وفي العلبة من بدئها التالي. إن لم تُحدَّد فهي لغة النظام.</translation>
    </message>
    <message>
        <source>Messages wait until this is off again: no agent or program gets any; you can read yours at a shell.</source>
        <translation>تنتظر الرسائل حتى يُعطَّل هذا: لا يحصل وكيل ولا برنامج على شيء؛ وتستطيع قراءة رسائلك في صدفة.</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>العنوان مستخدم بالفعل</translation>
    </message>
    <message>
        <source>Address not available</source>
        <translation>العنوان غير متاح</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>قائمة الوسائط طويلة جدًا</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>واصف ملف غير صالح</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>انقطع الأنبوب</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>لا توجد ذاكرة كافية</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>العنوان ليس لهذا الجهاز</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>قطع الطرف الآخر الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>ليس برنامجًا لهذا النظام</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>قوطع استدعاء النظام</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>وسيط غير صالح</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا طريق إلى الجهاز</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة متبقية على القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>العملية غير مدعومة</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>المورد غير متاح مؤقتًا</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>البرنامج قيد التشغيل</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>روابط رمزية كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>ملفات مفتوحة كثيرة جدًا في النظام</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>لم يُعثر على الجهاز</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>الجهاز غير متاح</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>انتهت مهلة الشبكة</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>الشبكة غير متاحة</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>انتهت مهلة الشبكة</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>العنوان غير متاح</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>العنوان محمي</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>العنوان مستخدم بالفعل</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>أغلق الجهاز الآخر الاتصال</translation>
    </message>
    <message>
        <source>no answer within 2 s</source>
        <translation>لا جواب خلال ثانيتين</translation>
    </message>
    <message>
        <source>look at the log</source>
        <translation>فحص السجل</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>قراءة السجل</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>الناقل</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>A message from %1 to %2 (#%3) waits for your decision: %4. See it: mesh approvals</source>
        <translation>رسالة من %1 إلى %2 (#%3) تنتظر قرارك: %4. لعرضها: mesh approvals</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 expired: %3.</source>
        <translation>انتهت مدة رسالتك #%1 إلى %2: %3.</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 was %3: %4.</source>
        <translation>رسالتك #%1 إلى %2 %3: %4.</translation>
    </message>
    <message>
        <source>Refused: %1 tried to %2, and %3.</source>
        <translation>رُفض: حاول %1 %2، و%3.</translation>
    </message>
    <message>
        <source>The machine %1 (%2) wants to pair with this one. Its code here is %3. If it shows the same code, within two minutes: mesh remote accept; if not: mesh remote reject</source>
        <translation>يريد الجهاز %1 (%2) الاقتران بهذا الجهاز. رمزه هنا %3. إن أظهر الرمز نفسه، فخلال دقيقتين: mesh remote accept؛ وإلا: mesh remote reject</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one, unverified: it may send messages and no more until you have compared the codes: mesh remote verify %1</source>
        <translation>اقترن الجهاز %1 بهذا الجهاز، دون تأكيد: لا يرسل إلا الرسائل حتى تقارن الرمزين: mesh remote verify %1</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one.</source>
        <translation>اقترن الجهاز %1 بهذا الجهاز.</translation>
    </message>
    <message>
        <source>Pairing with a machine at %1 was refused: %2 Its key begins with %3.</source>
        <translation>رُفض الاقتران بجهاز في %1: %2 يبدأ مفتاحه بـ %3.</translation>
    </message>
    <message>
        <source>The service was restarted while a session was stopped by %1; that session goes on.</source>
        <translation>أُعيد تشغيل الخدمة وجلسة موقوفة من %1؛ تلك الجلسة تكمل.</translation>
    </message>
    <message>
        <source>The service stops, so %1, which was stopped, goes on.</source>
        <translation>تتوقف الخدمة، لذا تكمل %1 التي كانت موقوفة.</translation>
    </message>
    <message>
        <source>What an earlier service had stopped goes on: %1.</source>
        <translation>ما أوقفته خدمة سابقة يكمل: %1.</translation>
    </message>
    <message>
        <source>%1 had begun more: %2, stopped as well.</source>
        <translation>كان %1 قد بدأ المزيد: %2، وأوقف أيضًا.</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>أوقفت %1 (%2). لتكمل، في العلبة أو في طرفية: mesh resume %1، أو لإنهاء ما كانت تنفّذه: mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>أوقف %1 %2 (%3). لتكمل، في العلبة أو في طرفية: mesh resume %2، أو لإنهاء ما كانت تنفّذه: mesh resume --abort %2</translation>
    </message>
    <message>
        <source>The note that %1 is stopped could not be written; should the service stop, its calls are not denied: %2</source>
        <translation>تعذّرت كتابة ملاحظة أن %1 موقوفة؛ فإن توقفت الخدمة لا تُرفض استدعاءاتها: %2</translation>
    </message>
    <message>
        <source>%1 is stopped, but not %2</source>
        <translation>أُوقفت %1، لكن ليس %2</translation>
    </message>
    <message>
        <source>%1 goes on: %2.</source>
        <translation>%1 تكمل: %2.</translation>
    </message>
    <message>
        <source>the program &quot;%1&quot;</source>
        <translation>البرنامج «%1»</translation>
    </message>
    <message>
        <source>a program below %1</source>
        <translation>برنامج تحت %1</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>استدعاء %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>تنفيذ %1</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>أمر واحد</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>أوامر: %1</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>مدمّرة</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>تلزم الموافقة</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>حلقة ردود</translation>
    </message>
    <message>
        <source>a person lets it go on</source>
        <translation>تركها شخص تكمل</translation>
    </message>
    <message>
        <source>a person has ended what it ran</source>
        <translation>أنهى شخص ما كانت تنفّذه</translation>
    </message>
    <message>
        <source>its client has ended</source>
        <translation>انتهى عميلها</translation>
    </message>
    <message>
        <source>nobody let it go on within the time that is set (intercept_timeout_minutes)</source>
        <translation>لم يتركها أحد تكمل خلال المدة المضبوطة (intercept_timeout_minutes)</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>الموافقة على الرسالة المحتجزة #%1</translation>
    </message>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>ضبط %1 على %2، وهذا يقلل من أمانك</translation>
    </message>
    <message>
        <source>pair with the machine at %1</source>
        <translation>الإقران بالجهاز في %1</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>انتزاع القفل على %1 ممن يمسكه</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>تسمية الجهاز %1 من الآن %2</translation>
    </message>
    <message>
        <source>Stop the service and start it again, after an update for example.</source>
        <translation>إيقاف الخدمة وتشغيلها من جديد، بعد تحديث مثلًا.</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). A permission dialog is open in %1: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>أوقفت %1 (%2). في %1 مربع إذن مفتوح: ما يسأل عنه يُنفَّذ إن أكّدته. لتكمل، في العلبة أو في طرفية: mesh resume %1، أو لإنهاء ما كانت تنفّذه: mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). A permission dialog is open in %2: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>أوقف %1 %2 (%3). في %2 مربع إذن مفتوح: ما يسأل عنه يُنفَّذ إن أكّدته. لتكمل، في العلبة أو في طرفية: mesh resume %2، أو لإنهاء ما كانت تنفّذه: mesh resume --abort %2</translation>
    </message>
    <message>
        <source>1 command; %1 could not be stopped</source>
        <translation>أمر واحد؛ تعذّر إيقاف %1</translation>
    </message>
    <message>
        <source>%1 commands; %2 could not be stopped</source>
        <translation>أوامر: %1؛ تعذّر إيقاف %2</translation>
    </message>
</context>
<context>
    <name>std::chrono</name>
    <message>
        <source>The service is stopping.</source>
        <translation>الخدمة تتوقف.</translation>
    </message>
    <message>
        <source>Start it again, then repeat this.</source>
        <translation>شغّلها من جديد، ثم كرر هذا.</translation>
    </message>
</context>
</TS>
