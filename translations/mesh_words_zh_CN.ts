<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>mesh</name>
    <message>
        <source>replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>请编辑 %1</translation>
    </message>
    <message>
        <source>Cannot talk to the mesh service: %1.</source>
        <translation>无法与网格服务通信：%1。</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 属于其他用户。</translation>
    </message>
    <message>
        <source>Take it away, or set GRIP_MESH_DIR to a folder of your own.</source>
        <translation>请将其移走，或把 GRIP_MESH_DIR 设为自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 is open to other users.</source>
        <translation>%1 对其他用户开放。</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>关闭访问：chmod 700 %1</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 是符号链接。</translation>
    </message>
    <message>
        <source>Put the real thing in its place: nothing here may be a link.</source>
        <translation>请把真实文件放在那里：此处不允许链接。</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>HOME is not set.</source>
        <translation>未设置 HOME。</translation>
    </message>
    <message>
        <source>Set HOME, or GRIP_MESH_DIR to the data folder.</source>
        <translation>请设置 HOME，或把 GRIP_MESH_DIR 设为数据文件夹。</translation>
    </message>
    <message>
        <source>%1 is not an absolute path.</source>
        <translation>%1 不是绝对路径。</translation>
    </message>
    <message>
        <source>Set it to a path that begins with &apos;/&apos;.</source>
        <translation>请设为以“/”开头的路径。</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>Is Grip Session Mesh installed completely?</source>
        <translation>Grip Session Mesh 是否已完整安装？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>“%1”不是绝对路径。</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 超过 %2 字节。</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>同步 %1</translation>
    </message>
    <message>
        <source>A lock needs something to be on.</source>
        <translation>锁需要一个对象。</translation>
    </message>
    <message>
        <source>Name a file, a pattern such as &apos;src/**&apos;, or any word.</source>
        <translation>请指定文件、&apos;src/**&apos; 这样的模式或任意词。</translation>
    </message>
    <message>
        <source>The name of the resource is longer than 4096 bytes.</source>
        <translation>资源名称超过 4096 字节。</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>请锁定其上级文件夹。</translation>
    </message>
    <message>
        <source>The name of the resource has a NUL in it.</source>
        <translation>资源名称中含有 NUL。</translation>
    </message>
    <message>
        <source>No file can have such a name.</source>
        <translation>文件不可能有这样的名称。</translation>
    </message>
    <message>
        <source>The folder that the path begins at is not known.</source>
        <translation>不知道路径从哪个文件夹开始。</translation>
    </message>
    <message>
        <source>Give the path from / on.</source>
        <translation>请给出从 / 开始的路径。</translation>
    </message>
    <message>
        <source>A pattern cannot go up again with &apos;..&apos;.</source>
        <translation>模式中不能用“..”返回上级。</translation>
    </message>
    <message>
        <source>Write it without the &apos;..&apos;.</source>
        <translation>请不要使用“..”。</translation>
    </message>
    <message>
        <source>Write ./ before the name of a file.</source>
        <translation>请在文件名前加 ./。</translation>
    </message>
    <message>
        <source>A lock&apos;s name has at most 128 bytes.</source>
        <translation>锁的名称最多 128 字节。</translation>
    </message>
    <message>
        <source>A lock&apos;s name has single blanks, and only between words.</source>
        <translation>锁的名称只能在词之间有单个空格。</translation>
    </message>
    <message>
        <source>A lock&apos;s name has a character that cannot be seen.</source>
        <translation>锁的名称含有不可见字符。</translation>
    </message>
    <message>
        <source>%1 has another form than ours.</source>
        <translation>%1 的格式与我们的不同。</translation>
    </message>
    <message>
        <source>Take it away; the session is then no longer paused.</source>
        <translation>请将其移走；之后会话不再处于停止状态。</translation>
    </message>
    <message>
        <source>The system does not say who is calling.</source>
        <translation>系统未说明是谁在调用。</translation>
    </message>
    <message>
        <source>The system does not say who is calling: %1.</source>
        <translation>系统未说明是谁在调用：%1。</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>进程 %1 已结束。</translation>
    </message>
    <message>
        <source>Cannot watch a process: %1.</source>
        <translation>无法监视进程：%1。</translation>
    </message>
    <message>
        <source>Linux 5.3 or newer is needed.</source>
        <translation>需要 Linux 5.3 或更新版本。</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>无法运行 %1：%2。</translation>
    </message>
    <message>
        <source>It has another form than ours.</source>
        <translation>其格式与我们的不同。</translation>
    </message>
    <message>
        <source>It names something that is no process.</source>
        <translation>其中所指的不是进程。</translation>
    </message>
    <message>
        <source>It speaks of another process than its name.</source>
        <translation>其内容所指的进程与名称不符。</translation>
    </message>
    <message>
        <source>%1 cannot be used, nothing was continued by it: %2</source>
        <translation>%1 无法使用，未据此恢复任何进程：%2</translation>
    </message>
    <message>
        <source>It was renamed to %1; continue what stays stopped by hand: kill -CONT PID</source>
        <translation>已重命名为 %1；请手动恢复仍停止的进程：kill -CONT PID</translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <translation>无法%1：%2。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>锁定 %1</translation>
    </message>
    <message>
        <source>%1 does not hold a token (64 hex digits).</source>
        <translation>%1 中没有令牌（64 位十六进制数字）。</translation>
    </message>
    <message>
        <source>Remove it, the service makes a new one at its next start: rm %1</source>
        <translation>请删除它，服务下次启动时会新建：rm %1</translation>
    </message>
    <message>
        <source>Cannot open the folder of %1: %2.</source>
        <translation>无法打开 %1 所在的文件夹：%2。</translation>
    </message>
    <message>
        <source>The path of the socket is too long: %1.</source>
        <translation>套接字路径过长：%1。</translation>
    </message>
    <message>
        <source>Choose a shorter data folder (GRIP_MESH_DIR).</source>
        <translation>请选择更短的数据文件夹（GRIP_MESH_DIR）。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>All of them: mesh config list</source>
        <translation>全部设置：mesh config list</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>an array, as JSON</source>
        <translation>JSON 数组</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>“%1”不能是 %2。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>允许的值：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a UUID.</source>
        <translation>“%1”必须是 UUID。</translation>
    </message>
    <message>
        <source>Leave it out to have one made.</source>
        <translation>省略则自动生成。</translation>
    </message>
    <message>
        <source>Kinds that can be sent: message, broadcast.</source>
        <translation>可发送的种类：message、broadcast。</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not one that a client can send.</source>
        <translation>客户端不能发送种类“%1”。</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not sent so.</source>
        <translation>种类“%1”不能这样发送。</translation>
    </message>
    <message>
        <source>A broadcast goes to &quot;broadcast&quot;, and nothing else does.</source>
        <translation>广播只能发往“broadcast”，其他种类不能。</translation>
    </message>
    <message>
        <source>This is not acceptable JSON: %1.</source>
        <translation>无法接受的 JSON：%1。</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>应为 JSON 对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a string.</source>
        <translation>“%1”必须是字符串。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>Names are 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, and begin with a letter or digit.</source>
        <translation>名称由 1 到 64 个 a-z、0-9、“.”、“_”、“-”组成，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is empty.</source>
        <translation>名称“%1”为空。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is longer than 64 characters.</source>
        <translation>名称“%1”超过 64 个字符。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like a path.</source>
        <translation>名称“%1”看起来像路径。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters that names cannot have.</source>
        <translation>名称“%1”含有不允许的字符。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like an id (eight or more hex digits).</source>
        <translation>名称“%1”看起来像 ID（八位或更多十六进制数字）。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved.</source>
        <translation>名称“%1”为保留名称。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>See: mesh %1 --help</source>
        <translation>参见：mesh %1 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text or a list of texts</source>
        <translation>“%1”应为文本或文本列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of objects</source>
        <translation>“%1”应为对象列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one text</source>
        <translation>“%1”应为一个文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not compile: %2</source>
        <translation>“%1”无法编译：%2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation>此处没有“%1”</translation>
    </message>
    <message>
        <source>docs/rules.md says how rules and exceptions are written.</source>
        <translation>规则和例外的写法见 docs/rules.md。</translation>
    </message>
    <message>
        <source>it does not find its example &quot;%1&quot;</source>
        <translation>它匹配不到自己的示例“%1”</translation>
    </message>
    <message>
        <source>it finds &quot;%1&quot;, which it gives as harmless</source>
        <translation>它匹配到了自己列为无害的“%1”</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>你的规则 %1</translation>
    </message>
    <message>
        <source>The text of a held message cannot be read: it or its key was changed.</source>
        <translation>无法读取被扣留消息的正文：正文或其密钥已被改动。</translation>
    </message>
    <message>
        <source>It cannot be approved any more; deny it and ask its sender for it again.</source>
        <translation>它已无法批准；请拒绝它，并请发送者重新发送。</translation>
    </message>
    <message>
        <source>%1 It comes about together with what was sent just before.</source>
        <translation>%1 这是与刚才发送的内容合在一起形成的。</translation>
    </message>
    <message>
        <source>The recipient&apos;s human wants to see every message first (require_confirmation).</source>
        <translation>接收方的人希望先查看每条消息（require_confirmation）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The message was not answered in time.</source>
        <translation>消息未在时限内得到回复。</translation>
    </message>
    <message>
        <source>The message was not shown in time.</source>
        <translation>消息未在时限内显示。</translation>
    </message>
    <message>
        <source>The message was not delivered in time.</source>
        <translation>消息未在时限内送达。</translation>
    </message>
    <message>
        <source>The mesh cannot tell who is calling: a process above the caller has ended or is hidden.</source>
        <translation>网格无法判断是谁在调用：上级进程已结束或被隐藏。</translation>
    </message>
    <message>
        <source>Call mesh from a shell that stays open.</source>
        <translation>请从保持打开的 shell 调用 mesh。</translation>
    </message>
    <message>
        <source>This is for a person: %1.</source>
        <translation>这需要由人来做：%1。</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own, or after /mesh in the session.</source>
        <translation>请在自己的终端中输入，或在会话中 /mesh 之后输入。</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>此会话不在网格中。</translation>
    </message>
    <message>
        <source>Join: /mesh connect (in a shell: mesh connect).</source>
        <translation>加入：/mesh connect（在 shell 中：mesh connect）。</translation>
    </message>
    <message>
        <source>&quot;role&quot; must be grip or guard.</source>
        <translation>“role”必须是 grip 或 guard。</translation>
    </message>
    <message>
        <source>Locks, pairs and roles are switched off on this machine.</source>
        <translation>此机器上已关闭锁、结对和角色。</translation>
    </message>
    <message>
        <source>A person can switch them on: mesh config set presence_enabled true</source>
        <translation>可由人打开：mesh config set presence_enabled true</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: %3.</source>
        <translation>无法监听 %2 的端口 %1：%3。</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by another program.</source>
        <translation>无法监听 %2 的端口 %1：已被其他程序占用。</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by %3.</source>
        <translation>无法监听 %2 的端口 %1：已被 %3 占用。</translation>
    </message>
    <message>
        <source>Another port: mesh config set port NUMBER</source>
        <translation>换一个端口：mesh config set port 数字</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1（pid %2）</translation>
    </message>
    <message>
        <source>another mesh service, version %1</source>
        <translation>另一个网格服务，版本 %1</translation>
    </message>
    <message>
        <source>another mesh service, version %1, %2</source>
        <translation>另一个网格服务，版本 %1，%2</translation>
    </message>
    <message>
        <source>The session could not be woken: %1.</source>
        <translation>无法唤醒会话：%1。</translation>
    </message>
    <message>
        <source>Its messages wait until its next turn.</source>
        <translation>其消息会等到它的下一轮。</translation>
    </message>
    <message>
        <source>its inbox socket is not there or not ours</source>
        <translation>其收件套接字不存在或不属于我们</translation>
    </message>
    <message>
        <source>the path of its inbox socket is too long</source>
        <translation>其收件套接字的路径过长</translation>
    </message>
    <message>
        <source>its inbox socket does not answer</source>
        <translation>其收件套接字没有响应</translation>
    </message>
    <message>
        <source>another process holds its inbox socket</source>
        <translation>另一个进程占用了其收件套接字</translation>
    </message>
    <message>
        <source>its inbox is full</source>
        <translation>其收件箱已满</translation>
    </message>
    <message>
        <source>Its input and output are not those of a Bash call.</source>
        <translation>其输入输出不是 Bash 调用的。</translation>
    </message>
    <message>
        <source>By its input and output it is a hook or a monitor.</source>
        <translation>从输入输出看，它是钩子或监视器。</translation>
    </message>
    <message>
        <source>Its session has ended.</source>
        <translation>其会话已结束。</translation>
    </message>
    <message>
        <source>It is no child of the session&apos;s process.</source>
        <translation>它不是会话进程的子进程。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>它属于其他用户。</translation>
    </message>
    <message>
        <source>It is in the client&apos;s own group, as MCP servers are.</source>
        <translation>它在客户端自己的进程组中，与 MCP 服务器一样。</translation>
    </message>
    <message>
        <source>It is older than the session, or part of the mesh.</source>
        <translation>它早于会话，或属于网格。</translation>
    </message>
    <message>
        <source>No tool call is open, and it was not seen to be one&apos;s.</source>
        <translation>没有进行中的工具调用，也看不出它属于某次调用。</translation>
    </message>
    <message>
        <source>It is a program of the mesh.</source>
        <translation>它是网格的程序。</translation>
    </message>
    <message>
        <source>It no longer belongs to the tool that started it.</source>
        <translation>它已不属于启动它的工具。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2, for %n more minute(s).</source>
        <translation>
            <numerusform>%1 还将持有 %2 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on something else, wait for it (mesh lock --wait), or ask: mesh send %1 &lt;text&gt;</source>
        <translation>请先做别的事，等待（mesh lock --wait），或询问：mesh send %1 &lt;text&gt;</translation>
    </message>
    <message>
        <source>The lock was taken away at once.</source>
        <translation>锁立即被收回了。</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>参见：mesh locks</translation>
    </message>
    <message>
        <source>This session is not paired.</source>
        <translation>此会话没有结对。</translation>
    </message>
    <message>
        <source>Invite another: mesh pair &lt;name&gt;</source>
        <translation>邀请另一个会话：mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there.</source>
        <translation>请确认地址和端口属于网格服务：在对方机器上运行 `mesh remote status`。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a machine.</source>
        <translation>“%1”不是机器地址。</translation>
    </message>
    <message>
        <source>For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</source>
        <translation>例如：100.101.102.103、studio.example:9475、[fd7a:115c:a1e0::1]:9475</translation>
    </message>
    <message>
        <source>%1 does not hold the key that others know this machine by (P-256, PKCS#8).</source>
        <translation>%1 中没有其他机器用来识别本机的密钥（P-256，PKCS#8）。</translation>
    </message>
    <message>
        <source>Put back a copy of it. Or move it away: the service makes a new one, and every machine must be paired again: mv %1 %2</source>
        <translation>请放回其副本。或者移走它：服务会生成新密钥，所有机器都要重新配对：mv %1 %2</translation>
    </message>
    <message>
        <source>Qt has no OpenSSL here, so no other machine can be reached.</source>
        <translation>此处的 Qt 没有 OpenSSL，无法连接其他机器。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 and Qt&apos;s plugin for it (tls/qopensslbackend), then restart the service.</source>
        <translation>请安装 OpenSSL 3 及其 Qt 插件（tls/qopensslbackend），然后重启服务。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of another kind than those of this program (P-256).</source>
        <translation>证书的密钥类型与本程序的（P-256）不同。</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>两台机器都需要此程序。</translation>
    </message>
    <message>
        <source>The machines could not be paired. %1</source>
        <translation>机器配对失败。%1</translation>
    </message>
    <message>
        <source>Try again: mesh remote add</source>
        <translation>重试：mesh remote add</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is missing or wrong.</source>
        <translation>其中的“%1”缺失或有误。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <comment>rights</comment>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no right, or neither true nor false.</source>
        <translation>“%1”不是权限，或既非 true 也非 false。</translation>
    </message>
    <message>
        <source>Rights: message, broadcast, lock, pair, intercept.</source>
        <translation>权限：message、broadcast、lock、pair、intercept。</translation>
    </message>
    <message>
        <source>This machine is not paired with that one.</source>
        <translation>本机未与那台机器配对。</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>查看已配对的机器：mesh remote list</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: another program has that port.</source>
        <translation>无法在 %1 接收其他机器：端口已被其他程序占用。</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: %2.</source>
        <translation>无法在 %1 接收其他机器：%2。</translation>
    </message>
    <message>
        <source>End that program, or take another port: mesh config set relay_port NUMBER</source>
        <translation>请结束该程序，或换一个端口：mesh config set relay_port 数字</translation>
    </message>
    <message>
        <source>See that this machine has that address, or name another: mesh config set relay_listen ADDRESS</source>
        <translation>请确认本机有该地址，或指定其他地址：mesh config set relay_listen 地址</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>此处没有名为“%1”的机器。</translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program.</source>
        <translation>对方使用的不是本程序的协议。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline.</source>
        <translation>名称“%1”已被一个离线会话的邮箱占用。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline in %2.</source>
        <translation>名称“%1”已被 %2 中一个离线会话的邮箱占用。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session.</source>
        <translation>名称“%1”已被一个会话（%2）占用。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session in %3.</source>
        <translation>名称“%1”已被 %3 中的一个会话（%2）占用。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3).</source>
        <translation>名称“%1”已被一个会话（%2，进程 %3）占用。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3) in %4.</source>
        <translation>名称“%1”已被 %4 中的一个会话（%2，进程 %3）占用。</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>查看谁在：mesh list</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>%1 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 被其他程序占用。</translation>
    </message>
    <message>
        <source>Close what has it open (a sqlite3 shell, a backup), then try again.</source>
        <translation>请关闭打开它的程序（sqlite3 shell、备份），然后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 已损坏：%2。</translation>
    </message>
    <message>
        <source>Restart the service: it sets the file aside and takes the last snapshot.</source>
        <translation>请重启服务：它会把该文件放到一边，改用最近的快照。</translation>
    </message>
    <message>
        <source>The disk failed below %1: %2.</source>
        <translation>%1 所在磁盘出错：%2。</translation>
    </message>
    <message>
        <source>Look at the system&apos;s log for errors of that disk.</source>
        <translation>请在系统日志中查看该磁盘的错误。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the folder and its files belong to you and that its disk is mounted for writing.</source>
        <translation>请确认文件夹及其文件属于你，且磁盘以可写方式挂载。</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1 无法使用：%2。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>%1 could not be used (%2) and was set aside as %3.</source>
        <translation>%1 无法使用（%2），已存为 %3。</translation>
    </message>
    <message>
        <source>%1 could not be used (it was missing).</source>
        <translation>%1 无法使用（文件缺失）。</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 took its place: messages and sessions since then are missing.</source>
        <translation>%1 已改用 %2 的快照：之后的消息和会话已丢失。</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 is damaged too, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 %2 的快照也已损坏，因此重新开始：此前的所有消息均已丢失。</translation>
    </message>
    <message>
        <source>%1 There was no snapshot, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 没有快照，因此重新开始：此前的所有消息均已丢失。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Grip Session Mesh (schema %2, this program knows %3).</source>
        <translation>%1 由更新的 Grip Session Mesh 创建（架构 %2，本程序支持 %3）。</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>请更新程序；未做任何更改。</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>没有动词“%1”。</translation>
    </message>
    <message>
        <source>All of them: mesh --help</source>
        <translation>全部动词：mesh --help</translation>
    </message>
    <message>
        <source>Print the result as one JSON document</source>
        <translation>将结果输出为一个 JSON 文档</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>意外错误：%1</translation>
    </message>
    <message>
        <source>Look at it: mesh doctor</source>
        <translation>检查：mesh doctor</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写出输出。</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>是否指：%1？</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚才</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>there is none yet: the service makes it</source>
        <translation>还没有：由服务创建</translation>
    </message>
    <message>
        <source>its content is no token</source>
        <translation>其内容不是令牌</translation>
    </message>
    <message>
        <source>32 random bytes, for you alone</source>
        <translation>32 个随机字节，仅供你使用</translation>
    </message>
    <message>
        <source>none: defaults apply</source>
        <translation>无：使用默认值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 set, %2 of them unknown here</source>
        <translation>已设置 %1 项，其中 %2 项在此未知</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>已设置 %1 项</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>%1, yours, 0700</source>
        <translation>%1，属于你，0700</translation>
    </message>
    <message>
        <source>another program answers: %1</source>
        <translation>另一个程序在响应：%1</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>not installed, and Claude Code is not there to use it</source>
        <translation>未安装，也没有可使用它的 Claude Code</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Claude Code is not on PATH: shells and other clients work without it</source>
        <translation>PATH 中没有 Claude Code：shell 和其他客户端不需要它</translation>
    </message>
    <message>
        <source>%1 --version fails</source>
        <translation>%1 --version 失败</translation>
    </message>
    <message>
        <source>%1 tells no version: %2</source>
        <translation>%1 未给出版本：%2</translation>
    </message>
    <message>
        <source>%1 is too old, 2.1.139 is needed</source>
        <translation>%1 太旧，需要 2.1.139</translation>
    </message>
    <message>
        <source>mesh on PATH</source>
        <translation>PATH 中的 mesh</translation>
    </message>
    <message>
        <source>it is not: this one is %1</source>
        <translation>不在 PATH 中：这一个是 %1</translation>
    </message>
    <message>
        <source>%1 is another one than this, %2</source>
        <translation>%1 与这一个（%2）不同</translation>
    </message>
    <message>
        <source>bus %1</source>
        <translation>总线 %1</translation>
    </message>
    <message>
        <source>this machine has no IPv6 loopback</source>
        <translation>本机没有 IPv6 回环</translation>
    </message>
    <message>
        <source>%1 answers /health</source>
        <translation>%1 响应 /health</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>pid %1, version %2</source>
        <translation>pid %1，版本 %2</translation>
    </message>
    <message>
        <source>service check</source>
        <translation>服务检查</translation>
    </message>
    <message>
        <source>--follow does not end, so it cannot stand behind /mesh.</source>
        <translation>--follow 不会结束，因此不能用在 /mesh 之后。</translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation>请在终端中运行。</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>文件 %1 已存在。</translation>
    </message>
    <message>
        <source>Name a new one.</source>
        <translation>请给出新的文件名。</translation>
    </message>
    <message>
        <source>Nothing was typed, so nothing was done.</source>
        <translation>未输入任何内容，因此什么也没做。</translation>
    </message>
    <message>
        <source>To %1, type %2  (only Enter: nothing is done): </source>
        <translation>要%1，请输入 %2  （只按回车：什么也不做）： </translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 请输入： </translation>
    </message>
    <message>
        <source>It is no link.</source>
        <translation>它不是链接。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>指向 %1</translation>
    </message>
    <message>
        <source>changed, to %1</source>
        <translation>已改动，指向 %1</translation>
    </message>
    <message>
        <source>changed, SHA-256 %1</source>
        <translation>已改动，SHA-256 %1</translation>
    </message>
    <message>
        <source>does not belong to the plugin</source>
        <translation>不属于插件</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>请重新安装 Grip Session Mesh。</translation>
    </message>
    <message>
        <source>version %1, whole</source>
        <translation>版本 %1，完整</translation>
    </message>
    <message>
        <source>version %1, %2 of its parts not as installed</source>
        <translation>版本 %1，有 %2 个部分与安装时不同</translation>
    </message>
    <message>
        <source>The plugin cannot be given the path %1.</source>
        <translation>插件不能使用路径 %1。</translation>
    </message>
    <message>
        <source>Use a folder with a plain name.</source>
        <translation>请使用名称简单的文件夹。</translation>
    </message>
    <message>
        <source>#%1 to %2</source>
        <translation>#%1 发往 %2</translation>
    </message>
    <message>
        <source>#%1 to %2, sent now</source>
        <translation>#%1 发往 %2，刚刚发送</translation>
    </message>
    <message>
        <source>#%1 to %2, sent %3 ago</source>
        <translation>#%1 发往 %2，%3前发送</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Wants to pair: %1 (%2)  code %3</source>
        <translation>请求配对：%1（%2）  代码 %3</translation>
    </message>
    <message>
        <source>Asked to pair: %1 (%2)  code %3</source>
        <translation>已请求配对：%1（%2）  代码 %3</translation>
    </message>
    <message>
        <source>  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject</source>
        <translation>  如果对方机器显示相同的代码：mesh remote accept    否则：mesh remote reject</translation>
    </message>
    <message>
        <source>This machine is paired with none.
Pair it: mesh remote add ADDRESS</source>
        <translation>本机没有与任何机器配对。
配对：mesh remote add 地址</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>since:</source>
        <translation>始于：</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>verified:</source>
        <translation>已核对：</translation>
    </message>
    <message>
        <source>no (compare the codes: mesh remote verify NAME)</source>
        <translation>否（请比较代码：mesh remote verify 名称）</translation>
    </message>
    <message>
        <source>code:</source>
        <translation>代码：</translation>
    </message>
    <message>
        <source>address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>calls itself:</source>
        <translation>自称：</translation>
    </message>
    <message>
        <source>may here:</source>
        <translation>权限：</translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation>会话：</translation>
    </message>
    <message>
        <source>waiting:</source>
        <translation>等待：</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it</source>
        <translation>
            <numerusform>%n 条发给它的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint:</source>
        <translation>指纹：</translation>
    </message>
    <message>
        <source>this machine:</source>
        <translation>本机：</translation>
    </message>
    <message>
        <source>reached at:</source>
        <translation>可达地址：</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>machines:</source>
        <translation>机器：</translation>
    </message>
    <message>
        <source>The service&apos;s program is missing: %1.</source>
        <translation>缺少服务程序：%1。</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>查看：mesh service logs</translation>
    </message>
    <message>
        <source>A service has %1, as process %2, and does not answer at run/control.sock.</source>
        <translation>%1 已有服务（进程 %2），但它在 run/control.sock 上没有响应。</translation>
    </message>
    <message>
        <source>The service was started but does not answer after 15 s.</source>
        <translation>服务已启动，但 15 秒后仍无响应。</translation>
    </message>
    <message>
        <source>running, pid %1, version %2, up %3</source>
        <translation>运行中，pid %1，版本 %2，已运行 %3</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n connection(s)</source>
        <translation>
            <numerusform>%1，%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>已扣留</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the human to decide: mesh approvals</source>
        <translation>
            <numerusform>%n 条消息等待人来决定：mesh approvals</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>/mesh 之后没有标准输入。</translation>
    </message>
    <message>
        <source>Write the text itself in place of -</source>
        <translation>请直接写正文，不要用 -</translation>
    </message>
    <message>
        <source>Standard input has more than 16 MiB.</source>
        <translation>标准输入超过 16 MiB。</translation>
    </message>
    <message>
        <source>Send a path instead.</source>
        <translation>请改为发送路径。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>正文为空。</translation>
    </message>
    <message>
        <source>Write it behind the name, or - to read standard input.</source>
        <translation>请写在名称之后，或用 - 读取标准输入。</translation>
    </message>
    <message>
        <source>The text is no valid UTF-8, or holds NUL (at byte %1).</source>
        <translation>正文不是有效的 UTF-8，或含有 NUL（第 %1 字节）。</translation>
    </message>
    <message>
        <source>Send a path, or the file as base64.</source>
        <translation>请发送路径，或以 base64 发送文件。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n session(s). (#%1)</source>
        <translation>
            <numerusform>已发送给 %n 个会话。（#%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Held until the human decides: %1 (#%2)</source>
        <translation>已扣留，等待人来决定：%1（#%2）</translation>
    </message>
    <message>
        <source>Kept for %1, who is not there now. (#%2)</source>
        <translation>已为 %1 保存，它现在不在。（#%2）</translation>
    </message>
    <message>
        <source>Delivered to %1. (#%2)</source>
        <translation>已送达 %1。（#%2）</translation>
    </message>
    <message numerus="yes">
        <source>Not answered within %n second(s).</source>
        <translation>
            <numerusform>%n 秒内没有回复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown within %n second(s).</source>
        <translation>
            <numerusform>%n 秒内没有显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered within %n second(s).</source>
        <translation>
            <numerusform>%n 秒内没有送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1. It is told; take it back: mesh unpair</source>
        <translation>已邀请 %1 并通知它；撤回：mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; you would be %2. It is told; take it back: mesh unpair</source>
        <translation>已邀请 %1 并通知它（你将是 %2）。撤回：mesh unpair</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>已与 %1 结对。</translation>
    </message>
    <message>
        <source>Paired with %1, as %2.</source>
        <translation>已与 %1 结对，角色为 %2。</translation>
    </message>
    <message>
        <source>`%1` is for the human, and this is called from an agent&apos;s session.</source>
        <translation>`%1` 需要由人来做，而此调用来自代理的会话。</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own.</source>
        <translation>请在自己的终端中运行。</translation>
    </message>
    <message>
        <source>`%1` is for the human, and nobody can tell who is calling: a process above this one has ended or is hidden.</source>
        <translation>`%1` 需要由人来做，但无法判断是谁在调用：上级进程已结束或被隐藏。</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own, from a shell that stays open.</source>
        <translation>请在自己的终端中，从保持打开的 shell 运行。</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待许可</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>A database, a collection or all its documents are deleted.</source>
        <translation>会删除数据库、集合或其全部文档。</translation>
    </message>
    <message>
        <source>A line of a script language deletes as thoroughly as rm -rf does.</source>
        <translation>一行脚本语言代码，删除得和 rm -rf 一样彻底。</translation>
    </message>
    <message>
        <source>A repository, release, secret or run is deleted on the server.</source>
        <translation>会在服务器上删除仓库、发布、密钥或运行记录。</translation>
    </message>
    <message>
        <source>A setting given on the command line hides what git will do.</source>
        <translation>命令行中的设置隐藏了 git 将要做的事。</translation>
    </message>
    <message>
        <source>All rows of the table are gone, without a trigger or a way back.</source>
        <translation>表中所有行都会消失，不触发触发器，也无法恢复。</translation>
    </message>
    <message>
        <source>All tables are dropped and made anew; the data is gone.</source>
        <translation>所有表都会被删除重建；数据会丢失。</translation>
    </message>
    <message>
        <source>An account, its files or what is planned for it are gone.</source>
        <translation>账户、其文件或为其计划的任务会消失。</translation>
    </message>
    <message>
        <source>An application, its database or its domain is deleted.</source>
        <translation>会删除应用、其数据库或其域名。</translation>
    </message>
    <message>
        <source>Changes in the working tree are gone; git keeps no copy of them.</source>
        <translation>工作树中的改动会消失；git 不保留副本。</translation>
    </message>
    <message>
        <source>Changes or history that nothing else has are gone.</source>
        <translation>别处没有的改动或历史会消失。</translation>
    </message>
    <message>
        <source>Commits that nothing else names are lost.</source>
        <translation>没有其他引用的提交会丢失。</translation>
    </message>
    <message>
        <source>DELETE without WHERE</source>
        <translation>没有 WHERE 的 DELETE</translation>
    </message>
    <message>
        <source>DROP of a table, schema, database …</source>
        <translation>DROP 表、架构、数据库……</translation>
    </message>
    <message>
        <source>Deletes a folder with everything in it; there is no way back.</source>
        <translation>删除文件夹及其全部内容；无法恢复。</translation>
    </message>
    <message>
        <source>Deletes all that is not in use at this moment, volumes with their data among them.</source>
        <translation>删除此刻未使用的一切，包括带有数据的卷。</translation>
    </message>
    <message>
        <source>Deletes at the target whatever the source does not have; a wrong path empties a folder.</source>
        <translation>删除目标中源没有的一切；路径写错会清空文件夹。</translation>
    </message>
    <message>
        <source>Deletes every file that a search finds, often more than was meant.</source>
        <translation>删除搜索到的每个文件，往往比预想的多。</translation>
    </message>
    <message>
        <source>Deletes files that git does not know, for good.</source>
        <translation>永久删除 git 不管理的文件。</translation>
    </message>
    <message>
        <source>Deletes many files, or some that others depend on; there is no way back.</source>
        <translation>删除大量文件，或其他部分依赖的文件；无法恢复。</translation>
    </message>
    <message>
        <source>Deletes on a server; many of them have no undo.</source>
        <translation>在服务器上删除；其中许多无法撤销。</translation>
    </message>
    <message>
        <source>Every key is deleted at once.</source>
        <translation>所有键会被一次删除。</translation>
    </message>
    <message>
        <source>Every row of the table is deleted.</source>
        <translation>表中每一行都会被删除。</translation>
    </message>
    <message>
        <source>Every row of the table is overwritten.</source>
        <translation>表中每一行都会被覆盖。</translation>
    </message>
    <message>
        <source>Every user can change the files, or nobody can use them any more; the old rights are not kept.</source>
        <translation>所有用户都能修改这些文件，或者谁也不能再用；原有权限不会保留。</translation>
    </message>
    <message>
        <source>Everything on the disk is lost.</source>
        <translation>磁盘上的一切都会丢失。</translation>
    </message>
    <message>
        <source>Everything that belongs to the release is deleted from the cluster.</source>
        <translation>属于该发布的一切都会从集群中删除。</translation>
    </message>
    <message>
        <source>Everything that runs is interrupted, and a machine elsewhere may not come back.</source>
        <translation>正在运行的一切都会中断，远处的机器可能无法恢复。</translation>
    </message>
    <message>
        <source>Hides what will run from whoever reads it.</source>
        <translation>向阅读者隐藏将要运行的内容。</translation>
    </message>
    <message>
        <source>Lets somebody else in, or locks the owner out.</source>
        <translation>放他人进入，或把所有者锁在外面。</translation>
    </message>
    <message>
        <source>Machines, data or rights in the cloud are deleted, often without a way back.</source>
        <translation>删除云中的机器、数据或权限，往往无法恢复。</translation>
    </message>
    <message>
        <source>Messages or secrets that wait there are gone.</source>
        <translation>在那里等待的消息或密钥会消失。</translation>
    </message>
    <message>
        <source>Old commits, the only way back after other mistakes, are rewritten or deleted.</source>
        <translation>旧提交是其他失误后唯一的退路，它们会被改写或删除。</translation>
    </message>
    <message>
        <source>Overwrites a disk or the memory below every file system.</source>
        <translation>覆盖磁盘，或覆盖文件系统之下的存储。</translation>
    </message>
    <message>
        <source>Programs can no longer read or change their files, and the old owners are not kept.</source>
        <translation>程序无法再读写自己的文件，原有所有者不会保留。</translation>
    </message>
    <message>
        <source>Rewrites what others have fetched; commits on the server can be lost.</source>
        <translation>改写他人已获取的内容；服务器上的提交可能丢失。</translation>
    </message>
    <message>
        <source>Runs a program on the database&apos;s machine, or gives everybody every right.</source>
        <translation>在数据库所在机器上运行程序，或给所有人全部权限。</translation>
    </message>
    <message>
        <source>Runs code that nobody has read.</source>
        <translation>运行没有人读过的代码。</translation>
    </message>
    <message>
        <source>SQL that runs programs or opens the database to all</source>
        <translation>运行程序或向所有人开放数据库的 SQL</translation>
    </message>
    <message>
        <source>Somebody else can then type commands on this machine.</source>
        <translation>他人随后可以在这台机器上输入命令。</translation>
    </message>
    <message>
        <source>Something that others count on no longer runs.</source>
        <translation>他人依赖的东西会停止运行。</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>Takes programs away that others, or the system itself, may need.</source>
        <translation>移除他人或系统本身可能需要的程序。</translation>
    </message>
    <message>
        <source>Tears down everything that the description made.</source>
        <translation>拆除该描述所建立的一切。</translation>
    </message>
    <message>
        <source>The containers&apos; data is deleted with them.</source>
        <translation>容器的数据会随之删除。</translation>
    </message>
    <message>
        <source>The content cannot be brought back.</source>
        <translation>内容无法找回。</translation>
    </message>
    <message>
        <source>The copies that other mistakes are mended with are gone.</source>
        <translation>用来弥补其他失误的副本会消失。</translation>
    </message>
    <message>
        <source>The database and everything in it is deleted.</source>
        <translation>会删除数据库及其全部内容。</translation>
    </message>
    <message>
        <source>The machine can do nothing else any more.</source>
        <translation>机器将无法再做其他事。</translation>
    </message>
    <message>
        <source>The machine is open to everybody, or cannot be reached any more.</source>
        <translation>机器会对所有人开放，或者再也无法访问。</translation>
    </message>
    <message>
        <source>The object and all its rows are gone.</source>
        <translation>该对象及其所有行都会消失。</translation>
    </message>
    <message>
        <source>The program then runs with its owner&apos;s rights, whoever starts it.</source>
        <translation>此后无论谁启动该程序，它都以所有者的权限运行。</translation>
    </message>
    <message>
        <source>UPDATE without WHERE</source>
        <translation>没有 WHERE 的 UPDATE</translation>
    </message>
    <message>
        <source>What is moved over, or to /dev/null, is gone.</source>
        <translation>被覆盖或移到 /dev/null 的内容会消失。</translation>
    </message>
    <message>
        <source>What is run afterwards no longer looks dangerous.</source>
        <translation>之后运行的内容看起来不再危险。</translation>
    </message>
    <message>
        <source>What lay in the partition, volume or pool is lost.</source>
        <translation>分区、卷或池中的内容会丢失。</translation>
    </message>
    <message>
        <source>What runs in the container can change the machine.</source>
        <translation>容器中运行的程序可以改动机器。</translation>
    </message>
    <message>
        <source>What was put aside is gone.</source>
        <translation>先前搁置的内容会消失。</translation>
    </message>
    <message>
        <source>Whoever gets them can act as the owner.</source>
        <translation>得到它们的人可以冒充所有者。</translation>
    </message>
    <message>
        <source>Work that is not saved is lost, and more may be hit than was meant.</source>
        <translation>未保存的工作会丢失，并可能波及更多。</translation>
    </message>
    <message>
        <source>Workloads stop, and with some objects their data goes.</source>
        <translation>工作负载会停止，某些对象的数据也会随之消失。</translation>
    </message>
    <message>
        <source>a container with the whole machine in it</source>
        <translation>包含整台机器的容器</translation>
    </message>
    <message>
        <source>a deleting request to an HTTP API</source>
        <translation>对 HTTP 接口的删除请求</translation>
    </message>
    <message>
        <source>a destructive command behind an alias or a setting</source>
        <translation>藏在别名或设置之后的破坏性命令</translation>
    </message>
    <message>
        <source>a destructive program under another name</source>
        <translation>换了名称的破坏性程序</translation>
    </message>
    <message>
        <source>a program that multiplies without end</source>
        <translation>无休止自我复制的程序</translation>
    </message>
    <message>
        <source>a push that overwrites or deletes</source>
        <translation>会覆盖或删除的 push</translation>
    </message>
    <message>
        <source>a shell offered to or taken from elsewhere</source>
        <translation>提供给外部或取自外部的 shell</translation>
    </message>
    <message>
        <source>changing partitions, volumes and pools</source>
        <translation>更改分区、卷和池</translation>
    </message>
    <message>
        <source>compose down with its volumes</source>
        <translation>连同卷一起 compose down</translation>
    </message>
    <message>
        <source>deleting a branch, tag or worktree by force</source>
        <translation>强制删除分支、标签或 worktree</translation>
    </message>
    <message>
        <source>deleting at AWS</source>
        <translation>在 AWS 上删除</translation>
    </message>
    <message>
        <source>deleting at Azure</source>
        <translation>在 Azure 上删除</translation>
    </message>
    <message>
        <source>deleting at GitHub or GitLab</source>
        <translation>在 GitHub 或 GitLab 上删除</translation>
    </message>
    <message>
        <source>deleting at Google Cloud</source>
        <translation>在 Google Cloud 上删除</translation>
    </message>
    <message>
        <source>deleting at a hosting platform</source>
        <translation>在托管平台上删除</translation>
    </message>
    <message>
        <source>deleting backups</source>
        <translation>删除备份</translation>
    </message>
    <message>
        <source>deleting or draining in a cluster</source>
        <translation>在集群中删除或驱逐</translation>
    </message>
    <message>
        <source>deleting or rewriting history</source>
        <translation>删除或改写历史</translation>
    </message>
    <message>
        <source>deleting queues, topics and secrets</source>
        <translation>删除队列、主题和密钥</translation>
    </message>
    <message>
        <source>deleting users, schedules and logs</source>
        <translation>删除用户、计划任务和日志</translation>
    </message>
    <message>
        <source>destroying what is described as code</source>
        <translation>销毁以代码描述的资源</translation>
    </message>
    <message>
        <source>dropping a database from the shell</source>
        <translation>从 shell 删除数据库</translation>
    </message>
    <message>
        <source>dropping in MongoDB</source>
        <translation>在 MongoDB 中删除</translation>
    </message>
    <message>
        <source>dropping stashed changes</source>
        <translation>丢弃暂存的改动（stash）</translation>
    </message>
    <message>
        <source>emptying Redis</source>
        <translation>清空 Redis</translation>
    </message>
    <message>
        <source>emptying or shredding files</source>
        <translation>清空或粉碎文件</translation>
    </message>
    <message>
        <source>fetching a program and running it in one go</source>
        <translation>获取程序并立即运行</translation>
    </message>
    <message>
        <source>find that deletes what it finds</source>
        <translation>会删除所找到内容的 find</translation>
    </message>
    <message>
        <source>folders deleted by Windows or PowerShell commands</source>
        <translation>用 Windows 或 PowerShell 命令删除文件夹</translation>
    </message>
    <message>
        <source>git clean</source>
        <translation>git clean</translation>
    </message>
    <message>
        <source>giving many files to another owner</source>
        <translation>把大量文件交给其他所有者</translation>
    </message>
    <message>
        <source>inline code that decodes or fetches what it runs</source>
        <translation>解码或获取后运行的内联代码</translation>
    </message>
    <message>
        <source>inline code that deletes files</source>
        <translation>删除文件的内联代码</translation>
    </message>
    <message>
        <source>killing processes without asking them, or many at once</source>
        <translation>不打招呼或成批结束进程</translation>
    </message>
    <message>
        <source>making a file system or erasing a disk&apos;s beginning</source>
        <translation>创建文件系统或抹去磁盘开头</translation>
    </message>
    <message>
        <source>moving everything of a folder, or into nothing</source>
        <translation>移走整个文件夹，或移入虚无</translation>
    </message>
    <message>
        <source>opening files to everybody, or locking everybody out</source>
        <translation>把文件向所有人开放，或对所有人关闭</translation>
    </message>
    <message>
        <source>opening the firewall or cutting the network</source>
        <translation>打开防火墙或切断网络</translation>
    </message>
    <message>
        <source>pruning containers, images, volumes</source>
        <translation>清理容器、镜像和卷</translation>
    </message>
    <message>
        <source>removing packages</source>
        <translation>移除软件包</translation>
    </message>
    <message>
        <source>resetting a development framework&apos;s database</source>
        <translation>重置开发框架的数据库</translation>
    </message>
    <message>
        <source>rm of a pattern, a system file or a repository&apos;s insides</source>
        <translation>rm 模式、系统文件或仓库内部</translation>
    </message>
    <message>
        <source>rm of whole folders</source>
        <translation>rm 整个文件夹</translation>
    </message>
    <message>
        <source>rsync that deletes at the target</source>
        <translation>在目标端删除的 rsync</translation>
    </message>
    <message>
        <source>sending keys or the environment elsewhere</source>
        <translation>把密钥或环境变量发往别处</translation>
    </message>
    <message>
        <source>setting the set-user or set-group bit</source>
        <translation>设置 set-user 或 set-group 位</translation>
    </message>
    <message>
        <source>shutting down or restarting the machine</source>
        <translation>关闭或重启机器</translation>
    </message>
    <message>
        <source>something fetched or decoded, run at once</source>
        <translation>获取或解码后立即运行的内容</translation>
    </message>
    <message>
        <source>stopping or disabling services</source>
        <translation>停止或禁用服务</translation>
    </message>
    <message>
        <source>throwing away what is not committed</source>
        <translation>丢弃未提交的内容</translation>
    </message>
    <message>
        <source>throwing away work in another version control system</source>
        <translation>在其他版本控制系统中丢弃工作</translation>
    </message>
    <message>
        <source>uninstalling a release</source>
        <translation>卸载发布</translation>
    </message>
    <message>
        <source>writing to a device</source>
        <translation>写入设备</translation>
    </message>
    <message>
        <source>writing where keys and logins are kept</source>
        <translation>写入存放密钥和登录信息的位置</translation>
    </message>
    <message>
        <source>The mesh service refused.</source>
        <translation>网格服务拒绝了。</translation>
    </message>
    <message>
        <source>On its way to %1. (#%2)</source>
        <translation>正在发往 %1。（#%2）</translation>
    </message>
    <message>
        <source>Kept for %1: deliveries are paused. (#%2)</source>
        <translation>已为 %1 保存：投递已暂停。（#%2）</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told.</source>
        <translation>已从 %2 收回 %1，并通知了它。</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told. %3 has it now.</source>
        <translation>已从 %2 收回 %1，并通知了它。现在由 %3 持有。</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>创建 %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>链接 %1</translation>
    </message>
    <message>
        <source>put the plugin into %1</source>
        <translation>把插件放入 %1</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>Restart it: mesh service restart</source>
        <translation>请重启：mesh service restart</translation>
    </message>
    <message>
        <source>Start this program again, from where the new version is installed.</source>
        <translation>请从安装新版本的位置重新启动本程序。</translation>
    </message>
    <message>
        <source>The service (%1) is older than this mesh (%2).</source>
        <translation>服务（%1）比此 mesh（%2）旧。</translation>
    </message>
    <message>
        <source>The service (%1) is newer than this mesh (%2).</source>
        <translation>服务（%1）比此 mesh（%2）新。</translation>
    </message>
    <message>
        <source>The service (%1, protocol %2) and this mesh (%3, protocol %4) do not understand each other.</source>
        <translation>服务（%1，协议 %2）与此 mesh（%3，协议 %4）无法互相通信。</translation>
    </message>
    <message>
        <source>The service is an older build of %1 than this mesh.</source>
        <translation>服务是比此 mesh 更旧的 %1 构建。</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the service is of the same version as this mesh</source>
        <translation>服务与此 mesh 版本相同</translation>
    </message>
    <message>
        <source>The service of Grip Session Mesh. Started by: mesh service start</source>
        <translation>Grip Session Mesh 的服务。启动方式：mesh service start</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>The data folder, instead of the user&apos;s</source>
        <translation>数据文件夹，代替用户自己的</translation>
    </message>
    <message>
        <source>The bus&apos;s port, instead of the configured one; 0: any</source>
        <translation>总线端口，代替设置的端口；0：任意</translation>
    </message>
    <message>
        <source>See: meshd --help</source>
        <translation>参见：meshd --help</translation>
    </message>
    <message>
        <source>The service is starting: it copies its database and brings it to the form of this version.</source>
        <translation>服务正在启动：它在复制数据库，并将其转换为此版本的格式。</translation>
    </message>
    <message>
        <source>The service is starting: it checks its database.</source>
        <translation>服务正在启动：它在检查数据库。</translation>
    </message>
    <message>
        <source>The service is starting: it restores its database from the last snapshot.</source>
        <translation>服务正在启动：它在用最近的快照恢复数据库。</translation>
    </message>
    <message>
        <source>It goes on by itself: try again in a while.</source>
        <translation>它会自行继续：请过一会儿再试。</translation>
    </message>
    <message>
        <source>End it and start it again: kill %1; mesh service start</source>
        <translation>请结束并重新启动它：kill %1; mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Access</name>
    <message>
        <source>MESH_SESSION names &quot;%1&quot;, and no such session is on the mesh.</source>
        <translation>MESH_SESSION 为“%1”，但网格中没有这样的会话。</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>查看谁在：mesh list</translation>
    </message>
</context>
<context>
    <name>mesh::AddressWatch</name>
    <message>
        <source>Changes of this machine&apos;s addresses cannot be followed: %1.</source>
        <translation>无法跟踪本机地址的变化：%1。</translation>
    </message>
    <message>
        <source>Restart the service when the addresses have changed.</source>
        <translation>地址变化后请重启服务。</translation>
    </message>
</context>
<context>
    <name>mesh::AppendFile</name>
    <message>
        <source>read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>同步 %1</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>截断 %1</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalMethods</name>
    <message>
        <source>&quot;message&quot; must be a short id as it was shown, &quot;decision&quot; must be approve or deny.</source>
        <translation>“message”必须是所显示的短 ID，“decision”必须是 approve 或 deny。</translation>
    </message>
    <message>
        <source>its text was not shown before</source>
        <translation>其正文之前没有显示过</translation>
    </message>
    <message>
        <source>This text has not been shown to you whole yet.</source>
        <translation>此正文尚未完整显示给你。</translation>
    </message>
    <message>
        <source>See it first: mesh approvals</source>
        <translation>请先查看：mesh approvals</translation>
    </message>
    <message>
        <source>What was typed is another command.</source>
        <translation>输入的是另一条命令。</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>批准被扣留的消息 #%1</translation>
    </message>
    <message>
        <source>deny the held message #%1</source>
        <translation>拒绝被扣留的消息 #%1</translation>
    </message>
</context>
<context>
    <name>mesh::Approvals</name>
    <message>
        <source>The texts are shown on the terminal alone, never to a pipe or a file. Then: mesh approve ID, mesh deny ID</source>
        <translation>正文只显示在终端上，绝不进入管道或文件。然后：mesh approve ID、mesh deny ID</translation>
    </message>
    <message>
        <source>No message waits for your decision.</source>
        <translation>没有等待你决定的消息。</translation>
    </message>
    <message>
        <source>To see one on this terminal for some seconds, and then decide: /mesh approve ID, /mesh deny ID</source>
        <translation>要在此终端上看几秒再决定：/mesh approve ID、/mesh deny ID</translation>
    </message>
</context>
<context>
    <name>mesh::AuditLog</name>
    <message numerus="yes">
        <source>%1 tells of %n later entries than presence.db: it is older than the log, and what they tell of is missing.</source>
        <translation>
            <numerusform>%1 中有 %n 条晚于 presence.db 的记录：数据库比日志旧，其中所述内容已丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>%1 No message is lost; log.jsonl is completed when it can be written again.</source>
        <translation>%1 不会丢失消息；能再次写入时会补全 log.jsonl。</translation>
    </message>
</context>
<context>
    <name>mesh::CallerCheck</name>
    <message>
        <source>the system does not say who asks</source>
        <translation>系统未说明是谁在请求</translation>
    </message>
    <message>
        <source>another process asks than the one that connected</source>
        <translation>请求的进程不是连接时的进程</translation>
    </message>
    <message>
        <source>the process that asks has ended</source>
        <translation>请求的进程已结束</translation>
    </message>
    <message>
        <source>the process that asks is not the one that connected</source>
        <translation>请求的进程不是连接的那个</translation>
    </message>
    <message>
        <source>an agent asks, not a person</source>
        <translation>请求者是代理，不是人</translation>
    </message>
    <message>
        <source>a process above the one that asks has ended or is hidden</source>
        <translation>请求者的上级进程已结束或被隐藏</translation>
    </message>
    <message>
        <source>the process that asks has changed meanwhile</source>
        <translation>请求的进程在此期间发生了变化</translation>
    </message>
    <message>
        <source>an agent has started this tray</source>
        <translation>此托盘由代理启动</translation>
    </message>
    <message>
        <source>it is not the tray program that was installed with this service</source>
        <translation>这不是随此服务安装的托盘程序</translation>
    </message>
    <message>
        <source>a process above the client has ended or is hidden</source>
        <translation>客户端的上级进程已结束或被隐藏</translation>
    </message>
    <message>
        <source>the client was started by an agent</source>
        <translation>客户端由代理启动</translation>
    </message>
    <message>
        <source>it is not in the foreground of a terminal</source>
        <translation>该调用不是来自终端的前台</translation>
    </message>
    <message>
        <source>its processes do not lead to the terminal window, sshd or login that holds its terminal</source>
        <translation>其进程无法追溯到持有其终端的终端窗口、sshd 或 login</translation>
    </message>
    <message>
        <source>an agent started it, which has ended since</source>
        <translation>启动它的代理已经结束</translation>
    </message>
    <message>
        <source>an agent started it: its environment says so</source>
        <translation>它由代理启动：其环境变量表明了这一点</translation>
    </message>
</context>
<context>
    <name>mesh::ClaudeClient</name>
    <message>
        <source>it did not end within a minute.</source>
        <translation>它没有在一分钟内结束。</translation>
    </message>
    <message>
        <source>Claude Code did not take the plugin: %1</source>
        <translation>Claude Code 没有接受插件：%1</translation>
    </message>
    <message>
        <source>Try it in a terminal: %1</source>
        <translation>请在终端中尝试：%1</translation>
    </message>
</context>
<context>
    <name>mesh::Completion</name>
    <message>
        <source>For example: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</source>
        <translation>例如：mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</translation>
    </message>
</context>
<context>
    <name>mesh::Config</name>
    <message>
        <source>config.json cannot be read and the settings before it apply: %1</source>
        <translation>无法读取 config.json，沿用之前的设置：%1</translation>
    </message>
    <message>
        <source>config.json: %1 %2 The default applies.</source>
        <translation>config.json：%1 %2 使用默认值。</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1 It is kept as %2.</source>
        <translation>无法读取 config.json，使用默认值：%1 该文件存为 %2。</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1</source>
        <translation>无法读取 config.json，使用默认值：%1</translation>
    </message>
    <message>
        <source>config.json makes you less safe and waits for you: %1 stays %2. To agree: mesh config set %1 %3</source>
        <translation>config.json 会降低安全性，正在等你确认：%1 仍为 %2。同意：mesh config set %1 %3</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Its new value; null for none</source>
        <translation>新值；null 表示无</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>需要时，托盘窗口中的代码</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>键</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 现在是 %2。</translation>
    </message>
    <message>
        <source>The service does not run; it takes effect when it starts.</source>
        <translation>服务未运行；启动后生效。</translation>
    </message>
    <message>
        <source>It takes effect at the next start: mesh service restart</source>
        <translation>下次启动时生效：mesh service restart</translation>
    </message>
</context>
<context>
    <name>mesh::ConfigWithoutService</name>
    <message>
        <source>Setting %1 so makes you less safe, and only the service can tell who asks for it.</source>
        <translation>这样设置 %1 会降低安全性，只有服务能判断是谁在要求。</translation>
    </message>
    <message>
        <source>Start it, then repeat this: mesh service start</source>
        <translation>请启动服务后重试：mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Connect</name>
    <message>
        <source>The name to have; else that of the repository or folder</source>
        <translation>要用的名称；否则用仓库或文件夹的名称</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>已以 %1 连接。</translation>
    </message>
    <message>
        <source>Already connected as %1.</source>
        <translation>已经以 %1 连接。</translation>
    </message>
    <message>
        <source>Connected as %1 on %2.</source>
        <translation>已以 %1 连接到 %2。</translation>
    </message>
    <message>
        <source>Already connected as %1 on %2.</source>
        <translation>已经以 %1 连接到 %2。</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>没有等待的消息。</translation>
    </message>
    <message>
        <source>1 message waits: mesh inbox</source>
        <translation>有 1 条消息等待：mesh inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait: mesh inbox</source>
        <translation>
            <numerusform>有 %n 条消息等待：mesh inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ControlChannel</name>
    <message>
        <source>A line is longer than 24 MiB.</source>
        <translation>有一行超过 24 MiB。</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>请一次少发一些。</translation>
    </message>
</context>
<context>
    <name>mesh::ControlClient</name>
    <message>
        <source>The mesh service closed the connection.</source>
        <translation>网格服务关闭了连接。</translation>
    </message>
    <message>
        <source>Look at it: mesh service status</source>
        <translation>查看：mesh service status</translation>
    </message>
    <message>
        <source>The mesh service did not answer in time.</source>
        <translation>网格服务没有及时响应。</translation>
    </message>
    <message>
        <source>The request is larger than 24 MiB.</source>
        <translation>请求超过 24 MiB。</translation>
    </message>
    <message>
        <source>The mesh service sent a line of more than 24 MiB.</source>
        <translation>网格服务发送了超过 24 MiB 的一行。</translation>
    </message>
</context>
<context>
    <name>mesh::ControlDoor</name>
    <message>
        <source>replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>make the socket %1</source>
        <translation>创建套接字 %1</translation>
    </message>
    <message>
        <source>The socket %1 is not where it was made: the folder was replaced meanwhile.</source>
        <translation>套接字 %1 不在创建的位置：文件夹在此期间被替换。</translation>
    </message>
    <message>
        <source>Look who changes that folder, then start again.</source>
        <translation>请查明是谁在改动该文件夹，然后重新启动。</translation>
    </message>
    <message>
        <source>listen at %1</source>
        <translation>监听 %1</translation>
    </message>
    <message>
        <source>This mesh belongs to another user.</source>
        <translation>此网格属于其他用户。</translation>
    </message>
    <message>
        <source>Start your own service: mesh service start.</source>
        <translation>请启动自己的服务：mesh service start。</translation>
    </message>
</context>
<context>
    <name>mesh::ControllingTerminal</name>
    <message>
        <source>Nothing was typed for five minutes; nothing was decided.</source>
        <translation>五分钟内没有输入；未做任何决定。</translation>
    </message>
</context>
<context>
    <name>mesh::DataFolder</name>
    <message>
        <source>The data folder &quot;%1&quot; is not an absolute path of a folder.</source>
        <translation>数据文件夹“%1”不是文件夹的绝对路径。</translation>
    </message>
    <message>
        <source>The data folder %1 is inside the git working tree %2.</source>
        <translation>数据文件夹 %1 位于 git 工作树 %2 中。</translation>
    </message>
    <message>
        <source>Set GRIP_MESH_DIR to a folder outside of it: secrets do not belong into a repository.</source>
        <translation>请把 GRIP_MESH_DIR 设为其外的文件夹：机密不应放进仓库。</translation>
    </message>
    <message>
        <source>make the data folder %1</source>
        <translation>创建数据文件夹 %1</translation>
    </message>
    <message>
        <source>Make the folder above it: mkdir -p %1</source>
        <translation>请创建上级文件夹：mkdir -p %1</translation>
    </message>
    <message>
        <source>The mesh service has never run here: there is no %1.</source>
        <translation>网格服务从未在此运行：没有 %1。</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>启动：mesh service start</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>This is no path inside the data folder.</source>
        <translation>这不是数据文件夹内的路径。</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>请将其移走。</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 属于其他用户。</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link).</source>
        <translation>%1 有第二个名称（硬链接）。</translation>
    </message>
    <message>
        <source>Copy it and put the copy in its place.</source>
        <translation>请复制它，并用副本替换。</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>清空 %1</translation>
    </message>
    <message>
        <source>%1 is a secret, but open to other users.</source>
        <translation>%1 是机密，却对其他用户开放。</translation>
    </message>
    <message>
        <source>Close it: chmod 600 %1</source>
        <translation>关闭访问：chmod 600 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>protect %1</source>
        <translation>保护 %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>the folder of %1</source>
        <translation>%1 所在的文件夹</translation>
    </message>
    <message>
        <source>make the folder %1</source>
        <translation>创建文件夹 %1</translation>
    </message>
</context>
<context>
    <name>mesh::Decide</name>
    <message>
        <source>The id of the held message: k3f9; none: the only one that waits</source>
        <translation>被扣留消息的 ID：k3f9；省略：唯一等待的那条</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>需要时，托盘窗口中的代码</translation>
    </message>
    <message>
        <source>To approve it, type %1  (only Enter: nothing is decided): </source>
        <translation>要批准它，请输入 %1  （只按回车：不做决定）： </translation>
    </message>
    <message>
        <source>To deny it, type %1  (only Enter: nothing is decided): </source>
        <translation>要拒绝它，请输入 %1  （只按回车：不做决定）： </translation>
    </message>
    <message>
        <source>  You have just seen its text; nothing was decided yet. To let it through, once more: /mesh approve %1</source>
        <translation>  你刚看到了正文；尚未做决定。要放行，请再输入一次：/mesh approve %1</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>未做任何决定。</translation>
    </message>
    <message>
        <source>It goes on waiting: mesh approvals</source>
        <translation>它继续等待：mesh approvals</translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 请输入： </translation>
    </message>
    <message>
        <source>Denied %1. Its sender is told.</source>
        <translation>已拒绝 %1。发送者会收到通知。</translation>
    </message>
    <message>
        <source>Approved %1. It goes to %2 as #%3.</source>
        <translation>已批准 %1。它以 #%3 发往 %2。</translation>
    </message>
</context>
<context>
    <name>mesh::Dialler</name>
    <message>
        <source>What answers at %1 is no mesh: %2</source>
        <translation>在 %1 响应的不是网格：%2</translation>
    </message>
    <message>
        <source>No machine is known by the name %1.</source>
        <translation>不知道名为 %1 的机器。</translation>
    </message>
    <message>
        <source>Give its numeric address, or a name that `tailscale status` shows.</source>
        <translation>请给出数字地址，或 `tailscale status` 显示的名称。</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>%1 上没有程序在监听。</translation>
    </message>
    <message>
        <source>Start the service there (mesh service start). See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>请在那里启动服务（mesh service start）。在那里用 `mesh remote status` 查看监听地址，并确认中间没有防火墙。</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>没有到 %1 的路由：%2。</translation>
    </message>
    <message>
        <source>See that both machines are on the same network (tailscale status).</source>
        <translation>请确认两台机器在同一网络中（tailscale status）。</translation>
    </message>
    <message>
        <source>%1 hung up before the connection was encrypted: it is no mesh, or has too many visitors now.</source>
        <translation>%1 在连接加密之前就断开了：它不是网格，或当前访问者过多。</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there. If they are, try again in a minute.</source>
        <translation>请确认地址和端口属于网格服务：在那里运行 `mesh remote status`。如果没错，请一分钟后重试。</translation>
    </message>
    <message>
        <source>What answers at %1 is no mesh: %2.</source>
        <translation>在 %1 响应的不是网格：%2。</translation>
    </message>
    <message>
        <source>%1 took the connection and did not go on with it.</source>
        <translation>%1 接受了连接，但没有继续。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 没有响应。</translation>
    </message>
    <message>
        <source>See that it is switched on and on the same network. See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>请确认它已开机并在同一网络中。在那里用 `mesh remote status` 查看监听地址，并确认中间没有防火墙。</translation>
    </message>
</context>
<context>
    <name>mesh::DirectLinks</name>
    <message>
        <source>Another machine, or the same with a new key, answers at %1. Nothing was sent to it. Pair them again: mesh remote remove %2, then mesh remote add.</source>
        <translation>在 %1 响应的是另一台机器，或密钥已更换的同一台机器。没有向它发送任何内容。重新配对：mesh remote remove %2，然后 mesh remote add。</translation>
    </message>
    <message>
        <source>It answered with something that is no greeting.</source>
        <translation>它回应的不是问候。</translation>
    </message>
    <message>
        <source>It refuses the version of the protocol that this program speaks; update the older one.</source>
        <translation>它拒绝本程序的协议版本；请更新较旧的一方。</translation>
    </message>
    <message>
        <source>It answered with something that does not belong there.</source>
        <translation>它回应了不该出现的内容。</translation>
    </message>
    <message>
        <source>It speaks the protocol in versions %1 to %2, this program %3 to %4; update the older one.</source>
        <translation>它的协议版本为 %1 到 %2，本程序为 %3 到 %4；请更新较旧的一方。</translation>
    </message>
    <message>
        <source>It spoke version %1 of the protocol before and now only %2, which is refused. If it was set back on purpose: Pair them again: mesh remote remove %3, then mesh remote add.</source>
        <translation>它以前使用协议版本 %1，现在只用 %2，因此被拒绝。如果是有意退回，请重新配对：mesh remote remove %3，然后 mesh remote add。</translation>
    </message>
    <message>
        <source>It sent something that cannot be read.</source>
        <translation>它发送了无法读取的内容。</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>它没有回应。</translation>
    </message>
    <message>
        <source>Nothing has come from it for minutes.</source>
        <translation>已有数分钟没有收到它的任何内容。</translation>
    </message>
    <message>
        <source>%1 has removed this machine. Pair them again: mesh remote remove %1, then mesh remote add.</source>
        <translation>%1 已移除本机。重新配对：mesh remote remove %1，然后 mesh remote add。</translation>
    </message>
</context>
<context>
    <name>mesh::Disconnect</name>
    <message>
        <source>Disconnected. Messages for %1 are kept until it is back.</source>
        <translation>已断开。发给 %1 的消息会保留到它回来。</translation>
    </message>
</context>
<context>
    <name>mesh::Dispatcher</name>
    <message>
        <source>This is no JSON-RPC 2.0 request.</source>
        <translation>这不是 JSON-RPC 2.0 请求。</translation>
    </message>
    <message>
        <source>See docs/protocol.md.</source>
        <translation>参见 docs/protocol.md。</translation>
    </message>
    <message>
        <source>&quot;params&quot; must be an object.</source>
        <translation>“params”必须是对象。</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation>没有方法“%1”。</translation>
    </message>
    <message>
        <source>the bus has no such method, for nobody</source>
        <translation>总线上没有此方法，谁都不能用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on the control socket only.</source>
        <translation>“%1”只存在于控制套接字上。</translation>
    </message>
    <message>
        <source>what was typed is another command</source>
        <translation>输入的是另一条命令</translation>
    </message>
</context>
<context>
    <name>mesh::Doctor</name>
    <message>
        <source>mend: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>skill sha256: %1</source>
        <translation>技能的 SHA-256：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Result: %1 passed, %2 failed</source>
        <translation>结果：%1 项通过，%2 项失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mesh::FolderWatch</name>
    <message>
        <source>watch the folder %1</source>
        <translation>监视文件夹 %1</translation>
    </message>
</context>
<context>
    <name>mesh::FrameReader</name>
    <message>
        <source>A frame without content came.</source>
        <translation>收到一个空帧。</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>两台机器都需要此程序。</translation>
    </message>
    <message>
        <source>A frame of %1 bytes was announced; %2 are allowed here.</source>
        <translation>预告的帧为 %1 字节；此处最多允许 %2。</translation>
    </message>
    <message>
        <source>Both machines need this program, in versions that know each other.</source>
        <translation>两台机器都需要此程序，且版本要互相认识。</translation>
    </message>
</context>
<context>
    <name>mesh::Gate</name>
    <message>
        <source>Too much text waits to be looked at by the safety rules.</source>
        <translation>等待安全规则检查的正文过多。</translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a few seconds.</source>
        <translation>未发送任何内容；请几秒后重试。</translation>
    </message>
</context>
<context>
    <name>mesh::HeldBox</name>
    <message>
        <source>%1 does not hold a key (32 bytes).</source>
        <translation>%1 中没有密钥（32 字节）。</translation>
    </message>
    <message>
        <source>Move it away, the service makes a new one; what is held now cannot be approved then: mv %1 %2</source>
        <translation>移走它后服务会新建；现在被扣留的消息将无法再批准：mv %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::HookEvents</name>
    <message>
        <source>A monitor runs below a Claude Code session, and this caller does not.</source>
        <translation>监视器运行在 Claude Code 会话之下，而此调用者不是。</translation>
    </message>
</context>
<context>
    <name>mesh::HumanProof</name>
    <message>
        <source>What was to be typed is not valid any more.</source>
        <translation>需要输入的内容已不再有效。</translation>
    </message>
    <message>
        <source>Begin again with the same command.</source>
        <translation>请用同一命令重新开始。</translation>
    </message>
    <message>
        <source>That is not what is shown; 1 try is left.</source>
        <translation>与显示的不符；还可尝试 1 次。</translation>
    </message>
    <message numerus="yes">
        <source>That is not what is shown; %n tries are left.</source>
        <translation>
            <numerusform>与显示的不符；还可尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>what was typed was wrong three times</source>
        <translation>输入错误达三次</translation>
    </message>
    <message>
        <source>That was wrong three times; nothing was done.</source>
        <translation>已错误三次；什么也没做。</translation>
    </message>
    <message>
        <source>Begin again in a few minutes.</source>
        <translation>请几分钟后重新开始。</translation>
    </message>
    <message>
        <source>The last code was wrong three times.</source>
        <translation>上一个代码已错误三次。</translation>
    </message>
    <message>
        <source>no tray runs that could show a code</source>
        <translation>没有可显示代码的托盘在运行</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because programs can type into this terminal, and no tray runs.</source>
        <translation>程序可以在此终端中输入，因此需要托盘窗口中的代码，但没有托盘在运行。</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because a program tried to decide within the last day, and no tray runs.</source>
        <translation>最近一天内有程序试图做决定，因此需要托盘窗口中的代码，但没有托盘在运行。</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because it makes you less safe, and no tray runs.</source>
        <translation>这会降低安全性，因此需要托盘窗口中的代码，但没有托盘在运行。</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, and no tray runs.</source>
        <translation>需要托盘窗口中的代码，但没有托盘在运行。</translation>
    </message>
    <message>
        <source>Start the tray; or have the system ask for your password: mesh config set approval_proof password</source>
        <translation>请启动托盘；或让系统询问你的密码：mesh config set approval_proof password</translation>
    </message>
    <message>
        <source>A code is shown in the tray&apos;s window, for two minutes.</source>
        <translation>托盘窗口会显示一个代码，持续两分钟。</translation>
    </message>
    <message>
        <source>Type it: %1</source>
        <translation>请输入：%1</translation>
    </message>
    <message>
        <source>The system asks root for no password, so it would prove nothing.</source>
        <translation>系统不会向 root 询问密码，因此证明不了什么。</translation>
    </message>
    <message>
        <source>Run the service as a plain user, or use another setting: mesh config set approval_proof click</source>
        <translation>请以普通用户运行服务，或改用：mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system cannot ask for a password: polkit (pkcheck) is not installed.</source>
        <translation>系统无法询问密码：未安装 polkit（pkcheck）。</translation>
    </message>
    <message>
        <source>Install the package polkitd, or use another setting: mesh config set approval_proof click</source>
        <translation>请安装软件包 polkitd，或改用：mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system does not know yet that it may ask for your password: %1 is missing.</source>
        <translation>系统还不知道可以询问你的密码：缺少 %1。</translation>
    </message>
    <message>
        <source>Put it there once: sudo cp %1 %2</source>
        <translation>放置一次即可：sudo cp %1 %2</translation>
    </message>
    <message>
        <source>the password was not given</source>
        <translation>没有给出密码</translation>
    </message>
    <message>
        <source>The password was not given; nothing was decided.</source>
        <translation>没有给出密码；未做任何决定。</translation>
    </message>
</context>
<context>
    <name>mesh::Identity</name>
    <message>
        <source>This machine has no key that others could know it by: %1.</source>
        <translation>本机没有可供其他机器识别的密钥：%1。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (libssl3), then restart the service.</source>
        <translation>请安装 OpenSSL 3（libssl3），然后重启服务。</translation>
    </message>
</context>
<context>
    <name>mesh::InboundFiles</name>
    <message>
        <source>A session id is no UUID.</source>
        <translation>会话 ID 不是 UUID。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 已被移除。</translation>
    </message>
    <message>
        <source>%1 No message is lost; the file is completed when it can be written again.</source>
        <translation>%1 不会丢失消息；能再次写入时会补全该文件。</translation>
    </message>
</context>
<context>
    <name>mesh::Inbox</name>
    <message>
        <source>Only look: the messages go on waiting</source>
        <translation>只查看：消息继续等待</translation>
    </message>
    <message>
        <source>Also those that were seen before</source>
        <translation>也包括已看过的</translation>
    </message>
    <message>
        <source>Only what came after the message with this id: k3f9</source>
        <translation>只看此 ID 的消息之后的：k3f9</translation>
    </message>
    <message>
        <source>Stay, and print each message as it comes, one a line</source>
        <translation>保持运行，消息到来时逐行输出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a message.</source>
        <translation>“%1”不是消息的 ID。</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;.</source>
        <translation>ID 是“#”后的四个或更多字符。</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>没有等待的消息。</translation>
    </message>
    <message>
        <source>There are more. Go on with: %1</source>
        <translation>还有更多。继续：%1</translation>
    </message>
    <message>
        <source>A person has paused deliveries; what waits comes when they go on.</source>
        <translation>有人暂停了投递；等待的内容会在恢复后送达。</translation>
    </message>
</context>
<context>
    <name>mesh::Intercept</name>
    <message>
        <source>Why; - reads it from standard input</source>
        <translation>原因；- 从标准输入读取</translation>
    </message>
    <message>
        <source>The request is told to %1 without its words; they are held until the human decides. (#%2)</source>
        <translation>请求已告知 %1，但不含原话；原话被扣留，等待人来决定。（#%2）</translation>
    </message>
    <message>
        <source>Asked %1 to pause; it decides. (#%2)</source>
        <translation>已请 %1 暂停；由它决定。（#%2）</translation>
    </message>
    <message>
        <source>%1 is told to stop.</source>
        <translation>已通知 %1 停止。</translation>
    </message>
    <message>
        <source>%1 was stopped already.</source>
        <translation>%1 之前已停止。</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s):</source>
        <translation>
            <numerusform>%n 条命令：</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stopped:</source>
        <translation>未停止：</translation>
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
        <translation>你们的结对还没有角色，只有 Guard 能停止 Grip。</translation>
    </message>
    <message>
        <source>Take it: mesh guard</source>
        <translation>担任：mesh guard</translation>
    </message>
    <message>
        <source>%1 is not there now; nothing of it runs here.</source>
        <translation>%1 现在不在；这里没有它的任何程序在运行。</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>查看谁在：mesh list</translation>
    </message>
    <message>
        <source>%1 is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are changed</source>
        <translation>%1 不是 Claude Code 会话，无法停止其中任何程序：已通知它，并交换了角色</translation>
    </message>
    <message>
        <source>Nothing more of %1 runs until a person lets it go on (mesh resume).</source>
        <translation>在有人让它继续之前（mesh resume），%1 不会再运行任何东西。</translation>
    </message>
    <message>
        <source>No session is stopped.</source>
        <translation>没有停止的会话。</translation>
    </message>
    <message>
        <source>See who does what: mesh list</source>
        <translation>查看谁在做什么：mesh list</translation>
    </message>
    <message>
        <source>More than one session is stopped.</source>
        <translation>停止的会话不止一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stopped.</source>
        <translation>“%1”没有停止。</translation>
    </message>
    <message>
        <source>Say which: mesh resume &lt;name&gt;</source>
        <translation>请指明：mesh resume &lt;name&gt;</translation>
    </message>
    <message>
        <source>It goes on already.</source>
        <translation>它已在继续。</translation>
    </message>
</context>
<context>
    <name>mesh::Judge</name>
    <message>
        <source>Quotes in quotes, too deep to be read.</source>
        <translation>引号嵌套过深，无法读取。</translation>
    </message>
</context>
<context>
    <name>mesh::LineFile</name>
    <message>
        <source>read %1</source>
        <translation>读取 %1</translation>
    </message>
</context>
<context>
    <name>mesh::List</name>
    <message>
        <source>Nobody is on the mesh.
Join it: mesh connect</source>
        <translation>网格中没有人。
加入：mesh connect</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>LOCKS</source>
        <translation>锁</translation>
    </message>
</context>
<context>
    <name>mesh::Lock</name>
    <message>
        <source>A path, a pattern such as &apos;src/auth/**&apos;, or any name</source>
        <translation>路径、&apos;src/auth/**&apos; 这样的模式或任意名称</translation>
    </message>
    <message>
        <source>Minutes it is held without an edit; else as configured</source>
        <translation>没有编辑时持有的分钟数；否则按设置</translation>
    </message>
    <message>
        <source>Queue for it when another session holds it</source>
        <translation>被其他会话持有时排队等待</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>与 --wait 一起：等待这么多秒后放弃</translation>
    </message>
    <message>
        <source>You hold the word %1 for %2. Give it back: %3</source>
        <translation>你持有词 %1，时长 %2。归还：%3</translation>
    </message>
    <message>
        <source>You hold %1 for %2. Give it back: %3</source>
        <translation>你持有 %1，时长 %2。归还：%3</translation>
    </message>
    <message>
        <source>Locked the word %1 for %2. Give it back: %3</source>
        <translation>已锁定词 %1，时长 %2。归还：%3</translation>
    </message>
    <message>
        <source>Locked %1 for %2. Give it back: %3</source>
        <translation>已锁定 %1，时长 %2。归还：%3</translation>
    </message>
</context>
<context>
    <name>mesh::LockMethods</name>
    <message>
        <source>A lock lasts between 30 seconds and a day.</source>
        <translation>锁的时长在 30 秒到一天之间。</translation>
    </message>
    <message>
        <source>Leave it out for the usual time: mesh config get lock_ttl_minutes</source>
        <translation>省略则使用通常时长：mesh config get lock_ttl_minutes</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>从持有者手中收回 %1 的锁</translation>
    </message>
</context>
<context>
    <name>mesh::Locks</name>
    <message>
        <source>You hold no lock on that.</source>
        <translation>你没有持有它的锁。</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>参见：mesh locks</translation>
    </message>
    <message>
        <source>That lock is %1&apos;s, and only its holder gives it back.</source>
        <translation>该锁属于 %1，只有持有者能归还。</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can: mesh unlock --force &lt;what&gt;</source>
        <translation>请询问：mesh send %1 &lt;text&gt;；人可以：mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can, at that machine: mesh unlock --force &lt;what&gt;</source>
        <translation>请询问：mesh send %1 &lt;text&gt;；那台机器上的人可以：mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>%1 holds it, on another machine.</source>
        <translation>由另一台机器上的 %1 持有。</translation>
    </message>
    <message>
        <source>Only a person there can take it away: mesh unlock --force &lt;what&gt;</source>
        <translation>只有那里的人能收回：mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>Nobody holds a lock on that.</source>
        <translation>没有人持有它的锁。</translation>
    </message>
    <message>
        <source>This session has left the mesh.</source>
        <translation>此会话已离开网格。</translation>
    </message>
    <message>
        <source>Join again: mesh connect</source>
        <translation>重新加入：mesh connect</translation>
    </message>
    <message>
        <source>It did not become free in time.</source>
        <translation>它没有及时空出来。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A pattern has at most 256 bytes.</source>
        <translation>模式最多 256 字节。</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>请锁定其上级文件夹。</translation>
    </message>
    <message>
        <source>This session has locked 100 patterns already.</source>
        <translation>此会话已锁定 100 个模式。</translation>
    </message>
    <message>
        <source>Lock whole folders.</source>
        <translation>请锁定整个文件夹。</translation>
    </message>
    <message>
        <source>Whoever asked has gone.</source>
        <translation>请求者已离开。</translation>
    </message>
    <message>
        <source>%1 waits for a part of it, and is first.</source>
        <translation>%1 先在等待其中一部分。</translation>
    </message>
    <message>
        <source>Queue behind it: mesh lock --wait</source>
        <translation>排在其后：mesh lock --wait</translation>
    </message>
    <message>
        <source>This session waits for 64 locks already.</source>
        <translation>此会话已在等待 64 个锁。</translation>
    </message>
    <message>
        <source>Wait for fewer.</source>
        <translation>请少等几个。</translation>
    </message>
    <message>
        <source>This session holds %1 locks already.</source>
        <translation>此会话已持有 %1 个锁。</translation>
    </message>
    <message>
        <source>Give some back (mesh unlock), or lock a whole folder at once.</source>
        <translation>请归还一些（mesh unlock），或一次锁定整个文件夹。</translation>
    </message>
    <message>
        <source>Nothing is locked.
Lock something: mesh lock &lt;path&gt;</source>
        <translation>没有锁定任何内容。
锁定：mesh lock &lt;path&gt;</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>mesh::Log</name>
    <message>
        <source>How many of the last lines</source>
        <translation>显示最后多少行</translation>
    </message>
    <message>
        <source>Stay, and print each line as it comes</source>
        <translation>保持运行，并输出新到的每一行</translation>
    </message>
</context>
<context>
    <name>mesh::LoopBrakes</name>
    <message>
        <source>The same text went to %1 less than a minute ago.</source>
        <translation>不到一分钟前已向 %1 发送过相同的正文。</translation>
    </message>
    <message>
        <source>Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words.</source>
        <translation>未发送任何内容。查看进展：mesh receipt；要再说一次，请等待或换个说法。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n answer(s) between these two in an hour without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>两者之间一小时内没有人参与的回复超过 %n 条；是否继续由人决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Mcp</name>
    <message>
        <source>An agent starts it and speaks the Model Context Protocol with it. How to tell yours: docs/agents/</source>
        <translation>由代理启动，并以 Model Context Protocol 通信。如何告知你的代理：docs/agents/</translation>
    </message>
    <message>
        <source>mesh mcp speaks with a program, so it cannot stand behind /mesh.</source>
        <translation>mesh mcp 与程序通信，因此不能用在 /mesh 之后。</translation>
    </message>
    <message>
        <source>Name it in the configuration of an agent: docs/agents/</source>
        <translation>请写入代理的配置：docs/agents/</translation>
    </message>
</context>
<context>
    <name>mesh::Membership</name>
    <message>
        <source>The process that wants to join has ended.</source>
        <translation>要加入的进程已结束。</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>此会话不在网格中。</translation>
    </message>
</context>
<context>
    <name>mesh::MemoryFrameChannel</name>
    <message>
        <source>The other side closed it.</source>
        <translation>对方已关闭。</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>已在此关闭。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>连接中断。</translation>
    </message>
</context>
<context>
    <name>mesh::MessageMethods</name>
    <message>
        <source>&quot;state&quot; must be delivered, shown or answered.</source>
        <translation>“state”必须是 delivered、shown 或 answered。</translation>
    </message>
    <message>
        <source>&quot;messages&quot; must be an array of at most 500 ids.</source>
        <translation>“messages”必须是最多 500 个 ID 的数组。</translation>
    </message>
</context>
<context>
    <name>mesh::Outgoing</name>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation>正文；- 从标准输入读取</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent</source>
        <translation>排在不紧急的消息之前</translation>
    </message>
    <message>
        <source>Wait until the recipient has seen or answered it</source>
        <translation>等到接收者看到或回复</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>与 --wait 一起：等待这么多秒后放弃</translation>
    </message>
    <message>
        <source>It stays on its way: mesh receipt %1</source>
        <translation>它仍在途中：mesh receipt %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairMethods</name>
    <message>
        <source>Sessions pair, and this shell is none.</source>
        <translation>结对的是会话，而此 shell 不是。</translation>
    </message>
    <message>
        <source>Join first (mesh connect), or type it in the session: /mesh pair &lt;name&gt;</source>
        <translation>请先加入（mesh connect），或在会话中输入：/mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume</source>
        <translation>在终端中：mesh resume</translation>
    </message>
    <message>
        <source>Your partner is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>你的搭档已停止，在有人让它继续之前不能成为 Grip。</translation>
    </message>
    <message>
        <source>You are Grip: only Guard intercepts.</source>
        <translation>你是 Grip：只有 Guard 能拦截。</translation>
    </message>
    <message>
        <source>To give your role away: mesh handover</source>
        <translation>交出你的角色：mesh handover</translation>
    </message>
    <message>
        <source>let %1 go on, and end what it was running</source>
        <translation>让 %1 继续，并结束它正在运行的内容</translation>
    </message>
    <message>
        <source>let %1 go on</source>
        <translation>让 %1 继续</translation>
    </message>
    <message>
        <source>%1 is stopped, and changes nothing in its pair before a person lets it go on.</source>
        <translation>%1 已停止，在有人让它继续之前不能改变结对。</translation>
    </message>
    <message>
        <source>In the tray, or in a terminal: mesh resume %1</source>
        <translation>在托盘中，或在终端中：mesh resume %1</translation>
    </message>
    <message>
        <source>No session of this machine is called so and is there now.</source>
        <translation>本机上没有此名称且当前在线的会话。</translation>
    </message>
    <message>
        <source>See who is: mesh list</source>
        <translation>查看谁在：mesh list</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>停止 %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairWith</name>
    <message>
        <source>The session to pair with; none: show your pair</source>
        <translation>要结对的会话；省略：显示你的结对</translation>
    </message>
    <message>
        <source>The role you take: grip or guard</source>
        <translation>你担任的角色：grip 或 guard</translation>
    </message>
    <message>
        <source>%1 invites you. Accept: mesh pair %1; decline: mesh unpair</source>
        <translation>%1 邀请你。接受：mesh pair %1；谢绝：mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; take it back: mesh unpair</source>
        <translation>已邀请 %1；撤回：mesh unpair</translation>
    </message>
    <message>
        <source>Not paired. Invite a session: mesh pair &lt;name&gt;</source>
        <translation>没有结对。邀请会话：mesh pair &lt;name&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::PairingRun</name>
    <message>
        <source>That is this machine itself.</source>
        <translation>那就是本机。</translation>
    </message>
    <message>
        <source>The other machine has shown no key.</source>
        <translation>对方机器没有出示密钥。</translation>
    </message>
    <message>
        <source>The other machine tried to change the code after it had seen the number of this one.</source>
        <translation>对方机器在看到本机的数字后试图更改代码。</translation>
    </message>
    <message>
        <source>The other machine tried to choose the code.</source>
        <translation>对方机器试图选择代码。</translation>
    </message>
    <message>
        <source>The other machine accepted something else than what was said here.</source>
        <translation>对方机器接受的内容与此处所说的不同。</translation>
    </message>
    <message>
        <source>The human at the other machine has said no.</source>
        <translation>对方机器的人拒绝了。</translation>
    </message>
    <message>
        <source>The other machine speaks the protocol in versions %1 to %2, this one %3 to %4: update the older program.</source>
        <translation>对方机器的协议版本为 %1 到 %2，本机为 %3 到 %4：请更新较旧的程序。</translation>
    </message>
    <message>
        <source>The human at this machine has said no.</source>
        <translation>本机的人拒绝了。</translation>
    </message>
    <message>
        <source>Nobody decided in time.</source>
        <translation>没有人及时决定。</translation>
    </message>
    <message>
        <source>The other machine did not answer in time.</source>
        <translation>对方机器没有及时回应。</translation>
    </message>
    <message>
        <source>The connection ended before the machines were paired: %1</source>
        <translation>机器配对前连接已结束：%1</translation>
    </message>
    <message>
        <source>The other machine does not keep to the order in which machines pair.</source>
        <translation>对方机器没有遵守配对的顺序。</translation>
    </message>
</context>
<context>
    <name>mesh::Pairings</name>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>没有等待配对的机器。</translation>
    </message>
    <message>
        <source>No machine with that code or name waits to be paired.</source>
        <translation>没有使用该代码或名称等待配对的机器。</translation>
    </message>
    <message>
        <source>See which do: mesh remote list</source>
        <translation>查看有哪些：mesh remote list</translation>
    </message>
    <message>
        <source>More than one machine waits to be paired.</source>
        <translation>等待配对的机器不止一台。</translation>
    </message>
    <message>
        <source>Name the one you mean by its code: mesh remote list</source>
        <translation>请用代码指明：mesh remote list</translation>
    </message>
    <message>
        <source>Other machines are being paired.</source>
        <translation>正在配对其他机器。</translation>
    </message>
    <message>
        <source>Decide about them, or wait some minutes: mesh remote list</source>
        <translation>请先决定，或等待几分钟：mesh remote list</translation>
    </message>
    <message>
        <source>Three machines are being paired already.</source>
        <translation>已有三台机器正在配对。</translation>
    </message>
    <message>
        <source>Decide about one of them first: mesh remote list</source>
        <translation>请先决定其中一台：mesh remote list</translation>
    </message>
    <message>
        <source>The human at this machine pairs with another one now.</source>
        <translation>本机的人正在与另一台机器配对。</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>没有空位。</translation>
    </message>
    <message>
        <source>That is this machine itself.</source>
        <translation>那就是本机。</translation>
    </message>
    <message>
        <source>Give the other machine&apos;s address.</source>
        <translation>请给出对方机器的地址。</translation>
    </message>
    <message>
        <source>It was added anew meanwhile.</source>
        <translation>它在此期间被重新添加。</translation>
    </message>
    <message>
        <source>That machine is being paired already.</source>
        <translation>那台机器已在配对中。</translation>
    </message>
    <message>
        <source>See: mesh remote list</source>
        <translation>参见：mesh remote list</translation>
    </message>
    <message>
        <source>It spoke a newer version of the protocol before than this program does.</source>
        <translation>它以前使用的协议版本比本程序新。</translation>
    </message>
    <message>
        <source>Update this program, or forget the machine first: mesh remote remove</source>
        <translation>请更新本程序，或先移除该机器：mesh remote remove</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>它关闭了连接。</translation>
    </message>
</context>
<context>
    <name>mesh::Pairs</name>
    <message>
        <source>That is more than 20 changes of pairs in a minute.</source>
        <translation>一分钟内结对的更改超过 20 次。</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in %1 s.</source>
        <translation>未做更改；请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>A session cannot pair with itself.</source>
        <translation>会话不能与自己结对。</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>查看谁在：mesh list</translation>
    </message>
    <message>
        <source>Sessions pair with sessions, not with a person.</source>
        <translation>会话只能与会话结对，不能与人结对。</translation>
    </message>
    <message>
        <source>You are paired with %1 already.</source>
        <translation>你已与 %1 结对。</translation>
    </message>
    <message>
        <source>To take a role: mesh grip, or mesh guard</source>
        <translation>担任角色：mesh grip 或 mesh guard</translation>
    </message>
    <message>
        <source>This session is paired with %1.</source>
        <translation>此会话已与 %1 结对。</translation>
    </message>
    <message>
        <source>One pair a session: first mesh unpair</source>
        <translation>每个会话只有一个结对：请先 mesh unpair</translation>
    </message>
    <message>
        <source>%1 is not there now.</source>
        <translation>%1 现在不在。</translation>
    </message>
    <message>
        <source>Pair when it is back, or write to it: mesh send %1 &lt;text&gt;</source>
        <translation>请等它回来再结对，或写信给它：mesh send %1 &lt;text&gt;</translation>
    </message>
    <message>
        <source>%1 is paired with %2 already.</source>
        <translation>%1 已与 %2 结对。</translation>
    </message>
    <message>
        <source>One pair a session: it has to leave that one first (mesh unpair)</source>
        <translation>每个会话只有一个结对：它要先离开那个（mesh unpair）</translation>
    </message>
    <message>
        <source>%1 does not invite any more.</source>
        <translation>%1 不再邀请。</translation>
    </message>
    <message>
        <source>Invite it: mesh pair &lt;name&gt;</source>
        <translation>邀请它：mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>%1 wants to be %2 itself; two cannot be the same.</source>
        <translation>%1 自己要担任 %2；两者不能相同。</translation>
    </message>
    <message>
        <source>Take the other role: mesh %1</source>
        <translation>请担任另一角色：mesh %1</translation>
    </message>
    <message>
        <source>%1 has paired with another meanwhile.</source>
        <translation>%1 在此期间与他人结对了。</translation>
    </message>
    <message>
        <source>More than one session invites you.</source>
        <translation>邀请你的会话不止一个。</translation>
    </message>
    <message>
        <source>Say which: mesh pair &lt;name&gt;</source>
        <translation>请指明：mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>%1 is %2, and two cannot be the same.</source>
        <translation>%1 是 %2，两者不能相同。</translation>
    </message>
    <message>
        <source>Ask for it: mesh steer &lt;text&gt; (Grip gives it by: mesh handover)</source>
        <translation>请提出：mesh steer &lt;text&gt;（Grip 交出角色：mesh handover）</translation>
    </message>
    <message>
        <source>Give yours away: mesh handover</source>
        <translation>请交出你的角色：mesh handover</translation>
    </message>
    <message>
        <source>Only Grip hands its role over, and you are not Grip.</source>
        <translation>只有 Grip 能交出角色，而你不是 Grip。</translation>
    </message>
    <message>
        <source>Ask for it: mesh intercept &lt;why&gt;</source>
        <translation>请提出：mesh intercept &lt;why&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::Peers</name>
    <message>
        <source>It has no list of machines.</source>
        <translation>其中没有机器列表。</translation>
    </message>
    <message>
        <source>Machine &quot;%1&quot;: %2</source>
        <translation>机器“%1”：%2</translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation>它出现了两次。</translation>
    </message>
    <message>
        <source>set aside %1</source>
        <translation>把 %1 放到一边</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, so none is let in. %1 It is kept as %2. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>已配对机器的列表已损坏，因此不放行任何机器。%1 该文件存为 %2。请改正并放回原处，再启动服务；或重新配对：mesh remote add</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, and those that are not whole are not let in. It is kept as %1. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>已配对机器的列表已损坏，不完整的机器不予放行。该文件存为 %1。请改正并放回原处，再启动服务；或重新配对：mesh remote add</translation>
    </message>
    <message>
        <source>This machine is paired with %1 others already.</source>
        <translation>本机已与其他 %1 台机器配对。</translation>
    </message>
    <message>
        <source>Remove one that is not needed: mesh remote remove</source>
        <translation>请移除不需要的一台：mesh remote remove</translation>
    </message>
    <message>
        <source>This machine itself is called &quot;%1&quot;.</source>
        <translation>本机自己的名称就是“%1”。</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Another machine is called &quot;%1&quot; here.</source>
        <translation>此处已有另一台名为“%1”的机器。</translation>
    </message>
    <message>
        <source>Take another name, or rename that one: mesh remote rename %1</source>
        <translation>请换一个名称，或重命名那一台：mesh remote rename %1</translation>
    </message>
</context>
<context>
    <name>mesh::Plugin</name>
    <message>
        <source>A program is missing: %1.</source>
        <translation>缺少程序：%1。</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>请重新安装 Grip Session Mesh。</translation>
    </message>
    <message>
        <source>The plugin %1 is in place: %2</source>
        <translation>插件 %1 已就位：%2</translation>
    </message>
    <message>
        <source>Claude Code has it. Restart the sessions that are open: they do not have it yet.</source>
        <translation>Claude Code 已有该插件。请重启打开着的会话：它们还没有。</translation>
    </message>
    <message>
        <source>Claude Code was not found. When it is installed, run this again: mesh plugin install</source>
        <translation>未找到 Claude Code。安装后请再次运行：mesh plugin install</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Claude Code was not found.</source>
        <translation>未找到 Claude Code。</translation>
    </message>
    <message>
        <source>Claude Code has the plugin.</source>
        <translation>Claude Code 已有该插件。</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin, or it is switched off: mesh plugin install</source>
        <translation>Claude Code 没有该插件，或已被停用：mesh plugin install</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>The plugin is removed. Sessions that are open keep what they have loaded until they are restarted.</source>
        <translation>插件已移除。打开着的会话在重启前会保留已加载的内容。</translation>
    </message>
</context>
<context>
    <name>mesh::PluginOptions</name>
    <message>
        <source>The plugin&apos;s option %1: %2</source>
        <translation>插件选项 %1：%2</translation>
    </message>
    <message>
        <source>The plugin&apos;s option %1 was not taken over, because it makes you less safe. To do it: mesh config set %1 %2</source>
        <translation>插件选项 %1 会降低安全性，因此没有采用。要采用：mesh config set %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::PostOffice</name>
    <message>
        <source>See who is there: mesh list</source>
        <translation>查看谁在：mesh list</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a broadcast can have %2 bytes.</source>
        <translation>正文为 %1 字节；广播最多 %2 字节。</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a message can have %2 bytes.</source>
        <translation>正文为 %1 字节；消息最多 %2 字节。</translation>
    </message>
    <message>
        <source>Put it into a file and send its path, or send it in parts.</source>
        <translation>请放入文件并发送其路径，或分几部分发送。</translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n broadcast(s) in a minute.</source>
        <translation>
            <numerusform>一分钟内超过 %n 条广播。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n message(s) in a minute.</source>
        <translation>
            <numerusform>一分钟内超过 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent; try again in %1 s.</source>
        <translation>未发送任何内容；请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>That was a notice of the mesh itself; nobody reads an answer.</source>
        <translation>那是网格自己的通知；没有人会看回复。</translation>
    </message>
    <message>
        <source>The machine that this came from (%1) is not paired with this one any more.</source>
        <translation>发来此消息的机器（%1）已不再与本机配对。</translation>
    </message>
</context>
<context>
    <name>mesh::Read</name>
    <message>
        <source>The id of the message, as shown: k3f9</source>
        <translation>消息的 ID，如所显示：k3f9</translation>
    </message>
    <message>
        <source>One page of 20,000 characters</source>
        <translation>一页，20,000 个字符</translation>
    </message>
    <message>
        <source>Write the text into a new file instead</source>
        <translation>改为把正文写入新文件</translation>
    </message>
    <message>
        <source>With -o: the bytes as they were sent, not made safe to look at</source>
        <translation>与 -o 一起：原样写出字节，不做安全处理</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n page(s).</source>
        <translation>
            <numerusform>消息共有 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3  (#%4)</source>
        <translation>%1 发往 %2，%3  （#%4）</translation>
    </message>
    <message>
        <source>page %1 of %2; next: mesh read %3 --page %4</source>
        <translation>第 %1 页，共 %2 页；下一页：mesh read %3 --page %4</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s), raw).</source>
        <translation>
            <numerusform>已写入 %1（%n 字节，原样）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s)).</source>
        <translation>
            <numerusform>已写入 %1（%n 字节）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Reader</name>
    <message>
        <source>A question to the store failed: %1.</source>
        <translation>查询存储失败：%1。</translation>
    </message>
</context>
<context>
    <name>mesh::Receipt</name>
    <message>
        <source>The id of the message, as shown when it was sent: k3f9</source>
        <translation>消息的 ID，如发送时所显示：k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Receipts</name>
    <message numerus="yes">
        <source>This connection waits for %n receipt(s) already.</source>
        <translation>
            <numerusform>此连接已在等待 %n 个回执。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again when one of them has come, or without waiting: mesh receipt</source>
        <translation>请在其中一个到来后再问，或不等待地查询：mesh receipt</translation>
    </message>
    <message>
        <source>It is not lost; ask again: mesh receipt</source>
        <translation>它没有丢失；请再次查询：mesh receipt</translation>
    </message>
</context>
<context>
    <name>mesh::Registry</name>
    <message>
        <source>This session is on the mesh as &quot;%1&quot; already.</source>
        <translation>此会话已以“%1”在网格中。</translation>
    </message>
    <message>
        <source>To take another name: mesh disconnect, then mesh connect %1</source>
        <translation>换一个名称：mesh disconnect，然后 mesh connect %1</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken, so this session is &quot;%2&quot;.</source>
        <translation>名称“%1”已被占用，因此此会话为“%2”。</translation>
    </message>
    <message>
        <source>Take another one, or none to have one chosen: mesh connect</source>
        <translation>请换一个，或省略由系统选择：mesh connect</translation>
    </message>
    <message>
        <source>More than one machine has a session &quot;%1&quot;.</source>
        <translation>有会话“%1”的机器不止一台。</translation>
    </message>
    <message>
        <source>Say which: name@machine.</source>
        <translation>请指明：名称@机器。</translation>
    </message>
    <message>
        <source>Nobody on the mesh is called &quot;%1&quot;.</source>
        <translation>网格中没有名为“%1”的会话。</translation>
    </message>
    <message>
        <source>No session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>没有以“%1”开头的会话 ID。</translation>
    </message>
    <message>
        <source>More than one session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>以“%1”开头的会话 ID 不止一个。</translation>
    </message>
    <message>
        <source>Give more digits or the name.</source>
        <translation>请给出更多位数或名称。</translation>
    </message>
    <message>
        <source>No machine is known by the name &quot;%1&quot;.</source>
        <translation>不知道名为“%1”的机器。</translation>
    </message>
    <message>
        <source>See which are: mesh remote list. Sessions of this machine are addressed without @.</source>
        <translation>查看有哪些：mesh remote list。本机的会话不用 @。</translation>
    </message>
    <message>
        <source>Nobody on %1 is called &quot;%2&quot;.</source>
        <translation>%1 上没有名为“%2”的会话。</translation>
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
        <translation>relay_listen 中的 %1 不是地址。</translation>
    </message>
    <message>
        <source>Other machines may not reach this one: %1</source>
        <translation>其他机器可能无法到达本机：%1</translation>
    </message>
    <message>
        <source>There is no Tailscale interface here, and relay_listen names no address.</source>
        <translation>此处没有 Tailscale 接口，relay_listen 也没有指定地址。</translation>
    </message>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>没有等待配对的机器。</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>查看有谁请求：mesh remote list；在对方机器上：mesh remote add</translation>
    </message>
    <message>
        <source>That is not the code of %1.</source>
        <translation>那不是 %1 的代码。</translation>
    </message>
    <message>
        <source>See it, and compare it with the other machine&apos;s: mesh remote status %1</source>
        <translation>查看它，并与对方机器的比较：mesh remote status %1</translation>
    </message>
</context>
<context>
    <name>mesh::RelayIn</name>
    <message>
        <source>the other machine cannot read it</source>
        <translation>对方机器无法读取它</translation>
    </message>
    <message>
        <source>the other machine&apos;s human does not let this one do that</source>
        <translation>对方机器的人不允许本机这样做</translation>
    </message>
    <message>
        <source>256 MB of this machine&apos;s messages wait there already</source>
        <translation>那里已有本机 256 MB 的消息在等待</translation>
    </message>
    <message>
        <source>too many of this machine&apos;s names are known there already</source>
        <translation>那里已知道本机过多的名称</translation>
    </message>
    <message>
        <source>nobody there is called so</source>
        <translation>那里没有叫这个名称的</translation>
    </message>
    <message>
        <source>the two are no pair there</source>
        <translation>两者在那里并未结对</translation>
    </message>
</context>
<context>
    <name>mesh::RelayOut</name>
    <message>
        <source>it is too large for a link</source>
        <translation>它对连接来说过大</translation>
    </message>
</context>
<context>
    <name>mesh::Remote</name>
    <message>
        <source>IP address or host name, :port if it is not 9475; none: shows those of the tailnet</source>
        <translation>IP 地址或主机名，不是 9475 时加 :port；省略：显示 tailnet 中的</translation>
    </message>
    <message>
        <source>What the machine is called here; without it, what it calls itself</source>
        <translation>机器在此处的名称；省略则用它自称的名称</translation>
    </message>
    <message>
        <source>The machine&apos;s name here</source>
        <translation>机器在此处的名称</translation>
    </message>
    <message>
        <source>Its code or name, when more than one waits</source>
        <translation>不止一台等待时，它的代码或名称</translation>
    </message>
    <message>
        <source>What the machine is called here</source>
        <translation>机器在此处的名称</translation>
    </message>
    <message>
        <source>The name that it gets</source>
        <translation>它的新名称</translation>
    </message>
    <message>
        <source>What it may do of: message, broadcast, lock, pair, intercept</source>
        <translation>允许的权限：message、broadcast、lock、pair、intercept</translation>
    </message>
    <message>
        <source>What it may not do of: message, broadcast, lock, pair, intercept</source>
        <translation>不允许的权限：message、broadcast、lock、pair、intercept</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>需要时，托盘窗口中的代码</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>已拒绝。</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>%1 从现在起名为 %2。</translation>
    </message>
    <message>
        <source>%1 is not paired any more, and cut off.</source>
        <translation>%1 不再配对，连接已切断。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>发给它的 %n 条消息不会送达；发送者会收到通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>此处没有名为“%1”的机器。</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>查看已配对的机器：mesh remote list</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale. Give an address: mesh remote add ADDRESS</source>
        <translation>从 Tailscale 看不到任何机器。请给出地址：mesh remote add 地址</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pair with one of them: mesh remote add ADDRESS</source>
        <translation>与其中一台配对：mesh remote add 地址</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 已配对。</translation>
    </message>
    <message>
        <source>The code is %1. The other machine (%2) must show the same one.</source>
        <translation>代码是 %1。对方机器（%2）必须显示相同的代码。</translation>
    </message>
    <message>
        <source>There, within two minutes: mesh remote accept</source>
        <translation>请在两分钟内在那里运行：mesh remote accept</translation>
    </message>
    <message>
        <source>Here, when you have seen that the codes are the same: mesh remote verify %1</source>
        <translation>确认代码相同后，在这里运行：mesh remote verify %1</translation>
    </message>
    <message>
        <source>No such machine wants to pair.</source>
        <translation>没有这样的机器请求配对。</translation>
    </message>
    <message>
        <source>More than one machine wants to pair.</source>
        <translation>请求配对的机器不止一台。</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>查看有谁请求：mesh remote list；在对方机器上：mesh remote add</translation>
    </message>
    <message>
        <source>Say which, by its code: mesh remote list</source>
        <translation>请用代码指明：mesh remote list</translation>
    </message>
    <message>
        <source>%1 is let in. How it stands: mesh remote list</source>
        <translation>已放行 %1。查看状态：mesh remote list</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 已核对。</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 已核对：它可以做其权限允许的事。</translation>
    </message>
    <message>
        <source>%1 may here: %2</source>
        <translation>%1 在此可以：%2</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteLocks</name>
    <message>
        <source>%1 does not say whether somebody has it.</source>
        <translation>%1 没有说明是否有人持有它。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteMethods</name>
    <message>
        <source>pair with the machine at %1</source>
        <translation>与 %1 的机器配对</translation>
    </message>
    <message>
        <source>let %1 in, whose code is %2 on both machines</source>
        <translation>放行 %1，其代码在两台机器上都是 %2</translation>
    </message>
    <message>
        <source>refuse a machine that wants to pair</source>
        <translation>拒绝一台请求配对的机器</translation>
    </message>
    <message>
        <source>say that %1 shows the code %2 as well</source>
        <translation>确认 %1 也显示代码 %2</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>从现在起把机器 %1 称为 %2</translation>
    </message>
    <message>
        <source>change what %1 may do here: %2</source>
        <translation>更改 %1 在此可做的事：%2</translation>
    </message>
    <message>
        <source>end the pairing with %1 and drop what waits for it</source>
        <translation>结束与 %1 的配对，并丢弃等待发给它的内容</translation>
    </message>
</context>
<context>
    <name>mesh::RemotePairs</name>
    <message>
        <source>The link to that machine broke before it answered.</source>
        <translation>与那台机器的连接在它回应之前中断。</translation>
    </message>
    <message>
        <source>See how the pair stands, and try again: mesh status, mesh remote list</source>
        <translation>请查看结对状态后重试：mesh status、mesh remote list</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its machine is not linked now.</source>
        <translation>无法到达 %1：其机器现在没有连接。</translation>
    </message>
    <message>
        <source>See how it stands: mesh remote list</source>
        <translation>查看状态：mesh remote list</translation>
    </message>
    <message>
        <source>That machine does not answer.</source>
        <translation>那台机器没有回应。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 说：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>这里没有叫这个名字的会话。</translation>
    </message>
    <message>
        <source>The human here does not let that machine do so.</source>
        <translation>这里的人不允许那台机器这样做。</translation>
    </message>
    <message>
        <source>There: mesh remote rights, mesh remote verify</source>
        <translation>在那边运行：mesh remote rights、mesh remote verify</translation>
    </message>
    <message>
        <source>This machine&apos;s program does not know that; update it.</source>
        <translation>这台机器上的程序不认识它；请更新。</translation>
    </message>
    <message>
        <source>That session is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>该会话已停止，在有人让它继续之前不能成为 Grip。</translation>
    </message>
    <message>
        <source>It is Grip: only Guard intercepts.</source>
        <translation>它是 Grip：只有 Guard 能拦截。</translation>
    </message>
    <message>
        <source>To give the role away: mesh handover</source>
        <translation>交出角色：mesh handover</translation>
    </message>
    <message>
        <source>That machine has stopped sessions here three times within a minute.</source>
        <translation>那台机器在一分钟内已三次停止这里的会话。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>请在 %1 秒后重试。</translation>
    </message>
</context>
<context>
    <name>mesh::Reply</name>
    <message>
        <source>The id of the message you answer, as shown: k3f9</source>
        <translation>你要回复的消息的 ID，如所显示：k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Resume</name>
    <message>
        <source>The stopped session; none: the only one</source>
        <translation>停止的会话；省略：唯一的那个</translation>
    </message>
    <message>
        <source>End the commands that were stopped, instead of letting them go on</source>
        <translation>结束已停止的命令，而不是让它们继续</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>需要时，托盘窗口中的代码</translation>
    </message>
    <message>
        <source>%1 goes on, with %2; ended: %3.</source>
        <translation>%1 继续运行，含 %2；已结束：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%n 条命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; ended: %n command(s).</source>
        <translation>
            <numerusform>%1 继续运行；已结束 %n 条命令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on, with %n command(s).</source>
        <translation>
            <numerusform>%1 继续运行，含 %n 条命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 继续运行。</translation>
    </message>
</context>
<context>
    <name>mesh::RuleParser</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>a user&apos;s rules are a list</source>
        <translation>用户的规则应为列表</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>你的规则 %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>a rule has an id, a category, what and why</source>
        <translation>规则要有 id、category、what 和 why</translation>
    </message>
    <message>
        <source>this id is taken</source>
        <translation>此 id 已被使用</translation>
    </message>
    <message>
        <source>it has nothing to match</source>
        <translation>它没有可匹配的内容</translation>
    </message>
    <message>
        <source>exceptions are a list</source>
        <translation>例外应为列表</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>例外 %1</translation>
    </message>
    <message>
        <source>it has to say why</source>
        <translation>它必须说明原因</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>there is no set %1</source>
        <translation>没有集合 %1</translation>
    </message>
    <message>
        <source>a form needs a program, a pattern, reads or writes</source>
        <translation>形式需要 program、pattern、reads 或 writes</translation>
    </message>
    <message>
        <source>a pattern needs the words that it is near</source>
        <translation>模式需要它附近的词</translation>
    </message>
    <message>
        <source>&quot;near&quot; has words of letters, digits and _, not &quot;%1&quot;</source>
        <translation>“near”中的词由字母、数字和 _ 组成，不能是“%1”</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>mesh::RuleTable</name>
    <message>
        <source>docs/rules.md says how rules are written.</source>
        <translation>规则的写法见 docs/rules.md。</translation>
    </message>
</context>
<context>
    <name>mesh::Scan</name>
    <message>
        <source>The text; none, or -, reads standard input</source>
        <translation>正文；省略或 - 从标准输入读取</translation>
    </message>
    <message>
        <source>Judge each line of the text by itself, one verdict a line</source>
        <translation>逐行判断正文，每行一个结论</translation>
    </message>
    <message>
        <source>Exit code 0: the rules find nothing; 1: they find something.</source>
        <translation>退出码 0：规则未发现问题；1：发现了问题。</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>/mesh 之后没有标准输入。</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>请直接写正文。</translation>
    </message>
    <message>
        <source>The rules find nothing destructive.</source>
        <translation>规则没有发现破坏性内容。</translation>
    </message>
</context>
<context>
    <name>mesh::Send</name>
    <message>
        <source>A session: hal, hal@studio, 8 or more digits of its id, or human</source>
        <translation>会话：hal、hal@studio、其 ID 的 8 位或更多，或 human</translation>
    </message>
</context>
<context>
    <name>mesh::Service</name>
    <message>
        <source>The rules in config.json cannot be used, and those before apply: %1 %2</source>
        <translation>config.json 中的规则无法使用，沿用之前的规则：%1 %2</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>显示最后多少行</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>需要时，托盘窗口中的代码</translation>
    </message>
    <message>
        <source>The service is running already, pid %1.</source>
        <translation>服务已在运行，pid %1。</translation>
    </message>
    <message>
        <source>The service has started, pid %1.</source>
        <translation>服务已启动，pid %1。</translation>
    </message>
    <message>
        <source>The service was told to stop but still runs.</source>
        <translation>已通知服务停止，但它仍在运行。</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>查看：mesh service logs</translation>
    </message>
    <message>
        <source>The service has stopped, pid %1.</source>
        <translation>服务已停止，pid %1。</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>服务还没有写过任何内容。</translation>
    </message>
</context>
<context>
    <name>mesh::ServiceMethods</name>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>把 %1 设为 %2，这会降低安全性</translation>
    </message>
    <message>
        <source>Setting %1 so makes you less safe. %2</source>
        <translation>这样设置 %1 会降低安全性。%2</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>presence.db is sound</source>
        <translation>presence.db 完好</translation>
    </message>
    <message>
        <source>%1 MB free for %2</source>
        <translation>%2 还有 %1 MB 可用</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>mesh::SessionMethods</name>
    <message>
        <source>&quot;client_session_id&quot; must be a UUID.</source>
        <translation>“client_session_id”必须是 UUID。</translation>
    </message>
    <message>
        <source>There is no shell above this call that could be a session.</source>
        <translation>此调用之上没有可作为会话的 shell。</translation>
    </message>
    <message>
        <source>Call mesh from a shell.</source>
        <translation>请从 shell 调用 mesh。</translation>
    </message>
    <message>
        <source>The process that joined has ended.</source>
        <translation>加入的进程已结束。</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>此会话不在网格中。</translation>
    </message>
    <message>
        <source>This session is stopped, and cannot leave before a person lets it go on.</source>
        <translation>此会话已停止，在有人让它继续之前不能离开。</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume %1</source>
        <translation>在终端中：mesh resume %1</translation>
    </message>
    <message>
        <source>&quot;state&quot; must be idle, busy or waiting.</source>
        <translation>“state”必须是 idle、busy 或 waiting。</translation>
    </message>
    <message>
        <source>&quot;topics&quot; must be an array of: messages, presence, receipts, changes, traffic.</source>
        <translation>“topics”必须是以下各项的数组：messages、presence、receipts、changes、traffic。</translation>
    </message>
    <message>
        <source>Only the tray sees all the messages that pass.</source>
        <translation>只有托盘能看到经过的所有消息。</translation>
    </message>
</context>
<context>
    <name>mesh::SingleInstance</name>
    <message>
        <source>A service for %1 runs already, as process %2.</source>
        <translation>%1 的服务已在运行，进程为 %2。</translation>
    </message>
    <message>
        <source>A service for %1 runs already, as process unknown.</source>
        <translation>%1 的服务已在运行，进程未知。</translation>
    </message>
    <message>
        <source>See: mesh service status</source>
        <translation>参见：mesh service status</translation>
    </message>
    <message>
        <source>run/service.lock cannot be written in %1.</source>
        <translation>无法在 %1 中写入 run/service.lock。</translation>
    </message>
    <message>
        <source>Is the disk full? See: df -h</source>
        <translation>磁盘满了吗？请看：df -h</translation>
    </message>
</context>
<context>
    <name>mesh::StatusVerb</name>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>the human of this machine, not connected (mesh connect)</source>
        <translation>本机的人，未连接（mesh connect）</translation>
    </message>
    <message>
        <source>not connected (mesh connect)</source>
        <translation>未连接（mesh connect）</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 条等待</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%2 上的 %1，%3</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>root</source>
        <translation>根目录</translation>
    </message>
</context>
<context>
    <name>mesh::Stopping</name>
    <message>
        <source>The system does not tell which run of it this is.</source>
        <translation>系统未说明这是它的哪一次运行。</translation>
    </message>
    <message>
        <source>It did not stop in time.</source>
        <translation>它没有及时停止。</translation>
    </message>
    <message>
        <source>Its group could not be stopped.</source>
        <translation>无法停止其进程组。</translation>
    </message>
    <message>
        <source>It is stopped, but could not be noted; should the service end now, it stays so. %1</source>
        <translation>它已停止，但无法记录；如果服务现在结束，它会一直停止。%1</translation>
    </message>
    <message>
        <source>It has cut itself off from the tool that started it.</source>
        <translation>它已脱离启动它的工具。</translation>
    </message>
</context>
<context>
    <name>mesh::Store</name>
    <message>
        <source>The daily snapshot failed: %1</source>
        <translation>每日快照失败：%1</translation>
    </message>
</context>
<context>
    <name>mesh::StrictBuilder</name>
    <message>
        <source>a number is out of range</source>
        <translation>数字超出范围</translation>
    </message>
    <message>
        <source>a string holds NUL</source>
        <translation>字符串含有 NUL</translation>
    </message>
    <message>
        <source>binary value</source>
        <translation>二进制值</translation>
    </message>
    <message>
        <source>a key holds NUL</source>
        <translation>键含有 NUL</translation>
    </message>
    <message>
        <source>an object has too many keys</source>
        <translation>对象的键过多</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>键“%1”出现了两次</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>第 %1 字节：%2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
</context>
<context>
    <name>mesh::TlsChannel</name>
    <message>
        <source>The other side does not read what is sent to it.</source>
        <translation>对方没有读取发给它的内容。</translation>
    </message>
    <message>
        <source>Closed here; the other side did not read all that was sent to it.</source>
        <translation>已在此关闭；对方没有读完发给它的内容。</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>已在此关闭。</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>对方关闭了连接。</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>连接中断：%1。</translation>
    </message>
</context>
<context>
    <name>mesh::ToolCalls</name>
    <message>
        <source>its model asked for it</source>
        <translation>是它的模型要求的</translation>
    </message>
</context>
<context>
    <name>mesh::Trays</name>
    <message>
        <source>This cannot be believed to be the tray: %1.</source>
        <translation>无法确信这是托盘：%1。</translation>
    </message>
    <message>
        <source>Start %1 from the desktop&apos;s menu or from a terminal of your own.</source>
        <translation>请从桌面菜单或自己的终端启动 %1。</translation>
    </message>
    <message>
        <source>That does not answer the challenge.</source>
        <translation>这没有正确回应质询。</translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation>请重新开始。</translation>
    </message>
</context>
<context>
    <name>mesh::TypedCommands</name>
    <message>
        <source>no input was passed</source>
        <translation>没有传入输入</translation>
    </message>
    <message>
        <source>the hook has ended</source>
        <translation>钩子已结束</translation>
    </message>
    <message>
        <source>it is no hook of a Claude Code</source>
        <translation>它不是 Claude Code 的钩子</translation>
    </message>
    <message>
        <source>its input does not come from the client</source>
        <translation>其输入不是来自客户端</translation>
    </message>
    <message>
        <source>its input is no command that somebody typed</source>
        <translation>其输入不是有人输入的命令</translation>
    </message>
    <message>
        <source>the client is not one that a person sits at</source>
        <translation>该客户端不是有人坐在前面的那种</translation>
    </message>
</context>
<context>
    <name>mesh::Unlock</name>
    <message>
        <source>What was locked, as it was given to mesh lock</source>
        <translation>被锁定的内容，如 mesh lock 时所给</translation>
    </message>
    <message>
        <source>Take it away from whoever holds it (for the human)</source>
        <translation>从持有者手中收回（由人来做）</translation>
    </message>
    <message>
        <source>With --force: the code in the tray&apos;s window, when one is asked for</source>
        <translation>与 --force 一起：需要时，托盘窗口中的代码</translation>
    </message>
    <message>
        <source>Unlocked %1.</source>
        <translation>已解锁 %1。</translation>
    </message>
</context>
<context>
    <name>mesh::Unpair</name>
    <message>
        <source>You have left the pair with %1, who is told.</source>
        <translation>你已离开与 %1 的结对，并通知了它。</translation>
    </message>
    <message>
        <source>Declined %1&apos;s invitation.</source>
        <translation>已谢绝 %1 的邀请。</translation>
    </message>
    <message>
        <source>Took the invitation to %1 back.</source>
        <translation>已撤回对 %1 的邀请。</translation>
    </message>
</context>
<context>
    <name>mesh::Writer</name>
    <message>
        <source>A change to the store failed: %1.</source>
        <translation>更改存储失败：%1。</translation>
    </message>
    <message>
        <source>A job ended the store&apos;s transaction.</source>
        <translation>一个任务结束了存储的事务。</translation>
    </message>
</context>
<context>
    <name>mesh::greeting</name>
    <message>
        <source>The other machine&apos;s greeting is not understood: %1.</source>
        <translation>无法理解对方机器的问候：%1。</translation>
    </message>
    <message>
        <source>Update the older of the two programs.</source>
        <translation>请更新两个程序中较旧的一个。</translation>
    </message>
    <message>
        <source>a hello has either &quot;c&quot; or &quot;r&quot;</source>
        <translation>hello 要有“c”或“r”之一</translation>
    </message>
    <message>
        <source>The other machine&apos;s greeting is larger than 1 KiB.</source>
        <translation>对方机器的问候超过 1 KiB。</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>它不是 JSON 对象</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>其类型未知</translation>
    </message>
</context>
<context>
    <name>mesh::greeting::Fields</name>
    <message>
        <source>&quot;%1&quot; is missing or wrong</source>
        <translation>“%1”缺失或有误</translation>
    </message>
</context>
<context>
    <name>mesh::held</name>
    <message>
        <source>nobody decided in time</source>
        <translation>没有人及时决定</translation>
    </message>
    <message>
        <source>the recipient&apos;s human said no</source>
        <translation>接收方的人拒绝了</translation>
    </message>
    <message>
        <source>What was shown is not what waits now.</source>
        <translation>所显示的与现在等待的不同。</translation>
    </message>
    <message>
        <source>Look again: mesh approvals</source>
        <translation>请再看一次：mesh approvals</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in one chain without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>没有人参与的一连串回复已达 %n 条；是否继续由人决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of yours wait for a person already.</source>
        <translation>
            <numerusform>你的 %n 条消息已在等待人来处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. See them: mesh receipt; wait until they are decided.</source>
        <translation>未发送任何内容。查看：mesh receipt；请等到它们有了决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a person already.</source>
        <translation>
            <numerusform>已有 %n 条消息等待人来处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. The person decides with: mesh approvals</source>
        <translation>未发送任何内容。由人决定：mesh approvals</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>没有等待决定的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a decision.</source>
        <translation>
            <numerusform>有 %n 条消息等待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one: mesh approvals shows them.</source>
        <translation>请指明哪一条：mesh approvals 会列出它们。</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; does not wait for a decision.</source>
        <translation>消息“%1”不在等待决定。</translation>
    </message>
    <message>
        <source>See what does: mesh approvals</source>
        <translation>查看等待的消息：mesh approvals</translation>
    </message>
    <message>
        <source>The text of #%1 waits for a person and cannot be read before.</source>
        <translation>#%1 的正文等待人来决定，在此之前不能读取。</translation>
    </message>
    <message>
        <source>The person sees it with: mesh approvals</source>
        <translation>人可以这样查看：mesh approvals</translation>
    </message>
    <message>
        <source>The message #%1 was expired; its text was not kept.</source>
        <translation>消息 #%1 已过期；其正文没有保留。</translation>
    </message>
    <message>
        <source>The message #%1 was denied; its text was not kept.</source>
        <translation>消息 #%1 已被拒绝；其正文没有保留。</translation>
    </message>
</context>
<context>
    <name>mesh::intercept_texts</name>
    <message>
        <source>process %1 (%2): %3</source>
        <translation>进程 %1（%2）：%3</translation>
    </message>
    <message>
        <source>a running call of %1: it is no process of the session</source>
        <translation>一个进行中的 %1 调用：它不是会话的进程</translation>
    </message>
    <message>
        <source>a call whose permission dialog is open: it runs if its human confirms it, and is stopped when it starts a process</source>
        <translation>一个正在询问许可的调用：如果其使用者确认，它就会运行，并在启动进程时被停止</translation>
    </message>
</context>
<context>
    <name>mesh::messages</name>
    <message>
        <source>The message &quot;%1&quot; is not one of yours.</source>
        <translation>消息“%1”不是你的。</translation>
    </message>
    <message>
        <source>See: mesh inbox --all</source>
        <translation>参见：mesh inbox --all</translation>
    </message>
    <message>
        <source>More than one message&apos;s id begins with &quot;%1&quot;.</source>
        <translation>以“%1”开头的消息 ID 不止一个。</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>请给出更长的 ID。</translation>
    </message>
    <message>
        <source>nobody came for it in time</source>
        <translation>没有人及时来取</translation>
    </message>
</context>
<context>
    <name>mesh::pair_texts</name>
    <message>
        <source>You are Grip: you build, run and commit; %1 is Guard, reviews, and can stop you.</source>
        <translation>你是 Grip：负责构建、运行和提交；%1 是 Guard，负责审查，并能停止你。</translation>
    </message>
    <message>
        <source>You are Guard: you review and steer (mesh steer &lt;text&gt;), and do not edit or commit; %1 is Grip. To stop it at once: mesh intercept! &lt;why&gt;.</source>
        <translation>你是 Guard：负责审查和引导（mesh steer &lt;text&gt;），不编辑也不提交；%1 是 Grip。立即停止它：mesh intercept! &lt;why&gt;。</translation>
    </message>
    <message>
        <source>You and %1 are a pair without roles yet: mesh grip, or mesh guard.</source>
        <translation>你和 %1 已结对，但还没有角色：mesh grip 或 mesh guard。</translation>
    </message>
</context>
<context>
    <name>mesh::sent</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>已发送给 %n 个会话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The mesh service is not running.</source>
        <translation>网格服务没有运行。</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>启动：mesh service start</translation>
    </message>
    <message>
        <source>Port of the bus on 127.0.0.1 and [::1]; 0 takes any free one.</source>
        <translation>127.0.0.1 和 [::1] 上总线的端口；0 取任一空闲端口。</translation>
    </message>
    <message>
        <source>Start the service when the plugin loads.</source>
        <translation>插件加载时启动服务。</translation>
    </message>
    <message>
        <source>Stop the service when nothing has needed it for so long; 0 is never.</source>
        <translation>这么久没有被需要就停止服务；0 表示从不。</translation>
    </message>
    <message>
        <source>Locks, pairs and their roles, and the MCP tools for them.</source>
        <translation>锁、结对及其角色，以及相应的 MCP 工具。</translation>
    </message>
    <message>
        <source>Hold every message until the human has approved it.</source>
        <translation>扣留每条消息，直到人批准。</translation>
    </message>
    <message>
        <source>The role that a session takes when it invites another to pair.</source>
        <translation>会话邀请其他会话结对时担任的角色。</translation>
    </message>
    <message>
        <source>Join the mesh when a Claude Code session starts.</source>
        <translation>Claude Code 会话开始时加入网格。</translation>
    </message>
    <message>
        <source>Days a message waits for a name that is offline.</source>
        <translation>消息等待离线名称的天数。</translation>
    </message>
    <message>
        <source>What the human shows to approve: where they sit, a code in the tray&apos;s window, or the password.</source>
        <translation>批准时人要出示的：所坐的位置、托盘窗口中的代码或密码。</translation>
    </message>
    <message>
        <source>Hours until a held message expires undecided.</source>
        <translation>被扣留的消息未经决定而过期的小时数。</translation>
    </message>
    <message>
        <source>Own rules of the safety gate (docs/rules.md).</source>
        <translation>安全闸门的自定义规则（docs/rules.md）。</translation>
    </message>
    <message>
        <source>What the safety gate lets pass (docs/rules.md).</source>
        <translation>安全闸门放行的内容（docs/rules.md）。</translation>
    </message>
    <message>
        <source>Answers in one chain without a human before a message is held as a loop.</source>
        <translation>没有人参与的一连串回复达到此数后，消息按循环扣留。</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour before a message is held as a loop.</source>
        <translation>两个会话一小时内的回复达到此数后，消息按循环扣留。</translation>
    </message>
    <message>
        <source>What happens before a session edits what another has locked.</source>
        <translation>会话编辑他人锁定的内容之前会发生什么。</translation>
    </message>
    <message>
        <source>Minutes a lock is held when it is not renewed.</source>
        <translation>锁在不续期时保持的分钟数。</translation>
    </message>
    <message>
        <source>A session&apos;s first edit of a file takes its lock.</source>
        <translation>会话首次编辑文件时获取其锁。</translation>
    </message>
    <message>
        <source>What happens before the guard of a pair edits or commits.</source>
        <translation>结对中的 guard 编辑或提交之前会发生什么。</translation>
    </message>
    <message>
        <source>Minutes until a stopped session goes on by itself.</source>
        <translation>停止的会话自行继续之前的分钟数。</translation>
    </message>
    <message>
        <source>Let a model&apos;s plain mesh calls run without asking.</source>
        <translation>让模型的简单 mesh 调用无需询问即可运行。</translation>
    </message>
    <message>
        <source>Largest direct message.</source>
        <translation>单发消息的最大大小。</translation>
    </message>
    <message>
        <source>Largest broadcast.</source>
        <translation>广播的最大大小。</translation>
    </message>
    <message>
        <source>Broadcasts a session may send in a minute.</source>
        <translation>一个会话一分钟可发送的广播数。</translation>
    </message>
    <message>
        <source>Direct messages a session may send in a minute.</source>
        <translation>一个会话一分钟可发送的单发消息数。</translation>
    </message>
    <message>
        <source>Port at which paired machines reach this one.</source>
        <translation>已配对机器到达本机的端口。</translation>
    </message>
    <message>
        <source>Addresses at which paired machines reach this one; none: those of the Tailscale interface.</source>
        <translation>已配对机器到达本机的地址；无：Tailscale 接口的地址。</translation>
    </message>
    <message>
        <source>Messages that are taken from one paired machine in a minute; more have to wait there.</source>
        <translation>一分钟内从一台已配对机器接收的消息数；更多的要在那里等待。</translation>
    </message>
    <message>
        <source>Size at which log.jsonl is rotated.</source>
        <translation>log.jsonl 轮换的大小。</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>显示一项设置。</translation>
    </message>
    <message>
        <source>Show all settings.</source>
        <translation>显示所有设置。</translation>
    </message>
    <message>
        <source>Change a setting; loosening safety is for the human.</source>
        <translation>更改设置；降低安全性需要由人来做。</translation>
    </message>
    <message>
        <source>Start the service in the background.</source>
        <translation>在后台启动服务。</translation>
    </message>
    <message>
        <source>Show the service&apos;s process, port and problems.</source>
        <translation>显示服务的进程、端口和问题。</translation>
    </message>
    <message>
        <source>Show the last lines that the service itself has written.</source>
        <translation>显示服务自身写出的最后几行。</translation>
    </message>
    <message>
        <source>Stop the service.</source>
        <translation>停止服务。</translation>
    </message>
    <message>
        <source>Put the Claude Code plugin in place.</source>
        <translation>安装 Claude Code 插件。</translation>
    </message>
    <message>
        <source>Show whether the plugin is in place and whole.</source>
        <translation>显示插件是否就位且完整。</translation>
    </message>
    <message>
        <source>Take the plugin away.</source>
        <translation>移除插件。</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>用于 bash。</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>用于 zsh。</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>用于 fish。</translation>
    </message>
    <message>
        <source>Show the machines that this one is paired with, and those that want to be.</source>
        <translation>显示已与本机配对的机器，以及请求配对的机器。</translation>
    </message>
    <message>
        <source>Show one machine, or this one&apos;s own side.</source>
        <translation>显示一台机器，或本机一侧。</translation>
    </message>
    <message>
        <source>Pair with another machine.</source>
        <translation>与另一台机器配对。</translation>
    </message>
    <message>
        <source>Let a machine in that wants to pair; the codes must be the same.</source>
        <translation>放行请求配对的机器；代码必须相同。</translation>
    </message>
    <message>
        <source>Refuse a machine that wants to pair.</source>
        <translation>拒绝请求配对的机器。</translation>
    </message>
    <message>
        <source>Say that the codes of both machines are the same.</source>
        <translation>确认两台机器的代码相同。</translation>
    </message>
    <message>
        <source>Give a machine another name here.</source>
        <translation>给机器另一个名称。</translation>
    </message>
    <message>
        <source>Show or change what a machine may do here.</source>
        <translation>显示或更改机器在此可做的事。</translation>
    </message>
    <message>
        <source>End the pairing with a machine, at once.</source>
        <translation>立即结束与机器的配对。</translation>
    </message>
    <message>
        <source>Join the mesh, under a name if you give one; starts the service if it is not running.</source>
        <translation>加入网格，可指定名称；服务未运行时会启动它。</translation>
    </message>
    <message>
        <source>Leave the mesh; your mailbox stays.</source>
        <translation>离开网格；你的邮箱会保留。</translation>
    </message>
    <message>
        <source>Show the sessions on the mesh.</source>
        <translation>显示网格中的会话。</translation>
    </message>
    <message>
        <source>Show your own connection and the service.</source>
        <translation>显示你自己的连接和服务。</translation>
    </message>
    <message>
        <source>Send a text to one session; - reads it from standard input.</source>
        <translation>向一个会话发送正文；- 从标准输入读取。</translation>
    </message>
    <message>
        <source>Send a text to every session; - reads it from standard input.</source>
        <translation>向所有会话发送正文；- 从标准输入读取。</translation>
    </message>
    <message>
        <source>Answer a message by its id; - reads the text from standard input.</source>
        <translation>按 ID 回复消息；- 从标准输入读取正文。</translation>
    </message>
    <message>
        <source>Print one message whole, in pages where no person reads.</source>
        <translation>完整输出一条消息；在没有人阅读的地方分页输出。</translation>
    </message>
    <message>
        <source>Show how far a message has come.</source>
        <translation>显示消息的进展。</translation>
    </message>
    <message>
        <source>Show the messages that wait for you, and take them.</source>
        <translation>显示并取走等待你的消息。</translation>
    </message>
    <message>
        <source>Say what the safety rules find in a text, without sending it; none or - reads standard input.</source>
        <translation>说明安全规则在正文中发现了什么，但不发送；省略或 - 从标准输入读取。</translation>
    </message>
    <message>
        <source>Take a lock: on a file, on files by a pattern, or on any name.</source>
        <translation>获取锁：针对文件、按模式的文件或任意名称。</translation>
    </message>
    <message>
        <source>Give a lock back; --force takes another&apos;s away and is for the human.</source>
        <translation>归还锁；--force 收回他人的锁，需要由人来做。</translation>
    </message>
    <message>
        <source>Show who holds and who waits for which lock.</source>
        <translation>显示谁持有、谁在等待哪个锁。</translation>
    </message>
    <message>
        <source>Invite a session to pair with yours, or accept its invitation.</source>
        <translation>邀请会话与你的会话结对，或接受其邀请。</translation>
    </message>
    <message>
        <source>Leave your pair, or decline an invitation.</source>
        <translation>离开结对，或谢绝邀请。</translation>
    </message>
    <message>
        <source>Take the role that builds; accepts the only invitation.</source>
        <translation>担任构建的角色；接受唯一的邀请。</translation>
    </message>
    <message>
        <source>Take the role that reviews; accepts the only invitation.</source>
        <translation>担任审查的角色；接受唯一的邀请。</translation>
    </message>
    <message>
        <source>Tell your partner where to go; - reads the text from standard input.</source>
        <translation>告诉搭档方向；- 从标准输入读取正文。</translation>
    </message>
    <message>
        <source>Ask Grip to pause.</source>
        <translation>请 Grip 暂停。</translation>
    </message>
    <message>
        <source>Stop Grip at once, and take its role.</source>
        <translation>立即停止 Grip，并接过其角色。</translation>
    </message>
    <message>
        <source>Give your role as Grip to your partner.</source>
        <translation>把 Grip 的角色交给搭档。</translation>
    </message>
    <message>
        <source>Let a stopped session go on, or with --abort end what it was running.</source>
        <translation>让停止的会话继续，或用 --abort 结束它正在运行的内容。</translation>
    </message>
    <message>
        <source>Show the messages that wait for your decision, with their texts.</source>
        <translation>显示等待你决定的消息及其正文。</translation>
    </message>
    <message>
        <source>Let a held message through to the model that it is for.</source>
        <translation>放行被扣留的消息，送往目标模型。</translation>
    </message>
    <message>
        <source>Refuse a held message; its sender is told.</source>
        <translation>拒绝被扣留的消息；发送者会收到通知。</translation>
    </message>
    <message>
        <source>Pair this machine with others, and look after that.</source>
        <translation>将本机与其他机器配对，并进行管理。</translation>
    </message>
    <message>
        <source>Show and change settings.</source>
        <translation>显示和更改设置。</translation>
    </message>
    <message>
        <source>Start, stop and look at the service.</source>
        <translation>启动、停止和查看服务。</translation>
    </message>
    <message>
        <source>Check the whole installation and say how to mend it.</source>
        <translation>检查整个安装，并说明如何修复。</translation>
    </message>
    <message>
        <source>Show the audit log.</source>
        <translation>显示审计日志。</translation>
    </message>
    <message>
        <source>Install, check and remove the Claude Code plugin.</source>
        <translation>安装、检查和移除 Claude Code 插件。</translation>
    </message>
    <message>
        <source>Serve the mesh to an agent as MCP tools, on standard input and output.</source>
        <translation>通过标准输入输出，以 MCP 工具的形式向代理提供网格。</translation>
    </message>
    <message>
        <source>Print a completion script for a shell.</source>
        <translation>输出 shell 的补全脚本。</translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation>没有消息“%1”。</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;; see: mesh inbox --all</source>
        <translation>ID 是“#”后的四个或更多字符；参见：mesh inbox --all</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>%1 says which machines are let in, but it is open to other users.</source>
        <translation>%1 规定放行哪些机器，却对其他用户开放。</translation>
    </message>
    <message>
        <source>See that it is as you left it, then close it: chmod 600 %1</source>
        <translation>请确认它与你上次留下的一样，然后关闭访问：chmod 600 %1</translation>
    </message>
    <message>
        <source>Grip Session Mesh connects coding-agent sessions with each other.</source>
        <translation>Grip Session Mesh 让编码代理的会话彼此相连。</translation>
    </message>
    <message>
        <source>Usage: mesh &lt;verb&gt; [options] [arguments]</source>
        <translation>用法：mesh &lt;动词&gt; [选项] [参数]</translation>
    </message>
    <message>
        <source>More about one: mesh &lt;verb&gt; --help. Every verb takes --json.</source>
        <translation>了解某个动词：mesh &lt;动词&gt; --help。每个动词都支持 --json。</translation>
    </message>
    <message>
        <source>Exit codes: 0 ok, 1 refused, 2 usage, 3 no service, 4 not found, 5 timeout.</source>
        <translation>退出码：0 正常，1 被拒绝，2 用法错误，3 没有服务，4 未找到，5 超时。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1  from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>%1  从 %2 到 %3，%n 字节，%4 过期</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more, all marked in the text above</source>
        <translation>另有 %1 处，均已在上面的正文中标出</translation>
    </message>
    <message>
        <source>Its text is not shown here, because programs can read this terminal and type in it.</source>
        <translation>正文不在此显示，因为程序可以读取此终端并在其中输入。</translation>
    </message>
    <message>
        <source>Its text is too long for this screen. In a terminal of your own: mesh approvals</source>
        <translation>正文对此屏幕来说过长。请在自己的终端中：mesh approvals</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>需要子命令</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>需要 %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>多余的参数（多个）：%1</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1：值 %2 不在 %3 到 %4 的范围内</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1：%2 不在 {%3} 中</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1：缺少值（%2）</translation>
    </message>
    <message>
        <source>%1: Number less or equal to 0: %2</source>
        <translation>%1：数字小于或等于 0：%2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 与 %2 不能同时使用</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>无法转换：%1 = %2</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不带值</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>可用选项</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令名</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>排斥</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>A part of the plugin is missing: %1.</source>
        <translation>缺少插件的一部分：%1。</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>请重新安装 Grip Session Mesh。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This needs a terminal, and this program has none.</source>
        <translation>这需要终端，而此程序没有。</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own.</source>
        <translation>请在自己的终端中输入。</translation>
    </message>
    <message>
        <source>%1 (unreachable)</source>
        <translation>%1（不可达）</translation>
    </message>
    <message>
        <source>Language that the mesh speaks, the tray from its next start on. If none is set, it is the system&apos;s.</source>
        <translation>网格所用的语言，托盘自下次启动起。未设置时使用系统语言。</translation>
    </message>
    <message>
        <source>Messages wait until this is off again: no agent or program gets any; you can read yours at a shell.</source>
        <translation>消息会等待，直到再次关闭此项：代理和程序都收不到；你自己的消息可以在 shell 中阅读。</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>Address not available</source>
        <translation>地址不可用</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>参数列表过长</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>文件描述符无效</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>管道已断开</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>该地址不属于本机</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>不是本系统可执行的程序</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>系统调用被中断</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到该主机的路由</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>操作不被允许</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持该操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>资源暂时不可用</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>程序正在运行</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>系统中打开的文件过多</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>网络操作超时</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>网络操作超时</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>地址不可用</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>地址受保护</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>对方关闭了连接</translation>
    </message>
    <message>
        <source>no answer within 2 s</source>
        <translation>2 秒内没有回应</translation>
    </message>
    <message>
        <source>look at the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>读取日志</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>root</source>
        <translation>根目录</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>总线</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已扣留</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>A message from %1 to %2 (#%3) waits for your decision: %4. See it: mesh approvals</source>
        <translation>%1 发给 %2 的消息（#%3）等待你决定：%4。查看：mesh approvals</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 expired: %3.</source>
        <translation>你发给 %2 的消息 #%1 已过期：%3。</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 was %3: %4.</source>
        <translation>你发给 %2 的消息 #%1 %3：%4。</translation>
    </message>
    <message>
        <source>Refused: %1 tried to %2, and %3.</source>
        <translation>已拒绝：%1 试图%2，而%3。</translation>
    </message>
    <message>
        <source>The machine %1 (%2) wants to pair with this one. Its code here is %3. If it shows the same code, within two minutes: mesh remote accept; if not: mesh remote reject</source>
        <translation>机器 %1（%2）想与本机配对。它在此处的代码是 %3。如果对方显示相同的代码，请在两分钟内运行：mesh remote accept；否则：mesh remote reject</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one, unverified: it may send messages and no more until you have compared the codes: mesh remote verify %1</source>
        <translation>机器 %1 已与本机配对，但未确认：在你比对代码之前，它只能发送消息：mesh remote verify %1</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one.</source>
        <translation>机器 %1 已与本机配对。</translation>
    </message>
    <message>
        <source>Pairing with a machine at %1 was refused: %2 Its key begins with %3.</source>
        <translation>与 %1 处机器的配对被拒绝：%2 其密钥以 %3 开头。</translation>
    </message>
    <message>
        <source>The service was restarted while a session was stopped by %1; that session goes on.</source>
        <translation>服务在 %1 停止某个会话期间重新启动；该会话继续运行。</translation>
    </message>
    <message>
        <source>The service stops, so %1, which was stopped, goes on.</source>
        <translation>服务即将停止，因此被停止的 %1 继续运行。</translation>
    </message>
    <message>
        <source>What an earlier service had stopped goes on: %1.</source>
        <translation>先前的服务停止的内容继续运行：%1。</translation>
    </message>
    <message>
        <source>%1 had begun more: %2, stopped as well.</source>
        <translation>%1 还启动了其他内容：%2，也已停止。</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>你已停止 %1（%2）。让它继续，可在托盘或终端中：mesh resume %1；或结束它正在运行的内容：mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 已停止 %2（%3）。让它继续，可在托盘或终端中：mesh resume %2；或结束它正在运行的内容：mesh resume --abort %2</translation>
    </message>
    <message>
        <source>The note that %1 is stopped could not be written; should the service stop, its calls are not denied: %2</source>
        <translation>无法写入 %1 已停止的记录；如果服务停止，它的调用将不会被拒绝：%2</translation>
    </message>
    <message>
        <source>%1 is stopped, but not %2</source>
        <translation>%1 已停止，但以下内容没有停止：%2</translation>
    </message>
    <message>
        <source>%1 goes on: %2.</source>
        <translation>%1 继续运行：%2。</translation>
    </message>
    <message>
        <source>the program &quot;%1&quot;</source>
        <translation>程序“%1”</translation>
    </message>
    <message>
        <source>a program below %1</source>
        <translation>%1 之下的程序</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>一个程序</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 个命令</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 个命令</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>具有破坏性</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>需要确认</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>回复循环</translation>
    </message>
    <message>
        <source>a person lets it go on</source>
        <translation>有人让它继续</translation>
    </message>
    <message>
        <source>a person has ended what it ran</source>
        <translation>有人结束了它正在运行的内容</translation>
    </message>
    <message>
        <source>its client has ended</source>
        <translation>其客户端已结束</translation>
    </message>
    <message>
        <source>nobody let it go on within the time that is set (intercept_timeout_minutes)</source>
        <translation>在设定的时间内没有人让它继续 (intercept_timeout_minutes)</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>批准被扣留的消息 #%1</translation>
    </message>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>把 %1 设为 %2，这会降低安全性</translation>
    </message>
    <message>
        <source>pair with the machine at %1</source>
        <translation>与 %1 的机器配对</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>从持有者手中收回 %1 的锁</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>从现在起把机器 %1 称为 %2</translation>
    </message>
    <message>
        <source>Stop the service and start it again, after an update for example.</source>
        <translation>停止服务并重新启动，例如在更新之后。</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). A permission dialog is open in %1: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>你已停止 %1（%2）。%1 中有一个权限对话框打开着：如果你确认，它所询问的内容就会运行。让它继续，可在托盘或终端中：mesh resume %1；或结束它正在运行的内容：mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). A permission dialog is open in %2: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 已停止 %2（%3）。%2 中有一个权限对话框打开着：如果你确认，它所询问的内容就会运行。让它继续，可在托盘或终端中：mesh resume %2；或结束它正在运行的内容：mesh resume --abort %2</translation>
    </message>
    <message>
        <source>1 command; %1 could not be stopped</source>
        <translation>1 个命令；%1 个无法停止</translation>
    </message>
    <message>
        <source>%1 commands; %2 could not be stopped</source>
        <translation>%1 个命令；%2 个无法停止</translation>
    </message>
</context>
<context>
    <name>std::chrono</name>
    <message>
        <source>The service is stopping.</source>
        <translation>服务正在停止。</translation>
    </message>
    <message>
        <source>Start it again, then repeat this.</source>
        <translation>请重新启动它，然后重试。</translation>
    </message>
</context>
</TS>
