<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>mesh</name>
    <message>
        <source>replace %1</source>
        <translation>%1 を置き換える</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 を削除する</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集してください</translation>
    </message>
    <message>
        <source>Cannot talk to the mesh service: %1.</source>
        <translation>メッシュのサービスと通信できません: %1。</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 を調べる</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Take it away, or set GRIP_MESH_DIR to a folder of your own.</source>
        <translation>取り除くか、GRIP_MESH_DIR を自分のフォルダーに設定してください。</translation>
    </message>
    <message>
        <source>%1 is open to other users.</source>
        <translation>%1 は他のユーザーに開かれています。</translation>
    </message>
    <message>
        <source>Close it: chmod 700 %1</source>
        <translation>閉じるには: chmod 700 %1</translation>
    </message>
    <message>
        <source>%1 is a symbolic link.</source>
        <translation>%1 はシンボリックリンクです。</translation>
    </message>
    <message>
        <source>Put the real thing in its place: nothing here may be a link.</source>
        <translation>実体を置いてください: ここではリンクは使えません。</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>HOME is not set.</source>
        <translation>HOME が設定されていません。</translation>
    </message>
    <message>
        <source>Set HOME, or GRIP_MESH_DIR to the data folder.</source>
        <translation>HOME を設定するか、GRIP_MESH_DIR にデータフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not an absolute path.</source>
        <translation>%1 は絶対パスではありません。</translation>
    </message>
    <message>
        <source>Set it to a path that begins with &apos;/&apos;.</source>
        <translation>「/」で始まるパスを指定してください。</translation>
    </message>
    <message>
        <source>Cannot start %1: %2.</source>
        <translation>%1 を起動できません: %2。</translation>
    </message>
    <message>
        <source>Is Grip Session Mesh installed completely?</source>
        <translation>Grip Session Mesh は完全にインストールされていますか?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path.</source>
        <translation>「%1」は絶対パスではありません。</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 を読む</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 は %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 に書き込む</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>%1 をディスクに同期する</translation>
    </message>
    <message>
        <source>A lock needs something to be on.</source>
        <translation>ロックには対象が必要です。</translation>
    </message>
    <message>
        <source>Name a file, a pattern such as &apos;src/**&apos;, or any word.</source>
        <translation>ファイル、&apos;src/**&apos; のようなパターン、または任意の語を指定してください。</translation>
    </message>
    <message>
        <source>The name of the resource is longer than 4096 bytes.</source>
        <translation>リソースの名前が 4096 バイトを超えています。</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>上位のフォルダーをロックしてください。</translation>
    </message>
    <message>
        <source>The name of the resource has a NUL in it.</source>
        <translation>リソースの名前に NUL が含まれています。</translation>
    </message>
    <message>
        <source>No file can have such a name.</source>
        <translation>そのような名前のファイルはあり得ません。</translation>
    </message>
    <message>
        <source>The folder that the path begins at is not known.</source>
        <translation>パスの起点となるフォルダーが分かりません。</translation>
    </message>
    <message>
        <source>Give the path from / on.</source>
        <translation>/ から始まるパスを指定してください。</translation>
    </message>
    <message>
        <source>A pattern cannot go up again with &apos;..&apos;.</source>
        <translation>パターンで「..」を使って上には戻れません。</translation>
    </message>
    <message>
        <source>Write it without the &apos;..&apos;.</source>
        <translation>「..」を使わずに書いてください。</translation>
    </message>
    <message>
        <source>Write ./ before the name of a file.</source>
        <translation>ファイル名の前に ./ を付けてください。</translation>
    </message>
    <message>
        <source>A lock&apos;s name has at most 128 bytes.</source>
        <translation>ロックの名前は 128 バイトまでです。</translation>
    </message>
    <message>
        <source>A lock&apos;s name has single blanks, and only between words.</source>
        <translation>ロックの名前の空白は、語の間に 1 つずつだけ使えます。</translation>
    </message>
    <message>
        <source>A lock&apos;s name has a character that cannot be seen.</source>
        <translation>ロックの名前に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 has another form than ours.</source>
        <translation>%1 の形式が想定と異なります。</translation>
    </message>
    <message>
        <source>Take it away; the session is then no longer paused.</source>
        <translation>取り除いてください。セッションの停止は解除されます。</translation>
    </message>
    <message>
        <source>The system does not say who is calling.</source>
        <translation>呼び出し元をシステムが示しません。</translation>
    </message>
    <message>
        <source>The system does not say who is calling: %1.</source>
        <translation>呼び出し元をシステムが示しません: %1。</translation>
    </message>
    <message>
        <source>The process %1 has ended.</source>
        <translation>プロセス %1 は終了しました。</translation>
    </message>
    <message>
        <source>Cannot watch a process: %1.</source>
        <translation>プロセスを監視できません: %1。</translation>
    </message>
    <message>
        <source>Linux 5.3 or newer is needed.</source>
        <translation>Linux 5.3 以降が必要です。</translation>
    </message>
    <message>
        <source>Cannot run %1: %2.</source>
        <translation>%1 を実行できません: %2。</translation>
    </message>
    <message>
        <source>It has another form than ours.</source>
        <translation>形式が想定と異なります。</translation>
    </message>
    <message>
        <source>It names something that is no process.</source>
        <translation>プロセスではないものを指しています。</translation>
    </message>
    <message>
        <source>It speaks of another process than its name.</source>
        <translation>名前とは別のプロセスについて書かれています。</translation>
    </message>
    <message>
        <source>%1 cannot be used, nothing was continued by it: %2</source>
        <translation>%1 は使えず、何も再開されませんでした: %2</translation>
    </message>
    <message>
        <source>It was renamed to %1; continue what stays stopped by hand: kill -CONT PID</source>
        <translation>%1 に名前を変えました。停止したままのものは手で再開してください: kill -CONT PID</translation>
    </message>
    <message>
        <source>Cannot %1: %2.</source>
        <translation>%1ことができません: %2。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>lock %1</source>
        <translation>%1 をロックする</translation>
    </message>
    <message>
        <source>%1 does not hold a token (64 hex digits).</source>
        <translation>%1 にトークン (16 進 64 桁) が入っていません。</translation>
    </message>
    <message>
        <source>Remove it, the service makes a new one at its next start: rm %1</source>
        <translation>削除してください。サービスが次の起動時に作り直します: rm %1</translation>
    </message>
    <message>
        <source>Cannot open the folder of %1: %2.</source>
        <translation>%1 のフォルダーを開けません: %2。</translation>
    </message>
    <message>
        <source>The path of the socket is too long: %1.</source>
        <translation>ソケットのパスが長すぎます: %1。</translation>
    </message>
    <message>
        <source>Choose a shorter data folder (GRIP_MESH_DIR).</source>
        <translation>もっと短いデータフォルダーを選んでください (GRIP_MESH_DIR)。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>All of them: mesh config list</source>
        <translation>一覧: mesh config list</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>an array, as JSON</source>
        <translation>JSON の配列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2.</source>
        <translation>「%1」を %2 にはできません。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>使える値: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a UUID.</source>
        <translation>「%1」は UUID でなければなりません。</translation>
    </message>
    <message>
        <source>Leave it out to have one made.</source>
        <translation>省略すると自動で作られます。</translation>
    </message>
    <message>
        <source>Kinds that can be sent: message, broadcast.</source>
        <translation>送れる種類: message、broadcast。</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not one that a client can send.</source>
        <translation>種類「%1」はクライアントからは送れません。</translation>
    </message>
    <message>
        <source>The kind &quot;%1&quot; is not sent so.</source>
        <translation>種類「%1」はこの方法では送れません。</translation>
    </message>
    <message>
        <source>A broadcast goes to &quot;broadcast&quot;, and nothing else does.</source>
        <translation>一斉送信の宛先は「broadcast」だけで、他の種類には使えません。</translation>
    </message>
    <message>
        <source>This is not acceptable JSON: %1.</source>
        <translation>受け付けられない JSON です: %1。</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>JSON オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a string.</source>
        <translation>「%1」は文字列でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation>「%1」は整数でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>「%1」は true か false でなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>Names are 1 to 64 of a-z, 0-9, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;, and begin with a letter or digit.</source>
        <translation>名前は a-z、0-9、「.」、「_」、「-」の 1～64 文字で、英字か数字で始まります。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is empty.</source>
        <translation>名前「%1」は空です。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is longer than 64 characters.</source>
        <translation>名前「%1」は 64 文字を超えています。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like a path.</source>
        <translation>名前「%1」はパスのように見えます。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; has characters that names cannot have.</source>
        <translation>名前「%1」には使えない文字があります。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; looks like an id (eight or more hex digits).</source>
        <translation>名前「%1」は ID (16 進 8 桁以上) のように見えます。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is reserved.</source>
        <translation>名前「%1」は予約されています。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>See: mesh %1 --help</source>
        <translation>参照: mesh %1 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text or a list of texts</source>
        <translation>「%1」は文字列か文字列のリストです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of objects</source>
        <translation>「%1」はオブジェクトのリストです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one text</source>
        <translation>「%1」は 1 つの文字列です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not compile: %2</source>
        <translation>「%1」をコンパイルできません: %2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here</source>
        <translation>ここに「%1」はありません</translation>
    </message>
    <message>
        <source>docs/rules.md says how rules and exceptions are written.</source>
        <translation>ルールと例外の書き方は docs/rules.md にあります。</translation>
    </message>
    <message>
        <source>it does not find its example &quot;%1&quot;</source>
        <translation>自分の例「%1」に一致しません</translation>
    </message>
    <message>
        <source>it finds &quot;%1&quot;, which it gives as harmless</source>
        <translation>無害な例とした「%1」に一致します</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>あなたのルール %1</translation>
    </message>
    <message>
        <source>The text of a held message cannot be read: it or its key was changed.</source>
        <translation>保留中のメッセージの本文を読めません。本文か鍵が変更されています。</translation>
    </message>
    <message>
        <source>It cannot be approved any more; deny it and ask its sender for it again.</source>
        <translation>もう承認できません。拒否して、送信者にもう一度頼んでください。</translation>
    </message>
    <message>
        <source>%1 It comes about together with what was sent just before.</source>
        <translation>%1 直前に送られたものと合わせて生じます。</translation>
    </message>
    <message>
        <source>The recipient&apos;s human wants to see every message first (require_confirmation).</source>
        <translation>受信者の担当者が、すべてのメッセージを先に確認したいとしています (require_confirmation)。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message was not answered in time.</source>
        <translation>時間内にメッセージへの返信がありませんでした。</translation>
    </message>
    <message>
        <source>The message was not shown in time.</source>
        <translation>時間内にメッセージは表示されませんでした。</translation>
    </message>
    <message>
        <source>The message was not delivered in time.</source>
        <translation>時間内にメッセージは届きませんでした。</translation>
    </message>
    <message>
        <source>The mesh cannot tell who is calling: a process above the caller has ended or is hidden.</source>
        <translation>メッシュには呼び出し元が分かりません。上位のプロセスが終了したか、隠れています。</translation>
    </message>
    <message>
        <source>Call mesh from a shell that stays open.</source>
        <translation>開いたままのシェルから mesh を呼び出してください。</translation>
    </message>
    <message>
        <source>This is for a person: %1.</source>
        <translation>これは人間の操作です: %1。</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own, or after /mesh in the session.</source>
        <translation>自分の端末で、またはセッションで /mesh の後に入力してください。</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>このセッションはメッシュに参加していません。</translation>
    </message>
    <message>
        <source>Join: /mesh connect (in a shell: mesh connect).</source>
        <translation>参加するには: /mesh connect (シェルでは: mesh connect)。</translation>
    </message>
    <message>
        <source>&quot;role&quot; must be grip or guard.</source>
        <translation>「role」は grip か guard でなければなりません。</translation>
    </message>
    <message>
        <source>Locks, pairs and roles are switched off on this machine.</source>
        <translation>このマシンではロック、ペア、役割は無効です。</translation>
    </message>
    <message>
        <source>A person can switch them on: mesh config set presence_enabled true</source>
        <translation>人間が有効にできます: mesh config set presence_enabled true</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: %3.</source>
        <translation>%2 のポート %1 で待ち受けできません: %3。</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by another program.</source>
        <translation>%2 のポート %1 で待ち受けできません。別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>Cannot listen at port %1 on %2: it is taken by %3.</source>
        <translation>%2 のポート %1 で待ち受けできません。%3 が使っています。</translation>
    </message>
    <message>
        <source>Another port: mesh config set port NUMBER</source>
        <translation>別のポートにするには: mesh config set port 番号</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>another mesh service, version %1</source>
        <translation>別のメッシュサービス、バージョン %1</translation>
    </message>
    <message>
        <source>another mesh service, version %1, %2</source>
        <translation>別のメッシュサービス、バージョン %1、%2</translation>
    </message>
    <message>
        <source>The session could not be woken: %1.</source>
        <translation>セッションを起こせませんでした: %1。</translation>
    </message>
    <message>
        <source>Its messages wait until its next turn.</source>
        <translation>メッセージは次のターンまで待ちます。</translation>
    </message>
    <message>
        <source>its inbox socket is not there or not ours</source>
        <translation>受信ソケットがないか、自分のものではありません</translation>
    </message>
    <message>
        <source>the path of its inbox socket is too long</source>
        <translation>受信ソケットのパスが長すぎます</translation>
    </message>
    <message>
        <source>its inbox socket does not answer</source>
        <translation>受信ソケットが応答しません</translation>
    </message>
    <message>
        <source>another process holds its inbox socket</source>
        <translation>別のプロセスが受信ソケットを持っています</translation>
    </message>
    <message>
        <source>its inbox is full</source>
        <translation>受信箱がいっぱいです</translation>
    </message>
    <message>
        <source>Its input and output are not those of a Bash call.</source>
        <translation>入出力が Bash 呼び出しのものではありません。</translation>
    </message>
    <message>
        <source>By its input and output it is a hook or a monitor.</source>
        <translation>入出力から見て、フックかモニターです。</translation>
    </message>
    <message>
        <source>Its session has ended.</source>
        <translation>そのセッションは終了しました。</translation>
    </message>
    <message>
        <source>It is no child of the session&apos;s process.</source>
        <translation>セッションのプロセスの子ではありません。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>別のユーザーのものです。</translation>
    </message>
    <message>
        <source>It is in the client&apos;s own group, as MCP servers are.</source>
        <translation>MCP サーバーと同じく、クライアント自身のグループにあります。</translation>
    </message>
    <message>
        <source>It is older than the session, or part of the mesh.</source>
        <translation>セッションより古いか、メッシュの一部です。</translation>
    </message>
    <message>
        <source>No tool call is open, and it was not seen to be one&apos;s.</source>
        <translation>開いているツール呼び出しがなく、そこから来たとも確認できません。</translation>
    </message>
    <message>
        <source>It is a program of the mesh.</source>
        <translation>メッシュのプログラムです。</translation>
    </message>
    <message>
        <source>It no longer belongs to the tool that started it.</source>
        <translation>起動したツールから離れています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %2, for %n more minute(s).</source>
        <translation>
            <numerusform>%1 が %2 をあと %n 分保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Work on something else, wait for it (mesh lock --wait), or ask: mesh send %1 &lt;text&gt;</source>
        <translation>別の作業をするか、待つか (mesh lock --wait)、尋ねてください: mesh send %1 &lt;text&gt;</translation>
    </message>
    <message>
        <source>The lock was taken away at once.</source>
        <translation>ロックはすぐに取り上げられました。</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>参照: mesh locks</translation>
    </message>
    <message>
        <source>This session is not paired.</source>
        <translation>このセッションはペアを組んでいません。</translation>
    </message>
    <message>
        <source>Invite another: mesh pair &lt;name&gt;</source>
        <translation>別のセッションを招待するには: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there.</source>
        <translation>アドレスとポートがメッシュのサービスのものか確認してください (相手側で `mesh remote status`)。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a machine.</source>
        <translation>「%1」はマシンのアドレスではありません。</translation>
    </message>
    <message>
        <source>For example: 100.101.102.103, studio.example:9475, [fd7a:115c:a1e0::1]:9475</source>
        <translation>例: 100.101.102.103、studio.example:9475、[fd7a:115c:a1e0::1]:9475</translation>
    </message>
    <message>
        <source>%1 does not hold the key that others know this machine by (P-256, PKCS#8).</source>
        <translation>%1 に、他のマシンがこのマシンを識別する鍵 (P-256、PKCS#8) が入っていません。</translation>
    </message>
    <message>
        <source>Put back a copy of it. Or move it away: the service makes a new one, and every machine must be paired again: mv %1 %2</source>
        <translation>コピーを戻してください。または移動すると、サービスが新しい鍵を作りますが、すべてのマシンとの再接続設定が必要です: mv %1 %2</translation>
    </message>
    <message>
        <source>Qt has no OpenSSL here, so no other machine can be reached.</source>
        <translation>この Qt には OpenSSL がないため、他のマシンに接続できません。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 and Qt&apos;s plugin for it (tls/qopensslbackend), then restart the service.</source>
        <translation>OpenSSL 3 と Qt のプラグイン (tls/qopensslbackend) を入れて、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is of another kind than those of this program (P-256).</source>
        <translation>証明書の鍵の種類がこのプログラムのもの (P-256) と異なります。</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>両方のマシンにこのプログラムが必要です。</translation>
    </message>
    <message>
        <source>The machines could not be paired. %1</source>
        <translation>マシンをペアリングできませんでした。%1</translation>
    </message>
    <message>
        <source>Try again: mesh remote add</source>
        <translation>もう一度: mesh remote add</translation>
    </message>
    <message>
        <source>Its &quot;%1&quot; is missing or wrong.</source>
        <translation>「%1」がないか、正しくありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <comment>rights</comment>
        <translation>「%1」はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no right, or neither true nor false.</source>
        <translation>「%1」は権限ではないか、true でも false でもありません。</translation>
    </message>
    <message>
        <source>Rights: message, broadcast, lock, pair, intercept.</source>
        <translation>権限: message、broadcast、lock、pair、intercept。</translation>
    </message>
    <message>
        <source>This machine is not paired with that one.</source>
        <translation>このマシンは相手のマシンとペアリングされていません。</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>一覧: mesh remote list</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: another program has that port.</source>
        <translation>%1 で他のマシンを受け付けられません。別のプログラムがそのポートを使っています。</translation>
    </message>
    <message>
        <source>Other machines cannot be heard at %1: %2.</source>
        <translation>%1 で他のマシンを受け付けられません: %2。</translation>
    </message>
    <message>
        <source>End that program, or take another port: mesh config set relay_port NUMBER</source>
        <translation>そのプログラムを終了するか、別のポートにしてください: mesh config set relay_port 番号</translation>
    </message>
    <message>
        <source>See that this machine has that address, or name another: mesh config set relay_listen ADDRESS</source>
        <translation>このマシンがそのアドレスを持つか確認するか、別のアドレスを指定してください: mesh config set relay_listen アドレス</translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>ここに「%1」という名前のマシンはありません。</translation>
    </message>
    <message>
        <source>The other side does not speak the protocol of this program.</source>
        <translation>相手はこのプログラムのプロトコルを話しません。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline.</source>
        <translation>名前「%1」は、オフラインのセッションのメールボックスが使っています。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by the mailbox of a session that is offline in %2.</source>
        <translation>名前「%1」は、%2 のオフラインのセッションのメールボックスが使っています。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session.</source>
        <translation>名前「%1」は、セッション (%2) が使っています。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session in %3.</source>
        <translation>名前「%1」は、%3 のセッション (%2) が使っています。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3).</source>
        <translation>名前「%1」は、セッション (%2、プロセス %3) が使っています。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken by a %2 session (process %3) in %4.</source>
        <translation>名前「%1」は、%4 のセッション (%2、プロセス %3) が使っています。</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>誰がいるか: mesh list</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full.</source>
        <translation>%1 のあるディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is held by another program.</source>
        <translation>%1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close what has it open (a sqlite3 shell, a backup), then try again.</source>
        <translation>開いているもの (sqlite3 シェルやバックアップ) を閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>%1 は壊れています: %2。</translation>
    </message>
    <message>
        <source>Restart the service: it sets the file aside and takes the last snapshot.</source>
        <translation>サービスを再起動してください。ファイルを脇に置き、最新のスナップショットを使います。</translation>
    </message>
    <message>
        <source>The disk failed below %1: %2.</source>
        <translation>%1 のディスクで障害が起きました: %2。</translation>
    </message>
    <message>
        <source>Look at the system&apos;s log for errors of that disk.</source>
        <translation>システムログでそのディスクのエラーを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Check that the folder and its files belong to you and that its disk is mounted for writing.</source>
        <translation>フォルダーとファイルが自分のもので、ディスクが書き込み可能か確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1 は使えませんでした: %2。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 の名前を変える</translation>
    </message>
    <message>
        <source>copy %1</source>
        <translation>%1 をコピーする</translation>
    </message>
    <message>
        <source>%1 could not be used (%2) and was set aside as %3.</source>
        <translation>%1 は使えなかったため (%2)、%3 として脇に置きました。</translation>
    </message>
    <message>
        <source>%1 could not be used (it was missing).</source>
        <translation>%1 は使えませんでした (ありませんでした)。</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 took its place: messages and sessions since then are missing.</source>
        <translation>%1 %2 のスナップショットで置き換えました。それ以降のメッセージとセッションは失われています。</translation>
    </message>
    <message>
        <source>%1 The snapshot of %2 is damaged too, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 %2 のスナップショットも壊れているため、新しく始めました。これまでのメッセージはすべて失われています。</translation>
    </message>
    <message>
        <source>%1 There was no snapshot, so a new one was begun: all messages before now are missing.</source>
        <translation>%1 スナップショットがなかったため、新しく始めました。これまでのメッセージはすべて失われています。</translation>
    </message>
    <message>
        <source>%1 was made by a newer Grip Session Mesh (schema %2, this program knows %3).</source>
        <translation>%1 は新しい Grip Session Mesh で作られています (スキーマ %2、このプログラムは %3 まで)。</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>プログラムを更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>動詞「%1」はありません。</translation>
    </message>
    <message>
        <source>All of them: mesh --help</source>
        <translation>一覧: mesh --help</translation>
    </message>
    <message>
        <source>Print the result as one JSON document</source>
        <translation>結果を 1 つの JSON 文書として出力する</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>予期しないエラー: %1</translation>
    </message>
    <message>
        <source>Look at it: mesh doctor</source>
        <translation>調べるには: mesh doctor</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>出力を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>もしかして: %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>there is none yet: the service makes it</source>
        <translation>まだありません。サービスが作成します</translation>
    </message>
    <message>
        <source>its content is no token</source>
        <translation>内容がトークンではありません</translation>
    </message>
    <message>
        <source>32 random bytes, for you alone</source>
        <translation>ランダムな 32 バイト、あなた専用</translation>
    </message>
    <message>
        <source>none: defaults apply</source>
        <translation>なし。既定値が使われます</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 set, %2 of them unknown here</source>
        <translation>%1 件設定、うち %2 件はここでは不明</translation>
    </message>
    <message>
        <source>%1 set</source>
        <translation>%1 件設定</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>%1, yours, 0700</source>
        <translation>%1、あなたのもの、0700</translation>
    </message>
    <message>
        <source>another program answers: %1</source>
        <translation>別のプログラムが応答しています: %1</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>not installed, and Claude Code is not there to use it</source>
        <translation>未インストール。使用する Claude Code もありません</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Claude Code is not on PATH: shells and other clients work without it</source>
        <translation>Claude Code が PATH にありません。シェルや他のクライアントはなくても動きます</translation>
    </message>
    <message>
        <source>%1 --version fails</source>
        <translation>%1 --version が失敗します</translation>
    </message>
    <message>
        <source>%1 tells no version: %2</source>
        <translation>%1 がバージョンを示しません: %2</translation>
    </message>
    <message>
        <source>%1 is too old, 2.1.139 is needed</source>
        <translation>%1 は古すぎます。2.1.139 が必要です</translation>
    </message>
    <message>
        <source>mesh on PATH</source>
        <translation>PATH の mesh</translation>
    </message>
    <message>
        <source>it is not: this one is %1</source>
        <translation>PATH にありません。これは %1 です</translation>
    </message>
    <message>
        <source>%1 is another one than this, %2</source>
        <translation>%1 はこれ (%2) とは別のものです</translation>
    </message>
    <message>
        <source>bus %1</source>
        <translation>バス %1</translation>
    </message>
    <message>
        <source>this machine has no IPv6 loopback</source>
        <translation>このマシンに IPv6 ループバックはありません</translation>
    </message>
    <message>
        <source>%1 answers /health</source>
        <translation>%1 は /health に応答します</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>pid %1, version %2</source>
        <translation>pid %1、バージョン %2</translation>
    </message>
    <message>
        <source>service check</source>
        <translation>サービスの検査</translation>
    </message>
    <message>
        <source>--follow does not end, so it cannot stand behind /mesh.</source>
        <translation>--follow は終わらないため、/mesh では使えません。</translation>
    </message>
    <message>
        <source>Run it in a terminal.</source>
        <translation>端末で実行してください。</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>ファイル %1 はすでにあります。</translation>
    </message>
    <message>
        <source>Name a new one.</source>
        <translation>新しい名前を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was typed, so nothing was done.</source>
        <translation>何も入力されなかったため、何もしませんでした。</translation>
    </message>
    <message>
        <source>To %1, type %2  (only Enter: nothing is done): </source>
        <translation>%1には %2 と入力してください  (Enter だけなら何もしません): </translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 入力してください: </translation>
    </message>
    <message>
        <source>It is no link.</source>
        <translation>リンクではありません。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>リンク先 %1</translation>
    </message>
    <message>
        <source>changed, to %1</source>
        <translation>変更されています、リンク先 %1</translation>
    </message>
    <message>
        <source>changed, SHA-256 %1</source>
        <translation>変更されています、SHA-256 %1</translation>
    </message>
    <message>
        <source>does not belong to the plugin</source>
        <translation>プラグインのものではありません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Grip Session Mesh をインストールし直してください。</translation>
    </message>
    <message>
        <source>version %1, whole</source>
        <translation>バージョン %1、完全</translation>
    </message>
    <message>
        <source>version %1, %2 of its parts not as installed</source>
        <translation>バージョン %1、%2 個の部品がインストール時と異なります</translation>
    </message>
    <message>
        <source>The plugin cannot be given the path %1.</source>
        <translation>プラグインにパス %1 は使えません。</translation>
    </message>
    <message>
        <source>Use a folder with a plain name.</source>
        <translation>単純な名前のフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>#%1 to %2</source>
        <translation>#%1 → %2</translation>
    </message>
    <message>
        <source>#%1 to %2, sent now</source>
        <translation>#%1 → %2、今送信</translation>
    </message>
    <message>
        <source>#%1 to %2, sent %3 ago</source>
        <translation>#%1 → %2、%3前に送信</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Wants to pair: %1 (%2)  code %3</source>
        <translation>ペアリングの要求: %1 (%2)  コード %3</translation>
    </message>
    <message>
        <source>Asked to pair: %1 (%2)  code %3</source>
        <translation>ペアリングを依頼中: %1 (%2)  コード %3</translation>
    </message>
    <message>
        <source>  If the other machine shows the same code: mesh remote accept    if not: mesh remote reject</source>
        <translation>  相手のマシンに同じコードが表示されていれば: mesh remote accept    違えば: mesh remote reject</translation>
    </message>
    <message>
        <source>This machine is paired with none.
Pair it: mesh remote add ADDRESS</source>
        <translation>このマシンはどのマシンともペアリングされていません。
ペアリングするには: mesh remote add アドレス</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>VERIFIED</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>SESSIONS</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>state:</source>
        <translation>状態:</translation>
    </message>
    <message>
        <source>since:</source>
        <translation>開始:</translation>
    </message>
    <message>
        <source>problem:</source>
        <translation>問題:</translation>
    </message>
    <message>
        <source>verified:</source>
        <translation>確認済み:</translation>
    </message>
    <message>
        <source>no (compare the codes: mesh remote verify NAME)</source>
        <translation>いいえ (コードを比べてください: mesh remote verify 名前)</translation>
    </message>
    <message>
        <source>code:</source>
        <translation>コード:</translation>
    </message>
    <message>
        <source>address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>calls itself:</source>
        <translation>自称:</translation>
    </message>
    <message>
        <source>may here:</source>
        <translation>許可:</translation>
    </message>
    <message>
        <source>sessions:</source>
        <translation>セッション:</translation>
    </message>
    <message>
        <source>waiting:</source>
        <translation>待ち:</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it</source>
        <translation>
            <numerusform>宛てのメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>fingerprint:</source>
        <translation>指紋:</translation>
    </message>
    <message>
        <source>this machine:</source>
        <translation>このマシン:</translation>
    </message>
    <message>
        <source>reached at:</source>
        <translation>到達先:</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>machines:</source>
        <translation>マシン:</translation>
    </message>
    <message>
        <source>The service&apos;s program is missing: %1.</source>
        <translation>サービスのプログラムがありません: %1。</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>調べるには: mesh service logs</translation>
    </message>
    <message>
        <source>A service has %1, as process %2, and does not answer at run/control.sock.</source>
        <translation>%1 にはサービス (プロセス %2) がありますが、run/control.sock で応答しません。</translation>
    </message>
    <message>
        <source>The service was started but does not answer after 15 s.</source>
        <translation>サービスを起動しましたが、15 秒たっても応答しません。</translation>
    </message>
    <message>
        <source>running, pid %1, version %2, up %3</source>
        <translation>稼働中、pid %1、バージョン %2、稼働時間 %3</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message numerus="yes">
        <source>%1, over %n connection(s)</source>
        <translation>
            <numerusform>%1、接続 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the human to decide: mesh approvals</source>
        <translation>
            <numerusform>人間の判断を待つメッセージ %n 件: mesh approvals</numerusform>
        </translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>/mesh には標準入力がありません。</translation>
    </message>
    <message>
        <source>Write the text itself in place of -</source>
        <translation>- の代わりに本文を書いてください</translation>
    </message>
    <message>
        <source>Standard input has more than 16 MiB.</source>
        <translation>標準入力が 16 MiB を超えています。</translation>
    </message>
    <message>
        <source>Send a path instead.</source>
        <translation>代わりにパスを送ってください。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>本文が空です。</translation>
    </message>
    <message>
        <source>Write it behind the name, or - to read standard input.</source>
        <translation>名前の後に書くか、- で標準入力から読ませてください。</translation>
    </message>
    <message>
        <source>The text is no valid UTF-8, or holds NUL (at byte %1).</source>
        <translation>本文が正しい UTF-8 でないか、NUL を含みます (バイト %1)。</translation>
    </message>
    <message>
        <source>Send a path, or the file as base64.</source>
        <translation>パスを送るか、ファイルを base64 で送ってください。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n session(s). (#%1)</source>
        <translation>
            <numerusform>%n セッションに送りました。(#%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Held until the human decides: %1 (#%2)</source>
        <translation>人間が判断するまで保留されます: %1 (#%2)</translation>
    </message>
    <message>
        <source>Kept for %1, who is not there now. (#%2)</source>
        <translation>%1 は今いないため、保管しました。(#%2)</translation>
    </message>
    <message>
        <source>Delivered to %1. (#%2)</source>
        <translation>%1 に届きました。(#%2)</translation>
    </message>
    <message numerus="yes">
        <source>Not answered within %n second(s).</source>
        <translation>
            <numerusform>%n 秒以内に返信がありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown within %n second(s).</source>
        <translation>
            <numerusform>%n 秒以内に表示されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not delivered within %n second(s).</source>
        <translation>
            <numerusform>%n 秒以内に届きませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1. It is told; take it back: mesh unpair</source>
        <translation>%1 を招待し、知らせました。取り消すには: mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; you would be %2. It is told; take it back: mesh unpair</source>
        <translation>%1 を招待し、知らせました (あなたは %2)。取り消すには: mesh unpair</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>%1 とペアになりました。</translation>
    </message>
    <message>
        <source>Paired with %1, as %2.</source>
        <translation>%1 とペアになりました (役割: %2)。</translation>
    </message>
    <message>
        <source>`%1` is for the human, and this is called from an agent&apos;s session.</source>
        <translation>`%1` は人間の操作ですが、エージェントのセッションから呼び出されました。</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own.</source>
        <translation>自分の端末で実行してください。</translation>
    </message>
    <message>
        <source>`%1` is for the human, and nobody can tell who is calling: a process above this one has ended or is hidden.</source>
        <translation>`%1` は人間の操作ですが、呼び出し元が分かりません。上位のプロセスが終了したか、隠れています。</translation>
    </message>
    <message>
        <source>Run it in a terminal of your own, from a shell that stays open.</source>
        <translation>開いたままのシェルから、自分の端末で実行してください。</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>許可待ち</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒否済み</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配達済み</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>返信済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>A database, a collection or all its documents are deleted.</source>
        <translation>データベース、コレクション、またはその全文書が削除されます。</translation>
    </message>
    <message>
        <source>A line of a script language deletes as thoroughly as rm -rf does.</source>
        <translation>スクリプト言語の 1 行が rm -rf と同じように徹底的に削除します。</translation>
    </message>
    <message>
        <source>A repository, release, secret or run is deleted on the server.</source>
        <translation>サーバー上のリポジトリ、リリース、シークレット、または実行が削除されます。</translation>
    </message>
    <message>
        <source>A setting given on the command line hides what git will do.</source>
        <translation>コマンドラインの設定が、git のすることを隠します。</translation>
    </message>
    <message>
        <source>All rows of the table are gone, without a trigger or a way back.</source>
        <translation>テーブルの全行が、トリガーも戻す手段もなく失われます。</translation>
    </message>
    <message>
        <source>All tables are dropped and made anew; the data is gone.</source>
        <translation>全テーブルが破棄され作り直されます。データは失われます。</translation>
    </message>
    <message>
        <source>An account, its files or what is planned for it are gone.</source>
        <translation>アカウント、そのファイル、または予定された処理が失われます。</translation>
    </message>
    <message>
        <source>An application, its database or its domain is deleted.</source>
        <translation>アプリケーション、そのデータベース、またはドメインが削除されます。</translation>
    </message>
    <message>
        <source>Changes in the working tree are gone; git keeps no copy of them.</source>
        <translation>作業ツリーの変更が失われます。git は写しを残しません。</translation>
    </message>
    <message>
        <source>Changes or history that nothing else has are gone.</source>
        <translation>他のどこにもない変更や履歴が失われます。</translation>
    </message>
    <message>
        <source>Commits that nothing else names are lost.</source>
        <translation>他から参照されないコミットが失われます。</translation>
    </message>
    <message>
        <source>DELETE without WHERE</source>
        <translation>WHERE のない DELETE</translation>
    </message>
    <message>
        <source>DROP of a table, schema, database …</source>
        <translation>テーブル、スキーマ、データベースなどの DROP</translation>
    </message>
    <message>
        <source>Deletes a folder with everything in it; there is no way back.</source>
        <translation>フォルダーを中身ごと削除します。元には戻せません。</translation>
    </message>
    <message>
        <source>Deletes all that is not in use at this moment, volumes with their data among them.</source>
        <translation>今使われていないものをすべて、データの入ったボリュームも含めて削除します。</translation>
    </message>
    <message>
        <source>Deletes at the target whatever the source does not have; a wrong path empties a folder.</source>
        <translation>元にないものを先方ですべて削除します。パスを誤るとフォルダーが空になります。</translation>
    </message>
    <message>
        <source>Deletes every file that a search finds, often more than was meant.</source>
        <translation>検索で見つかったファイルをすべて、多くは意図した以上に削除します。</translation>
    </message>
    <message>
        <source>Deletes files that git does not know, for good.</source>
        <translation>git の管理外のファイルを完全に削除します。</translation>
    </message>
    <message>
        <source>Deletes many files, or some that others depend on; there is no way back.</source>
        <translation>多くのファイル、または他が必要とするファイルを削除します。元には戻せません。</translation>
    </message>
    <message>
        <source>Deletes on a server; many of them have no undo.</source>
        <translation>サーバー上で削除します。多くは取り消せません。</translation>
    </message>
    <message>
        <source>Every key is deleted at once.</source>
        <translation>すべてのキーが一度に削除されます。</translation>
    </message>
    <message>
        <source>Every row of the table is deleted.</source>
        <translation>テーブルの全行が削除されます。</translation>
    </message>
    <message>
        <source>Every row of the table is overwritten.</source>
        <translation>テーブルの全行が上書きされます。</translation>
    </message>
    <message>
        <source>Every user can change the files, or nobody can use them any more; the old rights are not kept.</source>
        <translation>すべてのユーザーがファイルを変更できるか、誰も使えなくなります。以前の権限は残りません。</translation>
    </message>
    <message>
        <source>Everything on the disk is lost.</source>
        <translation>ディスクの内容がすべて失われます。</translation>
    </message>
    <message>
        <source>Everything that belongs to the release is deleted from the cluster.</source>
        <translation>リリースに属するものがすべてクラスターから削除されます。</translation>
    </message>
    <message>
        <source>Everything that runs is interrupted, and a machine elsewhere may not come back.</source>
        <translation>動いているものがすべて中断され、離れたマシンは戻らないかもしれません。</translation>
    </message>
    <message>
        <source>Hides what will run from whoever reads it.</source>
        <translation>実行されるものを読み手から隠します。</translation>
    </message>
    <message>
        <source>Lets somebody else in, or locks the owner out.</source>
        <translation>他人を入れるか、所有者を締め出します。</translation>
    </message>
    <message>
        <source>Machines, data or rights in the cloud are deleted, often without a way back.</source>
        <translation>クラウドのマシン、データ、権限が、多くは戻す手段なく削除されます。</translation>
    </message>
    <message>
        <source>Messages or secrets that wait there are gone.</source>
        <translation>そこで待つメッセージやシークレットが失われます。</translation>
    </message>
    <message>
        <source>Old commits, the only way back after other mistakes, are rewritten or deleted.</source>
        <translation>他の失敗から戻る唯一の手段である古いコミットが、書き換えられるか削除されます。</translation>
    </message>
    <message>
        <source>Overwrites a disk or the memory below every file system.</source>
        <translation>ディスク、またはファイルシステムより下の領域を上書きします。</translation>
    </message>
    <message>
        <source>Programs can no longer read or change their files, and the old owners are not kept.</source>
        <translation>プログラムが自分のファイルを読み書きできなくなり、以前の所有者は残りません。</translation>
    </message>
    <message>
        <source>Rewrites what others have fetched; commits on the server can be lost.</source>
        <translation>他の人が取得済みのものを書き換えます。サーバー上のコミットが失われることがあります。</translation>
    </message>
    <message>
        <source>Runs a program on the database&apos;s machine, or gives everybody every right.</source>
        <translation>データベースのマシンでプログラムを実行するか、全員に全権限を与えます。</translation>
    </message>
    <message>
        <source>Runs code that nobody has read.</source>
        <translation>誰も読んでいないコードを実行します。</translation>
    </message>
    <message>
        <source>SQL that runs programs or opens the database to all</source>
        <translation>プログラムを実行する、またはデータベースを全員に開く SQL</translation>
    </message>
    <message>
        <source>Somebody else can then type commands on this machine.</source>
        <translation>他人がこのマシンでコマンドを入力できるようになります。</translation>
    </message>
    <message>
        <source>Something that others count on no longer runs.</source>
        <translation>他が頼りにしているものが動かなくなります。</translation>
    </message>
    <message>
        <source>TRUNCATE</source>
        <translation>TRUNCATE</translation>
    </message>
    <message>
        <source>Takes programs away that others, or the system itself, may need.</source>
        <translation>他やシステム自体が必要とするプログラムを取り除きます。</translation>
    </message>
    <message>
        <source>Tears down everything that the description made.</source>
        <translation>記述によって作られたものをすべて壊します。</translation>
    </message>
    <message>
        <source>The containers&apos; data is deleted with them.</source>
        <translation>コンテナーのデータも一緒に削除されます。</translation>
    </message>
    <message>
        <source>The content cannot be brought back.</source>
        <translation>内容は取り戻せません。</translation>
    </message>
    <message>
        <source>The copies that other mistakes are mended with are gone.</source>
        <translation>他の失敗を直すためのコピーが失われます。</translation>
    </message>
    <message>
        <source>The database and everything in it is deleted.</source>
        <translation>データベースとその中身がすべて削除されます。</translation>
    </message>
    <message>
        <source>The machine can do nothing else any more.</source>
        <translation>マシンが他に何もできなくなります。</translation>
    </message>
    <message>
        <source>The machine is open to everybody, or cannot be reached any more.</source>
        <translation>マシンが全員に開かれるか、到達できなくなります。</translation>
    </message>
    <message>
        <source>The object and all its rows are gone.</source>
        <translation>オブジェクトとその全行が失われます。</translation>
    </message>
    <message>
        <source>The program then runs with its owner&apos;s rights, whoever starts it.</source>
        <translation>以後そのプログラムは、誰が起動しても所有者の権限で動きます。</translation>
    </message>
    <message>
        <source>UPDATE without WHERE</source>
        <translation>WHERE のない UPDATE</translation>
    </message>
    <message>
        <source>What is moved over, or to /dev/null, is gone.</source>
        <translation>上書きされたり /dev/null に移されたものは失われます。</translation>
    </message>
    <message>
        <source>What is run afterwards no longer looks dangerous.</source>
        <translation>後で実行されるものが危険に見えなくなります。</translation>
    </message>
    <message>
        <source>What lay in the partition, volume or pool is lost.</source>
        <translation>パーティション、ボリューム、プールの中身が失われます。</translation>
    </message>
    <message>
        <source>What runs in the container can change the machine.</source>
        <translation>コンテナーで動くものがマシンを変更できます。</translation>
    </message>
    <message>
        <source>What was put aside is gone.</source>
        <translation>退避していたものが失われます。</translation>
    </message>
    <message>
        <source>Whoever gets them can act as the owner.</source>
        <translation>手に入れた者は所有者として振る舞えます。</translation>
    </message>
    <message>
        <source>Work that is not saved is lost, and more may be hit than was meant.</source>
        <translation>保存していない作業が失われ、意図した以上に影響することがあります。</translation>
    </message>
    <message>
        <source>Workloads stop, and with some objects their data goes.</source>
        <translation>ワークロードが止まり、オブジェクトによってはデータも失われます。</translation>
    </message>
    <message>
        <source>a container with the whole machine in it</source>
        <translation>マシン全体が入ったコンテナー</translation>
    </message>
    <message>
        <source>a deleting request to an HTTP API</source>
        <translation>HTTP API への削除要求</translation>
    </message>
    <message>
        <source>a destructive command behind an alias or a setting</source>
        <translation>別名や設定に隠れた破壊的なコマンド</translation>
    </message>
    <message>
        <source>a destructive program under another name</source>
        <translation>別の名前の破壊的なプログラム</translation>
    </message>
    <message>
        <source>a program that multiplies without end</source>
        <translation>際限なく増えるプログラム</translation>
    </message>
    <message>
        <source>a push that overwrites or deletes</source>
        <translation>上書きまたは削除する push</translation>
    </message>
    <message>
        <source>a shell offered to or taken from elsewhere</source>
        <translation>外に提供する、または外から得るシェル</translation>
    </message>
    <message>
        <source>changing partitions, volumes and pools</source>
        <translation>パーティション、ボリューム、プールの変更</translation>
    </message>
    <message>
        <source>compose down with its volumes</source>
        <translation>ボリュームごとの compose down</translation>
    </message>
    <message>
        <source>deleting a branch, tag or worktree by force</source>
        <translation>ブランチ、タグ、worktree の強制削除</translation>
    </message>
    <message>
        <source>deleting at AWS</source>
        <translation>AWS での削除</translation>
    </message>
    <message>
        <source>deleting at Azure</source>
        <translation>Azure での削除</translation>
    </message>
    <message>
        <source>deleting at GitHub or GitLab</source>
        <translation>GitHub や GitLab での削除</translation>
    </message>
    <message>
        <source>deleting at Google Cloud</source>
        <translation>Google Cloud での削除</translation>
    </message>
    <message>
        <source>deleting at a hosting platform</source>
        <translation>ホスティングサービスでの削除</translation>
    </message>
    <message>
        <source>deleting backups</source>
        <translation>バックアップの削除</translation>
    </message>
    <message>
        <source>deleting or draining in a cluster</source>
        <translation>クラスターでの削除や退避</translation>
    </message>
    <message>
        <source>deleting or rewriting history</source>
        <translation>履歴の削除や書き換え</translation>
    </message>
    <message>
        <source>deleting queues, topics and secrets</source>
        <translation>キュー、トピック、シークレットの削除</translation>
    </message>
    <message>
        <source>deleting users, schedules and logs</source>
        <translation>ユーザー、スケジュール、ログの削除</translation>
    </message>
    <message>
        <source>destroying what is described as code</source>
        <translation>コードで記述されたものの破棄</translation>
    </message>
    <message>
        <source>dropping a database from the shell</source>
        <translation>シェルからのデータベース破棄</translation>
    </message>
    <message>
        <source>dropping in MongoDB</source>
        <translation>MongoDB での破棄</translation>
    </message>
    <message>
        <source>dropping stashed changes</source>
        <translation>退避した変更 (stash) の破棄</translation>
    </message>
    <message>
        <source>emptying Redis</source>
        <translation>Redis を空にする</translation>
    </message>
    <message>
        <source>emptying or shredding files</source>
        <translation>ファイルを空にする、または細断する</translation>
    </message>
    <message>
        <source>fetching a program and running it in one go</source>
        <translation>プログラムの取得と即時実行</translation>
    </message>
    <message>
        <source>find that deletes what it finds</source>
        <translation>見つけたものを削除する find</translation>
    </message>
    <message>
        <source>folders deleted by Windows or PowerShell commands</source>
        <translation>Windows や PowerShell のコマンドによるフォルダー削除</translation>
    </message>
    <message>
        <source>git clean</source>
        <translation>git clean</translation>
    </message>
    <message>
        <source>giving many files to another owner</source>
        <translation>多くのファイルの所有者変更</translation>
    </message>
    <message>
        <source>inline code that decodes or fetches what it runs</source>
        <translation>実行するものを復号または取得するインラインコード</translation>
    </message>
    <message>
        <source>inline code that deletes files</source>
        <translation>ファイルを削除するインラインコード</translation>
    </message>
    <message>
        <source>killing processes without asking them, or many at once</source>
        <translation>予告なし、または多数のプロセスの強制終了</translation>
    </message>
    <message>
        <source>making a file system or erasing a disk&apos;s beginning</source>
        <translation>ファイルシステムの作成、またはディスク先頭の消去</translation>
    </message>
    <message>
        <source>moving everything of a folder, or into nothing</source>
        <translation>フォルダー全体の移動、または無への移動</translation>
    </message>
    <message>
        <source>opening files to everybody, or locking everybody out</source>
        <translation>ファイルを全員に開く、または全員を締め出す</translation>
    </message>
    <message>
        <source>opening the firewall or cutting the network</source>
        <translation>ファイアウォールを開く、またはネットワークを切る</translation>
    </message>
    <message>
        <source>pruning containers, images, volumes</source>
        <translation>コンテナー、イメージ、ボリュームの一括削除</translation>
    </message>
    <message>
        <source>removing packages</source>
        <translation>パッケージの削除</translation>
    </message>
    <message>
        <source>resetting a development framework&apos;s database</source>
        <translation>開発フレームワークのデータベースのリセット</translation>
    </message>
    <message>
        <source>rm of a pattern, a system file or a repository&apos;s insides</source>
        <translation>パターン、システムファイル、リポジトリ内部の rm</translation>
    </message>
    <message>
        <source>rm of whole folders</source>
        <translation>フォルダー全体の rm</translation>
    </message>
    <message>
        <source>rsync that deletes at the target</source>
        <translation>先方で削除する rsync</translation>
    </message>
    <message>
        <source>sending keys or the environment elsewhere</source>
        <translation>鍵や環境変数を外部に送る</translation>
    </message>
    <message>
        <source>setting the set-user or set-group bit</source>
        <translation>set-user / set-group ビットの設定</translation>
    </message>
    <message>
        <source>shutting down or restarting the machine</source>
        <translation>マシンの停止または再起動</translation>
    </message>
    <message>
        <source>something fetched or decoded, run at once</source>
        <translation>取得または復号したものの即時実行</translation>
    </message>
    <message>
        <source>stopping or disabling services</source>
        <translation>サービスの停止または無効化</translation>
    </message>
    <message>
        <source>throwing away what is not committed</source>
        <translation>コミットしていないものを捨てる</translation>
    </message>
    <message>
        <source>throwing away work in another version control system</source>
        <translation>他のバージョン管理システムで作業を捨てる</translation>
    </message>
    <message>
        <source>uninstalling a release</source>
        <translation>リリースのアンインストール</translation>
    </message>
    <message>
        <source>writing to a device</source>
        <translation>デバイスへの書き込み</translation>
    </message>
    <message>
        <source>writing where keys and logins are kept</source>
        <translation>鍵やログイン情報の置き場所への書き込み</translation>
    </message>
    <message>
        <source>The mesh service refused.</source>
        <translation>メッシュのサービスが拒否しました。</translation>
    </message>
    <message>
        <source>On its way to %1. (#%2)</source>
        <translation>%1 に送信中です。(#%2)</translation>
    </message>
    <message>
        <source>Kept for %1: deliveries are paused. (#%2)</source>
        <translation>%1 のために保管しました。配達は一時停止中です。(#%2)</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told.</source>
        <translation>%1 を %2 から取り上げ、知らせました。</translation>
    </message>
    <message>
        <source>Took %1 away from %2, who is told. %3 has it now.</source>
        <translation>%1 を %2 から取り上げ、知らせました。今は %3 が持っています。</translation>
    </message>
    <message>
        <source>make %1</source>
        <translation>%1 を作る</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>%1 へのリンクを作る</translation>
    </message>
    <message>
        <source>put the plugin into %1</source>
        <translation>プラグインを %1 に置く</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Restart it: mesh service restart</source>
        <translation>再起動してください: mesh service restart</translation>
    </message>
    <message>
        <source>Start this program again, from where the new version is installed.</source>
        <translation>新しいバージョンがインストールされた場所から、このプログラムをもう一度起動してください。</translation>
    </message>
    <message>
        <source>The service (%1) is older than this mesh (%2).</source>
        <translation>サービス (%1) はこの mesh (%2) より古いものです。</translation>
    </message>
    <message>
        <source>The service (%1) is newer than this mesh (%2).</source>
        <translation>サービス (%1) はこの mesh (%2) より新しいものです。</translation>
    </message>
    <message>
        <source>The service (%1, protocol %2) and this mesh (%3, protocol %4) do not understand each other.</source>
        <translation>サービス (%1、プロトコル %2) とこの mesh (%3、プロトコル %4) は互いに通信できません。</translation>
    </message>
    <message>
        <source>The service is an older build of %1 than this mesh.</source>
        <translation>サービスはこの mesh より古い %1 のビルドです。</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>the service is of the same version as this mesh</source>
        <translation>サービスはこの mesh と同じバージョンです</translation>
    </message>
    <message>
        <source>The service of Grip Session Mesh. Started by: mesh service start</source>
        <translation>Grip Session Mesh のサービス。起動: mesh service start</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>バージョンを表示して終了</translation>
    </message>
    <message>
        <source>The data folder, instead of the user&apos;s</source>
        <translation>ユーザーのものの代わりに使うデータフォルダー</translation>
    </message>
    <message>
        <source>The bus&apos;s port, instead of the configured one; 0: any</source>
        <translation>設定の代わりに使うバスのポート。0: どれでも</translation>
    </message>
    <message>
        <source>See: meshd --help</source>
        <translation>参照: meshd --help</translation>
    </message>
    <message>
        <source>The service is starting: it copies its database and brings it to the form of this version.</source>
        <translation>サービスを起動しています。データベースをコピーし、このバージョンの形式にしています。</translation>
    </message>
    <message>
        <source>The service is starting: it checks its database.</source>
        <translation>サービスを起動しています。データベースを検査しています。</translation>
    </message>
    <message>
        <source>The service is starting: it restores its database from the last snapshot.</source>
        <translation>サービスを起動しています。最新のスナップショットからデータベースを復元しています。</translation>
    </message>
    <message>
        <source>It goes on by itself: try again in a while.</source>
        <translation>自動的に続きます。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>End it and start it again: kill %1; mesh service start</source>
        <translation>終了させて再び起動してください: kill %1; mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Access</name>
    <message>
        <source>MESH_SESSION names &quot;%1&quot;, and no such session is on the mesh.</source>
        <translation>MESH_SESSION は「%1」ですが、そのようなセッションはメッシュにありません。</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>誰がいるか: mesh list</translation>
    </message>
</context>
<context>
    <name>mesh::AddressWatch</name>
    <message>
        <source>Changes of this machine&apos;s addresses cannot be followed: %1.</source>
        <translation>このマシンのアドレスの変化を追跡できません: %1。</translation>
    </message>
    <message>
        <source>Restart the service when the addresses have changed.</source>
        <translation>アドレスが変わったら、サービスを再起動してください。</translation>
    </message>
</context>
<context>
    <name>mesh::AppendFile</name>
    <message>
        <source>read %1</source>
        <translation>%1 を読む</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 に書き込む</translation>
    </message>
    <message>
        <source>sync %1</source>
        <translation>%1 をディスクに同期する</translation>
    </message>
    <message>
        <source>cut %1</source>
        <translation>%1 を切り詰める</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalMethods</name>
    <message>
        <source>&quot;message&quot; must be a short id as it was shown, &quot;decision&quot; must be approve or deny.</source>
        <translation>「message」は表示された短い ID、「decision」は approve か deny でなければなりません。</translation>
    </message>
    <message>
        <source>its text was not shown before</source>
        <translation>本文がまだ表示されていません</translation>
    </message>
    <message>
        <source>This text has not been shown to you whole yet.</source>
        <translation>この本文は、まだ全体が表示されていません。</translation>
    </message>
    <message>
        <source>See it first: mesh approvals</source>
        <translation>先に見てください: mesh approvals</translation>
    </message>
    <message>
        <source>What was typed is another command.</source>
        <translation>入力されたのは別のコマンドです。</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>保留中のメッセージ #%1 を承認する</translation>
    </message>
    <message>
        <source>deny the held message #%1</source>
        <translation>保留中のメッセージ #%1 を拒否する</translation>
    </message>
</context>
<context>
    <name>mesh::Approvals</name>
    <message>
        <source>The texts are shown on the terminal alone, never to a pipe or a file. Then: mesh approve ID, mesh deny ID</source>
        <translation>本文は端末にだけ表示され、パイプやファイルには出ません。その後: mesh approve ID、mesh deny ID</translation>
    </message>
    <message>
        <source>No message waits for your decision.</source>
        <translation>判断を待つメッセージはありません。</translation>
    </message>
    <message>
        <source>To see one on this terminal for some seconds, and then decide: /mesh approve ID, /mesh deny ID</source>
        <translation>この端末で数秒間見てから判断するには: /mesh approve ID、/mesh deny ID</translation>
    </message>
</context>
<context>
    <name>mesh::AuditLog</name>
    <message numerus="yes">
        <source>%1 tells of %n later entries than presence.db: it is older than the log, and what they tell of is missing.</source>
        <translation>
            <numerusform>%1 には presence.db より後の項目が %n 件あります。データベースはログより古く、その内容は失われています。</numerusform>
        </translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 の名前を変える</translation>
    </message>
    <message>
        <source>%1 No message is lost; log.jsonl is completed when it can be written again.</source>
        <translation>%1 メッセージは失われません。log.jsonl は書き込めるようになれば補われます。</translation>
    </message>
</context>
<context>
    <name>mesh::CallerCheck</name>
    <message>
        <source>the system does not say who asks</source>
        <translation>要求元をシステムが示しません</translation>
    </message>
    <message>
        <source>another process asks than the one that connected</source>
        <translation>接続したのとは別のプロセスが要求しています</translation>
    </message>
    <message>
        <source>the process that asks has ended</source>
        <translation>要求したプロセスは終了しました</translation>
    </message>
    <message>
        <source>the process that asks is not the one that connected</source>
        <translation>要求したプロセスは接続したものではありません</translation>
    </message>
    <message>
        <source>an agent asks, not a person</source>
        <translation>要求しているのは人間ではなくエージェントです</translation>
    </message>
    <message>
        <source>a process above the one that asks has ended or is hidden</source>
        <translation>要求元の上位のプロセスが終了したか、隠れています</translation>
    </message>
    <message>
        <source>the process that asks has changed meanwhile</source>
        <translation>要求したプロセスがその間に変わりました</translation>
    </message>
    <message>
        <source>an agent has started this tray</source>
        <translation>このトレイはエージェントが起動しました</translation>
    </message>
    <message>
        <source>it is not the tray program that was installed with this service</source>
        <translation>このサービスと一緒に入れられたトレイのプログラムではありません</translation>
    </message>
    <message>
        <source>a process above the client has ended or is hidden</source>
        <translation>クライアントの上位のプロセスが終了したか、隠れています</translation>
    </message>
    <message>
        <source>the client was started by an agent</source>
        <translation>クライアントはエージェントが起動しました</translation>
    </message>
    <message>
        <source>it is not in the foreground of a terminal</source>
        <translation>端末のフォアグラウンドからの呼び出しではありません</translation>
    </message>
    <message>
        <source>its processes do not lead to the terminal window, sshd or login that holds its terminal</source>
        <translation>プロセスをたどっても、端末を持つ端末ウィンドウ、sshd、login に至りません</translation>
    </message>
    <message>
        <source>an agent started it, which has ended since</source>
        <translation>起動したエージェントはすでに終了しています</translation>
    </message>
    <message>
        <source>an agent started it: its environment says so</source>
        <translation>エージェントが起動したことが環境変数から分かります</translation>
    </message>
</context>
<context>
    <name>mesh::ClaudeClient</name>
    <message>
        <source>it did not end within a minute.</source>
        <translation>1 分以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Claude Code did not take the plugin: %1</source>
        <translation>Claude Code がプラグインを受け付けませんでした: %1</translation>
    </message>
    <message>
        <source>Try it in a terminal: %1</source>
        <translation>端末で試してください: %1</translation>
    </message>
</context>
<context>
    <name>mesh::Completion</name>
    <message>
        <source>For example: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</source>
        <translation>例: mesh completion bash &gt; ~/.local/share/bash-completion/completions/mesh</translation>
    </message>
</context>
<context>
    <name>mesh::Config</name>
    <message>
        <source>config.json cannot be read and the settings before it apply: %1</source>
        <translation>config.json を読めないため、以前の設定を使います: %1</translation>
    </message>
    <message>
        <source>config.json: %1 %2 The default applies.</source>
        <translation>config.json: %1 %2 既定値を使います。</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1 It is kept as %2.</source>
        <translation>config.json を読めなかったため、既定値を使います: %1 ファイルは %2 として残してあります。</translation>
    </message>
    <message>
        <source>config.json could not be read and the defaults apply: %1</source>
        <translation>config.json を読めなかったため、既定値を使います: %1</translation>
    </message>
    <message>
        <source>config.json makes you less safe and waits for you: %1 stays %2. To agree: mesh config set %1 %3</source>
        <translation>config.json は安全性を下げるため、確認を待っています。%1 は %2 のままです。同意するには: mesh config set %1 %3</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Its new value; null for none</source>
        <translation>新しい値。null でなし</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>求められたときの、トレイのウィンドウのコード</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>値</translation>
    </message>
    <message>
        <source>DEFAULT</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>可能な値</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 を %2 にしました。</translation>
    </message>
    <message>
        <source>The service does not run; it takes effect when it starts.</source>
        <translation>サービスは動いていません。起動時に有効になります。</translation>
    </message>
    <message>
        <source>It takes effect at the next start: mesh service restart</source>
        <translation>次の起動で有効になります: mesh service restart</translation>
    </message>
</context>
<context>
    <name>mesh::ConfigWithoutService</name>
    <message>
        <source>Setting %1 so makes you less safe, and only the service can tell who asks for it.</source>
        <translation>%1 をそう設定すると安全性が下がります。誰が求めているかはサービスにしか分かりません。</translation>
    </message>
    <message>
        <source>Start it, then repeat this: mesh service start</source>
        <translation>起動してから、もう一度: mesh service start</translation>
    </message>
</context>
<context>
    <name>mesh::Connect</name>
    <message>
        <source>The name to have; else that of the repository or folder</source>
        <translation>付けたい名前。省略するとリポジトリかフォルダーの名前</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>%1 として接続しました。</translation>
    </message>
    <message>
        <source>Already connected as %1.</source>
        <translation>すでに %1 として接続しています。</translation>
    </message>
    <message>
        <source>Connected as %1 on %2.</source>
        <translation>%2 の %1 として接続しました。</translation>
    </message>
    <message>
        <source>Already connected as %1 on %2.</source>
        <translation>すでに %2 の %1 として接続しています。</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>待っているメッセージはありません。</translation>
    </message>
    <message>
        <source>1 message waits: mesh inbox</source>
        <translation>メッセージが 1 件待っています: mesh inbox</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait: mesh inbox</source>
        <translation>
            <numerusform>メッセージが %n 件待っています: mesh inbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::ControlChannel</name>
    <message>
        <source>A line is longer than 24 MiB.</source>
        <translation>行が 24 MiB を超えています。</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>一度に送る量を減らしてください。</translation>
    </message>
</context>
<context>
    <name>mesh::ControlClient</name>
    <message>
        <source>The mesh service closed the connection.</source>
        <translation>メッシュのサービスが接続を閉じました。</translation>
    </message>
    <message>
        <source>Look at it: mesh service status</source>
        <translation>調べるには: mesh service status</translation>
    </message>
    <message>
        <source>The mesh service did not answer in time.</source>
        <translation>メッシュのサービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The request is larger than 24 MiB.</source>
        <translation>要求が 24 MiB を超えています。</translation>
    </message>
    <message>
        <source>The mesh service sent a line of more than 24 MiB.</source>
        <translation>メッシュのサービスが 24 MiB を超える行を送りました。</translation>
    </message>
</context>
<context>
    <name>mesh::ControlDoor</name>
    <message>
        <source>replace %1</source>
        <translation>%1 を置き換える</translation>
    </message>
    <message>
        <source>make the socket %1</source>
        <translation>ソケット %1 を作る</translation>
    </message>
    <message>
        <source>The socket %1 is not where it was made: the folder was replaced meanwhile.</source>
        <translation>ソケット %1 が作った場所にありません。フォルダーがその間に置き換えられました。</translation>
    </message>
    <message>
        <source>Look who changes that folder, then start again.</source>
        <translation>誰がそのフォルダーを変えているか調べてから、起動し直してください。</translation>
    </message>
    <message>
        <source>listen at %1</source>
        <translation>%1 で待ち受ける</translation>
    </message>
    <message>
        <source>This mesh belongs to another user.</source>
        <translation>このメッシュは別のユーザーのものです。</translation>
    </message>
    <message>
        <source>Start your own service: mesh service start.</source>
        <translation>自分のサービスを起動してください: mesh service start。</translation>
    </message>
</context>
<context>
    <name>mesh::ControllingTerminal</name>
    <message>
        <source>Nothing was typed for five minutes; nothing was decided.</source>
        <translation>5 分間入力がなかったため、何も決定しませんでした。</translation>
    </message>
</context>
<context>
    <name>mesh::DataFolder</name>
    <message>
        <source>The data folder &quot;%1&quot; is not an absolute path of a folder.</source>
        <translation>データフォルダー「%1」はフォルダーの絶対パスではありません。</translation>
    </message>
    <message>
        <source>The data folder %1 is inside the git working tree %2.</source>
        <translation>データフォルダー %1 は git の作業ツリー %2 の中にあります。</translation>
    </message>
    <message>
        <source>Set GRIP_MESH_DIR to a folder outside of it: secrets do not belong into a repository.</source>
        <translation>GRIP_MESH_DIR をその外のフォルダーに設定してください。秘密はリポジトリに置くものではありません。</translation>
    </message>
    <message>
        <source>make the data folder %1</source>
        <translation>データフォルダー %1 を作る</translation>
    </message>
    <message>
        <source>Make the folder above it: mkdir -p %1</source>
        <translation>上位のフォルダーを作ってください: mkdir -p %1</translation>
    </message>
    <message>
        <source>The mesh service has never run here: there is no %1.</source>
        <translation>メッシュのサービスはここで動いたことがありません。%1 がありません。</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>起動するには: mesh service start</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>This is no path inside the data folder.</source>
        <translation>データフォルダー内のパスではありません。</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 を調べる</translation>
    </message>
    <message>
        <source>%1 is no regular file.</source>
        <translation>%1 は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>%1 belongs to another user.</source>
        <translation>%1 は別のユーザーのものです。</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link).</source>
        <translation>%1 に別の名前 (ハードリンク) があります。</translation>
    </message>
    <message>
        <source>Copy it and put the copy in its place.</source>
        <translation>コピーして、そのコピーを元の場所に置いてください。</translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>%1 を空にする</translation>
    </message>
    <message>
        <source>%1 is a secret, but open to other users.</source>
        <translation>%1 は秘密ですが、他のユーザーに開かれています。</translation>
    </message>
    <message>
        <source>Close it: chmod 600 %1</source>
        <translation>閉じるには: chmod 600 %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 に書き込む</translation>
    </message>
    <message>
        <source>protect %1</source>
        <translation>%1 を保護する</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>%1 を置き換える</translation>
    </message>
    <message>
        <source>the folder of %1</source>
        <translation>%1 のフォルダー</translation>
    </message>
    <message>
        <source>make the folder %1</source>
        <translation>フォルダー %1 を作る</translation>
    </message>
</context>
<context>
    <name>mesh::Decide</name>
    <message>
        <source>The id of the held message: k3f9; none: the only one that waits</source>
        <translation>保留中のメッセージの ID: k3f9。省略すると唯一の待機中のもの</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>求められたときの、トレイのウィンドウのコード</translation>
    </message>
    <message>
        <source>To approve it, type %1  (only Enter: nothing is decided): </source>
        <translation>承認するには %1 と入力してください  (Enter だけなら決定しません): </translation>
    </message>
    <message>
        <source>To deny it, type %1  (only Enter: nothing is decided): </source>
        <translation>拒否するには %1 と入力してください  (Enter だけなら決定しません): </translation>
    </message>
    <message>
        <source>  You have just seen its text; nothing was decided yet. To let it through, once more: /mesh approve %1</source>
        <translation>  今、本文を見ました。まだ何も決定していません。通すには、もう一度: /mesh approve %1</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>何も決定しませんでした。</translation>
    </message>
    <message>
        <source>It goes on waiting: mesh approvals</source>
        <translation>引き続き待っています: mesh approvals</translation>
    </message>
    <message>
        <source>%1 Type it: </source>
        <translation>%1 入力してください: </translation>
    </message>
    <message>
        <source>Denied %1. Its sender is told.</source>
        <translation>%1 を拒否しました。送信者に知らせます。</translation>
    </message>
    <message>
        <source>Approved %1. It goes to %2 as #%3.</source>
        <translation>%1 を承認しました。#%3 として %2 に送られます。</translation>
    </message>
</context>
<context>
    <name>mesh::Dialler</name>
    <message>
        <source>What answers at %1 is no mesh: %2</source>
        <translation>%1 で応答するのはメッシュではありません: %2</translation>
    </message>
    <message>
        <source>No machine is known by the name %1.</source>
        <translation>%1 という名前のマシンは知られていません。</translation>
    </message>
    <message>
        <source>Give its numeric address, or a name that `tailscale status` shows.</source>
        <translation>数値のアドレスか、`tailscale status` に出る名前を指定してください。</translation>
    </message>
    <message>
        <source>Nobody listens at %1.</source>
        <translation>%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Start the service there (mesh service start). See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>相手側でサービスを起動してください (mesh service start)。`mesh remote status` で待ち受け先を確認し、間にファイアウォールがないことも確認してください。</translation>
    </message>
    <message>
        <source>There is no way to %1: %2.</source>
        <translation>%1 への経路がありません: %2。</translation>
    </message>
    <message>
        <source>See that both machines are on the same network (tailscale status).</source>
        <translation>両方のマシンが同じネットワークにあるか確認してください (tailscale status)。</translation>
    </message>
    <message>
        <source>%1 hung up before the connection was encrypted: it is no mesh, or has too many visitors now.</source>
        <translation>%1 は暗号化の前に切断しました。メッシュではないか、今は訪問者が多すぎます。</translation>
    </message>
    <message>
        <source>See that the address and the port are those of a mesh service: `mesh remote status` there. If they are, try again in a minute.</source>
        <translation>アドレスとポートがメッシュのサービスのものか確認してください (相手側で `mesh remote status`)。正しければ、1 分後に試してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is no mesh: %2.</source>
        <translation>%1 で応答するのはメッシュではありません: %2。</translation>
    </message>
    <message>
        <source>%1 took the connection and did not go on with it.</source>
        <translation>%1 は接続を受けましたが、その先に進みませんでした。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>See that it is switched on and on the same network. See there with `mesh remote status` where it listens, and that no firewall is between.</source>
        <translation>電源が入っていて同じネットワークにあるか確認してください。相手側の `mesh remote status` で待ち受け先を確認し、間にファイアウォールがないことも確認してください。</translation>
    </message>
</context>
<context>
    <name>mesh::DirectLinks</name>
    <message>
        <source>Another machine, or the same with a new key, answers at %1. Nothing was sent to it. Pair them again: mesh remote remove %2, then mesh remote add.</source>
        <translation>%1 で別のマシン、または新しい鍵を持つ同じマシンが応答しています。何も送っていません。ペアリングし直すには: mesh remote remove %2、続けて mesh remote add。</translation>
    </message>
    <message>
        <source>It answered with something that is no greeting.</source>
        <translation>挨拶ではないものが返ってきました。</translation>
    </message>
    <message>
        <source>It refuses the version of the protocol that this program speaks; update the older one.</source>
        <translation>このプログラムのプロトコルのバージョンが拒否されました。古い方を更新してください。</translation>
    </message>
    <message>
        <source>It answered with something that does not belong there.</source>
        <translation>そこにあるべきでないものが返ってきました。</translation>
    </message>
    <message>
        <source>It speaks the protocol in versions %1 to %2, this program %3 to %4; update the older one.</source>
        <translation>相手のプロトコルはバージョン %1～%2、このプログラムは %3～%4 です。古い方を更新してください。</translation>
    </message>
    <message>
        <source>It spoke version %1 of the protocol before and now only %2, which is refused. If it was set back on purpose: Pair them again: mesh remote remove %3, then mesh remote add.</source>
        <translation>以前はプロトコルのバージョン %1 を使っていましたが、今は %2 だけのため拒否します。意図して戻した場合は、ペアリングし直してください: mesh remote remove %3、続けて mesh remote add。</translation>
    </message>
    <message>
        <source>It sent something that cannot be read.</source>
        <translation>読めないものが送られてきました。</translation>
    </message>
    <message>
        <source>It did not answer.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing has come from it for minutes.</source>
        <translation>数分間、何も届いていません。</translation>
    </message>
    <message>
        <source>%1 has removed this machine. Pair them again: mesh remote remove %1, then mesh remote add.</source>
        <translation>%1 がこのマシンを外しました。ペアリングし直すには: mesh remote remove %1、続けて mesh remote add。</translation>
    </message>
</context>
<context>
    <name>mesh::Disconnect</name>
    <message>
        <source>Disconnected. Messages for %1 are kept until it is back.</source>
        <translation>切断しました。%1 宛てのメッセージは戻るまで保管されます。</translation>
    </message>
</context>
<context>
    <name>mesh::Dispatcher</name>
    <message>
        <source>This is no JSON-RPC 2.0 request.</source>
        <translation>JSON-RPC 2.0 の要求ではありません。</translation>
    </message>
    <message>
        <source>See docs/protocol.md.</source>
        <translation>docs/protocol.md を参照してください。</translation>
    </message>
    <message>
        <source>&quot;params&quot; must be an object.</source>
        <translation>「params」はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation>メソッド「%1」はありません。</translation>
    </message>
    <message>
        <source>the bus has no such method, for nobody</source>
        <translation>そのメソッドはバスにはなく、誰も使えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists on the control socket only.</source>
        <translation>「%1」は制御ソケットにだけあります。</translation>
    </message>
    <message>
        <source>what was typed is another command</source>
        <translation>入力されたのは別のコマンドです</translation>
    </message>
</context>
<context>
    <name>mesh::Doctor</name>
    <message>
        <source>mend: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>skill sha256: %1</source>
        <translation>スキルの SHA-256: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Result: %1 passed, %2 failed</source>
        <translation>結果: 合格 %1、不合格 %2</translation>
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
        <translation>フォルダー %1 を監視する</translation>
    </message>
</context>
<context>
    <name>mesh::FrameReader</name>
    <message>
        <source>A frame without content came.</source>
        <translation>中身のないフレームが届きました。</translation>
    </message>
    <message>
        <source>Both machines need this program.</source>
        <translation>両方のマシンにこのプログラムが必要です。</translation>
    </message>
    <message>
        <source>A frame of %1 bytes was announced; %2 are allowed here.</source>
        <translation>%1 バイトのフレームが予告されましたが、ここでは %2 までです。</translation>
    </message>
    <message>
        <source>Both machines need this program, in versions that know each other.</source>
        <translation>両方のマシンに、互いを知るバージョンのこのプログラムが必要です。</translation>
    </message>
</context>
<context>
    <name>mesh::Gate</name>
    <message>
        <source>Too much text waits to be looked at by the safety rules.</source>
        <translation>安全ルールの検査を待つ本文が多すぎます。</translation>
    </message>
    <message>
        <source>Nothing was sent; try again in a few seconds.</source>
        <translation>何も送っていません。数秒後に試してください。</translation>
    </message>
</context>
<context>
    <name>mesh::HeldBox</name>
    <message>
        <source>%1 does not hold a key (32 bytes).</source>
        <translation>%1 に鍵 (32 バイト) が入っていません。</translation>
    </message>
    <message>
        <source>Move it away, the service makes a new one; what is held now cannot be approved then: mv %1 %2</source>
        <translation>移動すると、サービスが新しく作ります。今保留中のものは承認できなくなります: mv %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::HookEvents</name>
    <message>
        <source>A monitor runs below a Claude Code session, and this caller does not.</source>
        <translation>モニターは Claude Code のセッションの下で動きますが、この呼び出し元は違います。</translation>
    </message>
</context>
<context>
    <name>mesh::HumanProof</name>
    <message>
        <source>What was to be typed is not valid any more.</source>
        <translation>入力すべきものは、もう有効ではありません。</translation>
    </message>
    <message>
        <source>Begin again with the same command.</source>
        <translation>同じコマンドで最初からやり直してください。</translation>
    </message>
    <message>
        <source>That is not what is shown; 1 try is left.</source>
        <translation>表示されたものと違います。あと 1 回です。</translation>
    </message>
    <message numerus="yes">
        <source>That is not what is shown; %n tries are left.</source>
        <translation>
            <numerusform>表示されたものと違います。あと %n 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>what was typed was wrong three times</source>
        <translation>入力が 3 回間違っていました</translation>
    </message>
    <message>
        <source>That was wrong three times; nothing was done.</source>
        <translation>3 回間違えたため、何もしませんでした。</translation>
    </message>
    <message>
        <source>Begin again in a few minutes.</source>
        <translation>数分後に最初からやり直してください。</translation>
    </message>
    <message>
        <source>The last code was wrong three times.</source>
        <translation>前のコードは 3 回間違えられました。</translation>
    </message>
    <message>
        <source>no tray runs that could show a code</source>
        <translation>コードを表示できるトレイが動いていません</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because programs can type into this terminal, and no tray runs.</source>
        <translation>プログラムがこの端末に入力できるため、トレイのウィンドウのコードが必要ですが、トレイが動いていません。</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because a program tried to decide within the last day, and no tray runs.</source>
        <translation>この 1 日の間にプログラムが決定しようとしたため、トレイのウィンドウのコードが必要ですが、トレイが動いていません。</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, because it makes you less safe, and no tray runs.</source>
        <translation>安全性が下がるため、トレイのウィンドウのコードが必要ですが、トレイが動いていません。</translation>
    </message>
    <message>
        <source>This needs a code that is shown in the tray&apos;s window, and no tray runs.</source>
        <translation>トレイのウィンドウのコードが必要ですが、トレイが動いていません。</translation>
    </message>
    <message>
        <source>Start the tray; or have the system ask for your password: mesh config set approval_proof password</source>
        <translation>トレイを起動するか、システムにパスワードを尋ねさせてください: mesh config set approval_proof password</translation>
    </message>
    <message>
        <source>A code is shown in the tray&apos;s window, for two minutes.</source>
        <translation>トレイのウィンドウに 2 分間コードが表示されます。</translation>
    </message>
    <message>
        <source>Type it: %1</source>
        <translation>入力してください: %1</translation>
    </message>
    <message>
        <source>The system asks root for no password, so it would prove nothing.</source>
        <translation>システムは root にパスワードを求めないため、何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Run the service as a plain user, or use another setting: mesh config set approval_proof click</source>
        <translation>サービスを通常のユーザーで動かすか、別の設定にしてください: mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system cannot ask for a password: polkit (pkcheck) is not installed.</source>
        <translation>システムがパスワードを求められません。polkit (pkcheck) が入っていません。</translation>
    </message>
    <message>
        <source>Install the package polkitd, or use another setting: mesh config set approval_proof click</source>
        <translation>パッケージ polkitd を入れるか、別の設定にしてください: mesh config set approval_proof click</translation>
    </message>
    <message>
        <source>The system does not know yet that it may ask for your password: %1 is missing.</source>
        <translation>システムは、パスワードを求めてよいことをまだ知りません。%1 がありません。</translation>
    </message>
    <message>
        <source>Put it there once: sudo cp %1 %2</source>
        <translation>一度だけ置いてください: sudo cp %1 %2</translation>
    </message>
    <message>
        <source>the password was not given</source>
        <translation>パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>The password was not given; nothing was decided.</source>
        <translation>パスワードが入力されなかったため、何も決定しませんでした。</translation>
    </message>
</context>
<context>
    <name>mesh::Identity</name>
    <message>
        <source>This machine has no key that others could know it by: %1.</source>
        <translation>このマシンには、他のマシンが識別するための鍵がありません: %1。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3 (libssl3), then restart the service.</source>
        <translation>OpenSSL 3 (libssl3) を入れて、サービスを再起動してください。</translation>
    </message>
</context>
<context>
    <name>mesh::InboundFiles</name>
    <message>
        <source>A session id is no UUID.</source>
        <translation>セッション ID が UUID ではありません。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 は削除されました。</translation>
    </message>
    <message>
        <source>%1 No message is lost; the file is completed when it can be written again.</source>
        <translation>%1 メッセージは失われません。ファイルは書き込めるようになれば補われます。</translation>
    </message>
</context>
<context>
    <name>mesh::Inbox</name>
    <message>
        <source>Only look: the messages go on waiting</source>
        <translation>見るだけ。メッセージは待ち続けます</translation>
    </message>
    <message>
        <source>Also those that were seen before</source>
        <translation>すでに見たものも</translation>
    </message>
    <message>
        <source>Only what came after the message with this id: k3f9</source>
        <translation>この ID のメッセージより後のものだけ: k3f9</translation>
    </message>
    <message>
        <source>Stay, and print each message as it comes, one a line</source>
        <translation>終了せず、届いたメッセージを 1 行ずつ表示する</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of a message.</source>
        <translation>「%1」はメッセージの ID ではありません。</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;.</source>
        <translation>ID は「#」の後の 4 文字以上です。</translation>
    </message>
    <message>
        <source>No messages wait.</source>
        <translation>待っているメッセージはありません。</translation>
    </message>
    <message>
        <source>There are more. Go on with: %1</source>
        <translation>続きがあります。続けるには: %1</translation>
    </message>
    <message>
        <source>A person has paused deliveries; what waits comes when they go on.</source>
        <translation>人間が配達を一時停止しています。待っているものは再開すると届きます。</translation>
    </message>
</context>
<context>
    <name>mesh::Intercept</name>
    <message>
        <source>Why; - reads it from standard input</source>
        <translation>理由。- で標準入力から読みます</translation>
    </message>
    <message>
        <source>The request is told to %1 without its words; they are held until the human decides. (#%2)</source>
        <translation>%1 には依頼だけを伝え、言葉は人間が判断するまで保留します。(#%2)</translation>
    </message>
    <message>
        <source>Asked %1 to pause; it decides. (#%2)</source>
        <translation>%1 に一時停止を頼みました。決めるのは相手です。(#%2)</translation>
    </message>
    <message>
        <source>%1 is told to stop.</source>
        <translation>%1 に停止を指示しました。</translation>
    </message>
    <message>
        <source>%1 was stopped already.</source>
        <translation>%1 はすでに停止していました。</translation>
    </message>
    <message>
        <source>%1 is stopped.</source>
        <translation>%1 を停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s):</source>
        <translation>
            <numerusform>コマンド %n 個:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not stopped:</source>
        <translation>停止していないもの:</translation>
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
        <translation>ペアの役割がまだ決まっていません。Grip を停止できるのは Guard だけです。</translation>
    </message>
    <message>
        <source>Take it: mesh guard</source>
        <translation>引き受けるには: mesh guard</translation>
    </message>
    <message>
        <source>%1 is not there now; nothing of it runs here.</source>
        <translation>%1 は今いないため、ここでは何も動いていません。</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>誰がいるか: mesh list</translation>
    </message>
    <message>
        <source>%1 is no Claude Code session, so nothing of it can be stopped: it was told, and the roles are changed</source>
        <translation>%1 は Claude Code のセッションではないため、何も停止できません。知らせて、役割を入れ替えました</translation>
    </message>
    <message>
        <source>Nothing more of %1 runs until a person lets it go on (mesh resume).</source>
        <translation>人間が再開するまで (mesh resume)、%1 では何も動きません。</translation>
    </message>
    <message>
        <source>No session is stopped.</source>
        <translation>停止中のセッションはありません。</translation>
    </message>
    <message>
        <source>See who does what: mesh list</source>
        <translation>誰が何をしているか: mesh list</translation>
    </message>
    <message>
        <source>More than one session is stopped.</source>
        <translation>停止中のセッションが複数あります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not stopped.</source>
        <translation>「%1」は停止していません。</translation>
    </message>
    <message>
        <source>Say which: mesh resume &lt;name&gt;</source>
        <translation>どれか指定してください: mesh resume &lt;name&gt;</translation>
    </message>
    <message>
        <source>It goes on already.</source>
        <translation>すでに再開しています。</translation>
    </message>
</context>
<context>
    <name>mesh::Judge</name>
    <message>
        <source>Quotes in quotes, too deep to be read.</source>
        <translation>引用符の入れ子が深すぎて読めません。</translation>
    </message>
</context>
<context>
    <name>mesh::LineFile</name>
    <message>
        <source>read %1</source>
        <translation>%1 を読む</translation>
    </message>
</context>
<context>
    <name>mesh::List</name>
    <message>
        <source>Nobody is on the mesh.
Join it: mesh connect</source>
        <translation>メッシュには誰もいません。
参加するには: mesh connect</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>LAST SEEN</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>BRANCH</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>LOCKS</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>mesh::Lock</name>
    <message>
        <source>A path, a pattern such as &apos;src/auth/**&apos;, or any name</source>
        <translation>パス、&apos;src/auth/**&apos; のようなパターン、または任意の名前</translation>
    </message>
    <message>
        <source>Minutes it is held without an edit; else as configured</source>
        <translation>編集なしで保持する分数。省略すると設定値</translation>
    </message>
    <message>
        <source>Queue for it when another session holds it</source>
        <translation>別のセッションが持っているときは順番を待つ</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>--wait のとき、この秒数で諦める</translation>
    </message>
    <message>
        <source>You hold the word %1 for %2. Give it back: %3</source>
        <translation>語 %1 を %2 保持しています。返すには: %3</translation>
    </message>
    <message>
        <source>You hold %1 for %2. Give it back: %3</source>
        <translation>%1 を %2 保持しています。返すには: %3</translation>
    </message>
    <message>
        <source>Locked the word %1 for %2. Give it back: %3</source>
        <translation>語 %1 を %2 ロックしました。返すには: %3</translation>
    </message>
    <message>
        <source>Locked %1 for %2. Give it back: %3</source>
        <translation>%1 を %2 ロックしました。返すには: %3</translation>
    </message>
</context>
<context>
    <name>mesh::LockMethods</name>
    <message>
        <source>A lock lasts between 30 seconds and a day.</source>
        <translation>ロックの期間は 30 秒から 1 日です。</translation>
    </message>
    <message>
        <source>Leave it out for the usual time: mesh config get lock_ttl_minutes</source>
        <translation>通常の時間にするには省略してください: mesh config get lock_ttl_minutes</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>%1 のロックを保持者から取り上げる</translation>
    </message>
</context>
<context>
    <name>mesh::Locks</name>
    <message>
        <source>You hold no lock on that.</source>
        <translation>それをロックしていません。</translation>
    </message>
    <message>
        <source>See: mesh locks</source>
        <translation>参照: mesh locks</translation>
    </message>
    <message>
        <source>That lock is %1&apos;s, and only its holder gives it back.</source>
        <translation>そのロックは %1 のもので、返せるのは保持者だけです。</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can: mesh unlock --force &lt;what&gt;</source>
        <translation>尋ねてください: mesh send %1 &lt;text&gt;。人間なら: mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>Ask them: mesh send %1 &lt;text&gt;; a person can, at that machine: mesh unlock --force &lt;what&gt;</source>
        <translation>尋ねてください: mesh send %1 &lt;text&gt;。そのマシンの人間なら: mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>%1 holds it, on another machine.</source>
        <translation>別のマシンの %1 が保持しています。</translation>
    </message>
    <message>
        <source>Only a person there can take it away: mesh unlock --force &lt;what&gt;</source>
        <translation>取り上げられるのは、そのマシンの人間だけです: mesh unlock --force &lt;what&gt;</translation>
    </message>
    <message>
        <source>Nobody holds a lock on that.</source>
        <translation>誰もそれをロックしていません。</translation>
    </message>
    <message>
        <source>This session has left the mesh.</source>
        <translation>このセッションはメッシュを離れました。</translation>
    </message>
    <message>
        <source>Join again: mesh connect</source>
        <translation>再び参加するには: mesh connect</translation>
    </message>
    <message>
        <source>It did not become free in time.</source>
        <translation>時間内に空きませんでした。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A pattern has at most 256 bytes.</source>
        <translation>パターンは 256 バイトまでです。</translation>
    </message>
    <message>
        <source>Lock a folder above it.</source>
        <translation>上位のフォルダーをロックしてください。</translation>
    </message>
    <message>
        <source>This session has locked 100 patterns already.</source>
        <translation>このセッションはすでに 100 個のパターンをロックしています。</translation>
    </message>
    <message>
        <source>Lock whole folders.</source>
        <translation>フォルダー全体をロックしてください。</translation>
    </message>
    <message>
        <source>Whoever asked has gone.</source>
        <translation>要求した側がいなくなりました。</translation>
    </message>
    <message>
        <source>%1 waits for a part of it, and is first.</source>
        <translation>%1 がその一部を先に待っています。</translation>
    </message>
    <message>
        <source>Queue behind it: mesh lock --wait</source>
        <translation>後ろに並ぶには: mesh lock --wait</translation>
    </message>
    <message>
        <source>This session waits for 64 locks already.</source>
        <translation>このセッションはすでに 64 個のロックを待っています。</translation>
    </message>
    <message>
        <source>Wait for fewer.</source>
        <translation>待つ数を減らしてください。</translation>
    </message>
    <message>
        <source>This session holds %1 locks already.</source>
        <translation>このセッションはすでに %1 個のロックを持っています。</translation>
    </message>
    <message>
        <source>Give some back (mesh unlock), or lock a whole folder at once.</source>
        <translation>いくつか返すか (mesh unlock)、フォルダー全体を一度にロックしてください。</translation>
    </message>
    <message>
        <source>Nothing is locked.
Lock something: mesh lock &lt;path&gt;</source>
        <translation>ロックされているものはありません。
ロックするには: mesh lock &lt;path&gt;</translation>
    </message>
    <message>
        <source>LOCKED</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>保持者</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>mesh::Log</name>
    <message>
        <source>How many of the last lines</source>
        <translation>表示する最後の行数</translation>
    </message>
    <message>
        <source>Stay, and print each line as it comes</source>
        <translation>終了せず、届いた行を順に表示する</translation>
    </message>
</context>
<context>
    <name>mesh::LoopBrakes</name>
    <message>
        <source>The same text went to %1 less than a minute ago.</source>
        <translation>同じ本文が 1 分以内に %1 に送られています。</translation>
    </message>
    <message>
        <source>Nothing was sent. See how far it came: mesh receipt; to say it again, wait or put it in other words.</source>
        <translation>何も送っていません。どこまで届いたか: mesh receipt。もう一度言うには、待つか別の言葉にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n answer(s) between these two in an hour without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>この二者の間で、人間なしの返信が 1 時間に %n 件を超えました。続けるかは人間が決めます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Mcp</name>
    <message>
        <source>An agent starts it and speaks the Model Context Protocol with it. How to tell yours: docs/agents/</source>
        <translation>エージェントが起動し、Model Context Protocol で話します。設定のしかた: docs/agents/</translation>
    </message>
    <message>
        <source>mesh mcp speaks with a program, so it cannot stand behind /mesh.</source>
        <translation>mesh mcp はプログラムと話すため、/mesh では使えません。</translation>
    </message>
    <message>
        <source>Name it in the configuration of an agent: docs/agents/</source>
        <translation>エージェントの設定に書いてください: docs/agents/</translation>
    </message>
</context>
<context>
    <name>mesh::Membership</name>
    <message>
        <source>The process that wants to join has ended.</source>
        <translation>参加しようとしたプロセスは終了しました。</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>このセッションはメッシュに参加していません。</translation>
    </message>
</context>
<context>
    <name>mesh::MemoryFrameChannel</name>
    <message>
        <source>The other side closed it.</source>
        <translation>相手が閉じました。</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>こちらで閉じました。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>接続が切れました。</translation>
    </message>
</context>
<context>
    <name>mesh::MessageMethods</name>
    <message>
        <source>&quot;state&quot; must be delivered, shown or answered.</source>
        <translation>「state」は delivered、shown、answered のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>&quot;messages&quot; must be an array of at most 500 ids.</source>
        <translation>「messages」は 500 個までの ID の配列でなければなりません。</translation>
    </message>
</context>
<context>
    <name>mesh::Outgoing</name>
    <message>
        <source>The text; - reads it from standard input</source>
        <translation>本文。- で標準入力から読みます</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent</source>
        <translation>急がないものより先に</translation>
    </message>
    <message>
        <source>Wait until the recipient has seen or answered it</source>
        <translation>受信者が見るか返信するまで待つ</translation>
    </message>
    <message>
        <source>With --wait: give up after so many seconds</source>
        <translation>--wait のとき、この秒数で諦める</translation>
    </message>
    <message>
        <source>It stays on its way: mesh receipt %1</source>
        <translation>引き続き送信中です: mesh receipt %1</translation>
    </message>
</context>
<context>
    <name>mesh::PairMethods</name>
    <message>
        <source>Sessions pair, and this shell is none.</source>
        <translation>ペアを組むのはセッションで、このシェルは違います。</translation>
    </message>
    <message>
        <source>Join first (mesh connect), or type it in the session: /mesh pair &lt;name&gt;</source>
        <translation>先に参加するか (mesh connect)、セッションで入力してください: /mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume</source>
        <translation>端末で: mesh resume</translation>
    </message>
    <message>
        <source>Your partner is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>相手は停止中で、人間が再開するまで Grip になれません。</translation>
    </message>
    <message>
        <source>You are Grip: only Guard intercepts.</source>
        <translation>あなたは Grip です。介入できるのは Guard だけです。</translation>
    </message>
    <message>
        <source>To give your role away: mesh handover</source>
        <translation>役割を渡すには: mesh handover</translation>
    </message>
    <message>
        <source>let %1 go on, and end what it was running</source>
        <translation>%1 を再開し、実行していたものを終了する</translation>
    </message>
    <message>
        <source>let %1 go on</source>
        <translation>%1 を再開する</translation>
    </message>
    <message>
        <source>%1 is stopped, and changes nothing in its pair before a person lets it go on.</source>
        <translation>%1 は停止中で、人間が再開するまでペアについて何も変えられません。</translation>
    </message>
    <message>
        <source>In the tray, or in a terminal: mesh resume %1</source>
        <translation>トレイで、または端末で: mesh resume %1</translation>
    </message>
    <message>
        <source>No session of this machine is called so and is there now.</source>
        <translation>このマシンに、その名前で今いるセッションはありません。</translation>
    </message>
    <message>
        <source>See who is: mesh list</source>
        <translation>誰がいるか: mesh list</translation>
    </message>
    <message>
        <source>stop %1</source>
        <translation>%1 を停止する</translation>
    </message>
</context>
<context>
    <name>mesh::PairWith</name>
    <message>
        <source>The session to pair with; none: show your pair</source>
        <translation>ペアを組むセッション。省略すると自分のペアを表示</translation>
    </message>
    <message>
        <source>The role you take: grip or guard</source>
        <translation>引き受ける役割: grip か guard</translation>
    </message>
    <message>
        <source>%1 invites you. Accept: mesh pair %1; decline: mesh unpair</source>
        <translation>%1 から招待されています。受けるには: mesh pair %1。断るには: mesh unpair</translation>
    </message>
    <message>
        <source>Invited %1; take it back: mesh unpair</source>
        <translation>%1 を招待しました。取り消すには: mesh unpair</translation>
    </message>
    <message>
        <source>Not paired. Invite a session: mesh pair &lt;name&gt;</source>
        <translation>ペアを組んでいません。招待するには: mesh pair &lt;name&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::PairingRun</name>
    <message>
        <source>That is this machine itself.</source>
        <translation>それはこのマシン自身です。</translation>
    </message>
    <message>
        <source>The other machine has shown no key.</source>
        <translation>相手のマシンが鍵を示しませんでした。</translation>
    </message>
    <message>
        <source>The other machine tried to change the code after it had seen the number of this one.</source>
        <translation>相手のマシンは、こちらの数を見た後でコードを変えようとしました。</translation>
    </message>
    <message>
        <source>The other machine tried to choose the code.</source>
        <translation>相手のマシンがコードを選ぼうとしました。</translation>
    </message>
    <message>
        <source>The other machine accepted something else than what was said here.</source>
        <translation>相手のマシンは、ここで言われたものとは別のものを承諾しました。</translation>
    </message>
    <message>
        <source>The human at the other machine has said no.</source>
        <translation>相手のマシンの人間が断りました。</translation>
    </message>
    <message>
        <source>The other machine speaks the protocol in versions %1 to %2, this one %3 to %4: update the older program.</source>
        <translation>相手のマシンのプロトコルはバージョン %1～%2、こちらは %3～%4 です。古い方のプログラムを更新してください。</translation>
    </message>
    <message>
        <source>The human at this machine has said no.</source>
        <translation>このマシンの人間が断りました。</translation>
    </message>
    <message>
        <source>Nobody decided in time.</source>
        <translation>時間内に誰も決めませんでした。</translation>
    </message>
    <message>
        <source>The other machine did not answer in time.</source>
        <translation>相手のマシンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection ended before the machines were paired: %1</source>
        <translation>マシンがペアになる前に接続が終わりました: %1</translation>
    </message>
    <message>
        <source>The other machine does not keep to the order in which machines pair.</source>
        <translation>相手のマシンがペアリングの手順を守っていません。</translation>
    </message>
</context>
<context>
    <name>mesh::Pairings</name>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>ペアリングを待つマシンはありません。</translation>
    </message>
    <message>
        <source>No machine with that code or name waits to be paired.</source>
        <translation>そのコードや名前でペアリングを待つマシンはありません。</translation>
    </message>
    <message>
        <source>See which do: mesh remote list</source>
        <translation>一覧: mesh remote list</translation>
    </message>
    <message>
        <source>More than one machine waits to be paired.</source>
        <translation>ペアリングを待つマシンが複数あります。</translation>
    </message>
    <message>
        <source>Name the one you mean by its code: mesh remote list</source>
        <translation>コードで指定してください: mesh remote list</translation>
    </message>
    <message>
        <source>Other machines are being paired.</source>
        <translation>他のマシンがペアリング中です。</translation>
    </message>
    <message>
        <source>Decide about them, or wait some minutes: mesh remote list</source>
        <translation>先に決めるか、数分待ってください: mesh remote list</translation>
    </message>
    <message>
        <source>Three machines are being paired already.</source>
        <translation>すでに 3 台のマシンがペアリング中です。</translation>
    </message>
    <message>
        <source>Decide about one of them first: mesh remote list</source>
        <translation>先にそのうちの 1 台を決めてください: mesh remote list</translation>
    </message>
    <message>
        <source>The human at this machine pairs with another one now.</source>
        <translation>このマシンの人間は今、別のマシンとペアリングしています。</translation>
    </message>
    <message>
        <source>There was no room for it.</source>
        <translation>そのための空きがありませんでした。</translation>
    </message>
    <message>
        <source>That is this machine itself.</source>
        <translation>それはこのマシン自身です。</translation>
    </message>
    <message>
        <source>Give the other machine&apos;s address.</source>
        <translation>相手のマシンのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>It was added anew meanwhile.</source>
        <translation>その間に新しく追加されました。</translation>
    </message>
    <message>
        <source>That machine is being paired already.</source>
        <translation>そのマシンはすでにペアリング中です。</translation>
    </message>
    <message>
        <source>See: mesh remote list</source>
        <translation>参照: mesh remote list</translation>
    </message>
    <message>
        <source>It spoke a newer version of the protocol before than this program does.</source>
        <translation>以前は、このプログラムより新しいバージョンのプロトコルを使っていました。</translation>
    </message>
    <message>
        <source>Update this program, or forget the machine first: mesh remote remove</source>
        <translation>このプログラムを更新するか、先にそのマシンを外してください: mesh remote remove</translation>
    </message>
    <message>
        <source>It closed the connection.</source>
        <translation>相手が接続を閉じました。</translation>
    </message>
</context>
<context>
    <name>mesh::Pairs</name>
    <message>
        <source>That is more than 20 changes of pairs in a minute.</source>
        <translation>1 分間に 20 回を超えるペアの変更です。</translation>
    </message>
    <message>
        <source>Nothing was changed; try again in %1 s.</source>
        <translation>何も変えていません。%1 秒後に試してください。</translation>
    </message>
    <message>
        <source>A session cannot pair with itself.</source>
        <translation>セッションは自分自身とペアを組めません。</translation>
    </message>
    <message>
        <source>See who is there: mesh list</source>
        <translation>誰がいるか: mesh list</translation>
    </message>
    <message>
        <source>Sessions pair with sessions, not with a person.</source>
        <translation>セッションのペアの相手はセッションで、人間ではありません。</translation>
    </message>
    <message>
        <source>You are paired with %1 already.</source>
        <translation>すでに %1 とペアです。</translation>
    </message>
    <message>
        <source>To take a role: mesh grip, or mesh guard</source>
        <translation>役割を引き受けるには: mesh grip か mesh guard</translation>
    </message>
    <message>
        <source>This session is paired with %1.</source>
        <translation>このセッションは %1 とペアです。</translation>
    </message>
    <message>
        <source>One pair a session: first mesh unpair</source>
        <translation>ペアはセッションごとに 1 つです。先に mesh unpair</translation>
    </message>
    <message>
        <source>%1 is not there now.</source>
        <translation>%1 は今いません。</translation>
    </message>
    <message>
        <source>Pair when it is back, or write to it: mesh send %1 &lt;text&gt;</source>
        <translation>戻ってからペアを組むか、書いてください: mesh send %1 &lt;text&gt;</translation>
    </message>
    <message>
        <source>%1 is paired with %2 already.</source>
        <translation>%1 はすでに %2 とペアです。</translation>
    </message>
    <message>
        <source>One pair a session: it has to leave that one first (mesh unpair)</source>
        <translation>ペアはセッションごとに 1 つです。相手が先にそれを離れる必要があります (mesh unpair)</translation>
    </message>
    <message>
        <source>%1 does not invite any more.</source>
        <translation>%1 はもう招待していません。</translation>
    </message>
    <message>
        <source>Invite it: mesh pair &lt;name&gt;</source>
        <translation>招待するには: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>%1 wants to be %2 itself; two cannot be the same.</source>
        <translation>%1 が %2 を希望しています。同じ役割は 1 人だけです。</translation>
    </message>
    <message>
        <source>Take the other role: mesh %1</source>
        <translation>もう一方の役割を引き受けてください: mesh %1</translation>
    </message>
    <message>
        <source>%1 has paired with another meanwhile.</source>
        <translation>%1 はその間に別の相手とペアを組みました。</translation>
    </message>
    <message>
        <source>More than one session invites you.</source>
        <translation>複数のセッションから招待されています。</translation>
    </message>
    <message>
        <source>Say which: mesh pair &lt;name&gt;</source>
        <translation>どれか指定してください: mesh pair &lt;name&gt;</translation>
    </message>
    <message>
        <source>%1 is %2, and two cannot be the same.</source>
        <translation>%1 が %2 です。同じ役割は 1 人だけです。</translation>
    </message>
    <message>
        <source>Ask for it: mesh steer &lt;text&gt; (Grip gives it by: mesh handover)</source>
        <translation>頼んでください: mesh steer &lt;text&gt; (Grip が渡すには: mesh handover)</translation>
    </message>
    <message>
        <source>Give yours away: mesh handover</source>
        <translation>自分の役割を渡してください: mesh handover</translation>
    </message>
    <message>
        <source>Only Grip hands its role over, and you are not Grip.</source>
        <translation>役割を渡せるのは Grip だけで、あなたは Grip ではありません。</translation>
    </message>
    <message>
        <source>Ask for it: mesh intercept &lt;why&gt;</source>
        <translation>頼んでください: mesh intercept &lt;why&gt;</translation>
    </message>
</context>
<context>
    <name>mesh::Peers</name>
    <message>
        <source>It has no list of machines.</source>
        <translation>マシンの一覧が入っていません。</translation>
    </message>
    <message>
        <source>Machine &quot;%1&quot;: %2</source>
        <translation>マシン「%1」: %2</translation>
    </message>
    <message>
        <source>It stands twice.</source>
        <translation>2 回書かれています。</translation>
    </message>
    <message>
        <source>set aside %1</source>
        <translation>%1 を脇に置く</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, so none is let in. %1 It is kept as %2. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>ペアリング済みマシンの一覧が壊れているため、どれも受け入れません。%1 %2 として残してあります。直して元の場所に戻し、サービスを起動し直すか、ペアリングし直してください: mesh remote add</translation>
    </message>
    <message>
        <source>The list of paired machines is damaged, and those that are not whole are not let in. It is kept as %1. Put it right and back in its place, and start the service again; or pair anew: mesh remote add</source>
        <translation>ペアリング済みマシンの一覧が壊れているため、不完全なものは受け入れません。%1 として残してあります。直して元の場所に戻し、サービスを起動し直すか、ペアリングし直してください: mesh remote add</translation>
    </message>
    <message>
        <source>This machine is paired with %1 others already.</source>
        <translation>このマシンはすでに %1 台のマシンとペアリングされています。</translation>
    </message>
    <message>
        <source>Remove one that is not needed: mesh remote remove</source>
        <translation>不要なものを外してください: mesh remote remove</translation>
    </message>
    <message>
        <source>This machine itself is called &quot;%1&quot;.</source>
        <translation>このマシン自身の名前が「%1」です。</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>Another machine is called &quot;%1&quot; here.</source>
        <translation>別のマシンがここで「%1」という名前です。</translation>
    </message>
    <message>
        <source>Take another name, or rename that one: mesh remote rename %1</source>
        <translation>別の名前にするか、そちらの名前を変えてください: mesh remote rename %1</translation>
    </message>
</context>
<context>
    <name>mesh::Plugin</name>
    <message>
        <source>A program is missing: %1.</source>
        <translation>プログラムがありません: %1。</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Grip Session Mesh をインストールし直してください。</translation>
    </message>
    <message>
        <source>The plugin %1 is in place: %2</source>
        <translation>プラグイン %1 を配置しました: %2</translation>
    </message>
    <message>
        <source>Claude Code has it. Restart the sessions that are open: they do not have it yet.</source>
        <translation>Claude Code に入りました。開いているセッションにはまだないため、起動し直してください。</translation>
    </message>
    <message>
        <source>Claude Code was not found. When it is installed, run this again: mesh plugin install</source>
        <translation>Claude Code が見つかりません。インストールしたら、もう一度実行してください: mesh plugin install</translation>
    </message>
    <message>
        <source>plugin</source>
        <translation>プラグイン</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Claude Code was not found.</source>
        <translation>Claude Code が見つかりません。</translation>
    </message>
    <message>
        <source>Claude Code has the plugin.</source>
        <translation>Claude Code にプラグインが入っています。</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin, or it is switched off: mesh plugin install</source>
        <translation>Claude Code にプラグインがないか、無効になっています: mesh plugin install</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>部品</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Mend it: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>The plugin is removed. Sessions that are open keep what they have loaded until they are restarted.</source>
        <translation>プラグインを取り除きました。開いているセッションは、起動し直すまで読み込んだものを保ちます。</translation>
    </message>
</context>
<context>
    <name>mesh::PluginOptions</name>
    <message>
        <source>The plugin&apos;s option %1: %2</source>
        <translation>プラグインのオプション %1: %2</translation>
    </message>
    <message>
        <source>The plugin&apos;s option %1 was not taken over, because it makes you less safe. To do it: mesh config set %1 %2</source>
        <translation>プラグインのオプション %1 は安全性を下げるため、取り込みませんでした。そうするには: mesh config set %1 %2</translation>
    </message>
</context>
<context>
    <name>mesh::PostOffice</name>
    <message>
        <source>See who is there: mesh list</source>
        <translation>誰がいるか: mesh list</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a broadcast can have %2 bytes.</source>
        <translation>本文は %1 バイトです。一斉送信は %2 バイトまでです。</translation>
    </message>
    <message>
        <source>The text has %1 bytes; a message can have %2 bytes.</source>
        <translation>本文は %1 バイトです。メッセージは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>Put it into a file and send its path, or send it in parts.</source>
        <translation>ファイルに入れてパスを送るか、分けて送ってください。</translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n broadcast(s) in a minute.</source>
        <translation>
            <numerusform>1 分間に %n 件を超える一斉送信です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was more than %n message(s) in a minute.</source>
        <translation>
            <numerusform>1 分間に %n 件を超えるメッセージです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent; try again in %1 s.</source>
        <translation>何も送っていません。%1 秒後に試してください。</translation>
    </message>
    <message>
        <source>That was a notice of the mesh itself; nobody reads an answer.</source>
        <translation>それはメッシュ自身からの通知で、返信は誰も読みません。</translation>
    </message>
    <message>
        <source>The machine that this came from (%1) is not paired with this one any more.</source>
        <translation>送ってきたマシン (%1) は、もうこのマシンとペアリングされていません。</translation>
    </message>
</context>
<context>
    <name>mesh::Read</name>
    <message>
        <source>The id of the message, as shown: k3f9</source>
        <translation>メッセージの ID (表示されたもの): k3f9</translation>
    </message>
    <message>
        <source>One page of 20,000 characters</source>
        <translation>20,000 文字のうちの 1 ページ</translation>
    </message>
    <message>
        <source>Write the text into a new file instead</source>
        <translation>本文を新しいファイルに書き込む</translation>
    </message>
    <message>
        <source>With -o: the bytes as they were sent, not made safe to look at</source>
        <translation>-o のとき、見て安全な形にせず、送られたままのバイトで</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n page(s).</source>
        <translation>
            <numerusform>メッセージは %n ページです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3  (#%4)</source>
        <translation>%1 → %2、%3  (#%4)</translation>
    </message>
    <message>
        <source>page %1 of %2; next: mesh read %3 --page %4</source>
        <translation>%1 / %2 ページ。次: mesh read %3 --page %4</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s), raw).</source>
        <translation>
            <numerusform>%1 に書き込みました (%n バイト、そのまま)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written to %1 (%n byte(s)).</source>
        <translation>
            <numerusform>%1 に書き込みました (%n バイト)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::Reader</name>
    <message>
        <source>A question to the store failed: %1.</source>
        <translation>ストアへの問い合わせに失敗しました: %1。</translation>
    </message>
</context>
<context>
    <name>mesh::Receipt</name>
    <message>
        <source>The id of the message, as shown when it was sent: k3f9</source>
        <translation>送信時に表示されたメッセージの ID: k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Receipts</name>
    <message numerus="yes">
        <source>This connection waits for %n receipt(s) already.</source>
        <translation>
            <numerusform>この接続はすでに %n 件の受領を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again when one of them has come, or without waiting: mesh receipt</source>
        <translation>どれかが届いてから、または待たずに尋ねてください: mesh receipt</translation>
    </message>
    <message>
        <source>It is not lost; ask again: mesh receipt</source>
        <translation>失われていません。もう一度尋ねてください: mesh receipt</translation>
    </message>
</context>
<context>
    <name>mesh::Registry</name>
    <message>
        <source>This session is on the mesh as &quot;%1&quot; already.</source>
        <translation>このセッションはすでに「%1」としてメッシュにいます。</translation>
    </message>
    <message>
        <source>To take another name: mesh disconnect, then mesh connect %1</source>
        <translation>別の名前にするには: mesh disconnect、続けて mesh connect %1</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is taken, so this session is &quot;%2&quot;.</source>
        <translation>名前「%1」は使われているため、このセッションは「%2」になりました。</translation>
    </message>
    <message>
        <source>Take another one, or none to have one chosen: mesh connect</source>
        <translation>別の名前にするか、省略して自動で選ばせてください: mesh connect</translation>
    </message>
    <message>
        <source>More than one machine has a session &quot;%1&quot;.</source>
        <translation>セッション「%1」を持つマシンが複数あります。</translation>
    </message>
    <message>
        <source>Say which: name@machine.</source>
        <translation>どれか指定してください: 名前@マシン。</translation>
    </message>
    <message>
        <source>Nobody on the mesh is called &quot;%1&quot;.</source>
        <translation>メッシュに「%1」という名前の相手はいません。</translation>
    </message>
    <message>
        <source>No session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>「%1」で始まるセッション ID はありません。</translation>
    </message>
    <message>
        <source>More than one session&apos;s id begins with &quot;%1&quot;.</source>
        <translation>「%1」で始まるセッション ID が複数あります。</translation>
    </message>
    <message>
        <source>Give more digits or the name.</source>
        <translation>桁を増やすか、名前を指定してください。</translation>
    </message>
    <message>
        <source>No machine is known by the name &quot;%1&quot;.</source>
        <translation>「%1」という名前のマシンは知られていません。</translation>
    </message>
    <message>
        <source>See which are: mesh remote list. Sessions of this machine are addressed without @.</source>
        <translation>一覧: mesh remote list。このマシンのセッションには @ を付けません。</translation>
    </message>
    <message>
        <source>Nobody on %1 is called &quot;%2&quot;.</source>
        <translation>%1 に「%2」という名前の相手はいません。</translation>
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
        <translation>relay_listen の %1 はアドレスではありません。</translation>
    </message>
    <message>
        <source>Other machines may not reach this one: %1</source>
        <translation>他のマシンがこのマシンに到達できないかもしれません: %1</translation>
    </message>
    <message>
        <source>There is no Tailscale interface here, and relay_listen names no address.</source>
        <translation>ここに Tailscale のインターフェースがなく、relay_listen にもアドレスがありません。</translation>
    </message>
    <message>
        <source>No machine waits to be paired.</source>
        <translation>ペアリングを待つマシンはありません。</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>一覧: mesh remote list。相手のマシンでは: mesh remote add</translation>
    </message>
    <message>
        <source>That is not the code of %1.</source>
        <translation>それは %1 のコードではありません。</translation>
    </message>
    <message>
        <source>See it, and compare it with the other machine&apos;s: mesh remote status %1</source>
        <translation>確認して、相手のマシンのものと比べてください: mesh remote status %1</translation>
    </message>
</context>
<context>
    <name>mesh::RelayIn</name>
    <message>
        <source>the other machine cannot read it</source>
        <translation>相手のマシンが読めません</translation>
    </message>
    <message>
        <source>the other machine&apos;s human does not let this one do that</source>
        <translation>相手のマシンの人間が、このマシンに許可していません</translation>
    </message>
    <message>
        <source>256 MB of this machine&apos;s messages wait there already</source>
        <translation>このマシンのメッセージがすでに 256 MB そこで待っています</translation>
    </message>
    <message>
        <source>too many of this machine&apos;s names are known there already</source>
        <translation>このマシンの名前がすでに多すぎるほど知られています</translation>
    </message>
    <message>
        <source>nobody there is called so</source>
        <translation>そこにその名前の相手はいません</translation>
    </message>
    <message>
        <source>the two are no pair there</source>
        <translation>二者はそこではペアではありません</translation>
    </message>
</context>
<context>
    <name>mesh::RelayOut</name>
    <message>
        <source>it is too large for a link</source>
        <translation>リンクには大きすぎます</translation>
    </message>
</context>
<context>
    <name>mesh::Remote</name>
    <message>
        <source>IP address or host name, :port if it is not 9475; none: shows those of the tailnet</source>
        <translation>IP アドレスかホスト名。9475 でなければ :port。省略すると tailnet のものを表示</translation>
    </message>
    <message>
        <source>What the machine is called here; without it, what it calls itself</source>
        <translation>ここでのマシンの名前。省略すると相手の名乗る名前</translation>
    </message>
    <message>
        <source>The machine&apos;s name here</source>
        <translation>ここでのマシンの名前</translation>
    </message>
    <message>
        <source>Its code or name, when more than one waits</source>
        <translation>複数待っているときの、コードか名前</translation>
    </message>
    <message>
        <source>What the machine is called here</source>
        <translation>ここでのマシンの名前</translation>
    </message>
    <message>
        <source>The name that it gets</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>What it may do of: message, broadcast, lock, pair, intercept</source>
        <translation>許可するもの: message、broadcast、lock、pair、intercept から</translation>
    </message>
    <message>
        <source>What it may not do of: message, broadcast, lock, pair, intercept</source>
        <translation>許可しないもの: message、broadcast、lock、pair、intercept から</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>求められたときの、トレイのウィンドウのコード</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>断りました。</translation>
    </message>
    <message>
        <source>%1 is called %2 from now on.</source>
        <translation>%1 は今後 %2 という名前です。</translation>
    </message>
    <message>
        <source>%1 is not paired any more, and cut off.</source>
        <translation>%1 のペアリングを解除し、切断しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>宛てのメッセージ %n 件は届きません。送信者に知らせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No machine is called &quot;%1&quot; here.</source>
        <translation>ここに「%1」という名前のマシンはありません。</translation>
    </message>
    <message>
        <source>See which are: mesh remote list</source>
        <translation>一覧: mesh remote list</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale. Give an address: mesh remote add ADDRESS</source>
        <translation>Tailscale から分かるマシンはありません。アドレスを指定してください: mesh remote add アドレス</translation>
    </message>
    <message>
        <source>MACHINE</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pair with one of them: mesh remote add ADDRESS</source>
        <translation>どれかとペアリングするには: mesh remote add アドレス</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 はすでにペアリングされています。</translation>
    </message>
    <message>
        <source>The code is %1. The other machine (%2) must show the same one.</source>
        <translation>コードは %1 です。相手のマシン (%2) にも同じものが出ているはずです。</translation>
    </message>
    <message>
        <source>There, within two minutes: mesh remote accept</source>
        <translation>相手側で 2 分以内に: mesh remote accept</translation>
    </message>
    <message>
        <source>Here, when you have seen that the codes are the same: mesh remote verify %1</source>
        <translation>コードが同じだと確認したら、こちらで: mesh remote verify %1</translation>
    </message>
    <message>
        <source>No such machine wants to pair.</source>
        <translation>そのようなマシンはペアリングを求めていません。</translation>
    </message>
    <message>
        <source>More than one machine wants to pair.</source>
        <translation>複数のマシンがペアリングを求めています。</translation>
    </message>
    <message>
        <source>See who does: mesh remote list; on the other machine: mesh remote add</source>
        <translation>一覧: mesh remote list。相手のマシンでは: mesh remote add</translation>
    </message>
    <message>
        <source>Say which, by its code: mesh remote list</source>
        <translation>コードで指定してください: mesh remote list</translation>
    </message>
    <message>
        <source>%1 is let in. How it stands: mesh remote list</source>
        <translation>%1 を受け入れました。状況: mesh remote list</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 はすでに確認済みです。</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 を確認しました。権限の範囲のことができます。</translation>
    </message>
    <message>
        <source>%1 may here: %2</source>
        <translation>%1 に許可されていること: %2</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteLocks</name>
    <message>
        <source>%1 does not say whether somebody has it.</source>
        <translation>%1 は、誰かが持っているかを知らせません。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 秒後に試してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>mesh::RemoteMethods</name>
    <message>
        <source>pair with the machine at %1</source>
        <translation>%1 のマシンとペアリングする</translation>
    </message>
    <message>
        <source>let %1 in, whose code is %2 on both machines</source>
        <translation>両方のマシンでコードが %2 の %1 を受け入れる</translation>
    </message>
    <message>
        <source>refuse a machine that wants to pair</source>
        <translation>ペアリングを求めるマシンを断る</translation>
    </message>
    <message>
        <source>say that %1 shows the code %2 as well</source>
        <translation>%1 にもコード %2 が表示されていると確認する</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>マシン %1 を今後 %2 と呼ぶ</translation>
    </message>
    <message>
        <source>change what %1 may do here: %2</source>
        <translation>%1 に許可することを変える: %2</translation>
    </message>
    <message>
        <source>end the pairing with %1 and drop what waits for it</source>
        <translation>%1 とのペアリングを解除し、待っているものを破棄する</translation>
    </message>
</context>
<context>
    <name>mesh::RemotePairs</name>
    <message>
        <source>The link to that machine broke before it answered.</source>
        <translation>応答の前に、そのマシンとのリンクが切れました。</translation>
    </message>
    <message>
        <source>See how the pair stands, and try again: mesh status, mesh remote list</source>
        <translation>ペアの状況を見て、もう一度試してください: mesh status、mesh remote list</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its machine is not linked now.</source>
        <translation>%1 に到達できません。マシンが今つながっていません。</translation>
    </message>
    <message>
        <source>See how it stands: mesh remote list</source>
        <translation>状況: mesh remote list</translation>
    </message>
    <message>
        <source>That machine does not answer.</source>
        <translation>そのマシンが応答しません。</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 の返答: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody here is called so.</source>
        <translation>ここにその名前の相手はいません。</translation>
    </message>
    <message>
        <source>The human here does not let that machine do so.</source>
        <translation>こちらの人間は、そのマシンにこれを許していません。</translation>
    </message>
    <message>
        <source>There: mesh remote rights, mesh remote verify</source>
        <translation>そちらで: mesh remote rights, mesh remote verify</translation>
    </message>
    <message>
        <source>This machine&apos;s program does not know that; update it.</source>
        <translation>このマシンのプログラムはそれを知りません。更新してください。</translation>
    </message>
    <message>
        <source>That session is stopped, and cannot be Grip before a person lets it go on.</source>
        <translation>そのセッションは停止中で、人間が再開するまで Grip になれません。</translation>
    </message>
    <message>
        <source>It is Grip: only Guard intercepts.</source>
        <translation>それは Grip です。介入できるのは Guard だけです。</translation>
    </message>
    <message>
        <source>To give the role away: mesh handover</source>
        <translation>役割を渡すには: mesh handover</translation>
    </message>
    <message>
        <source>That machine has stopped sessions here three times within a minute.</source>
        <translation>そのマシンは 1 分間に 3 回、こちらのセッションを停止しました。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>%1 秒後に試してください。</translation>
    </message>
</context>
<context>
    <name>mesh::Reply</name>
    <message>
        <source>The id of the message you answer, as shown: k3f9</source>
        <translation>返信するメッセージの ID (表示されたもの): k3f9</translation>
    </message>
</context>
<context>
    <name>mesh::Resume</name>
    <message>
        <source>The stopped session; none: the only one</source>
        <translation>停止中のセッション。省略すると唯一のもの</translation>
    </message>
    <message>
        <source>End the commands that were stopped, instead of letting them go on</source>
        <translation>停止中のコマンドを再開せずに終了する</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>求められたときの、トレイのウィンドウのコード</translation>
    </message>
    <message>
        <source>%1 goes on, with %2; ended: %3.</source>
        <translation>%1 を再開しました (%2)。終了したもの: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>コマンド %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; ended: %n command(s).</source>
        <translation>
            <numerusform>%1 を再開しました。コマンド %n 個を終了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on, with %n command(s).</source>
        <translation>
            <numerusform>%1 を再開しました (コマンド %n 個)。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 を再開しました。</translation>
    </message>
</context>
<context>
    <name>mesh::RuleParser</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>a user&apos;s rules are a list</source>
        <translation>ユーザーのルールはリストです</translation>
    </message>
    <message>
        <source>Your rule %1</source>
        <translation>あなたのルール %1</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>a rule has an id, a category, what and why</source>
        <translation>ルールには id、category、what、why があります</translation>
    </message>
    <message>
        <source>this id is taken</source>
        <translation>この ID は使われています</translation>
    </message>
    <message>
        <source>it has nothing to match</source>
        <translation>照合するものがありません</translation>
    </message>
    <message>
        <source>exceptions are a list</source>
        <translation>例外はリストです</translation>
    </message>
    <message>
        <source>Exception %1</source>
        <translation>例外 %1</translation>
    </message>
    <message>
        <source>it has to say why</source>
        <translation>理由を書く必要があります</translation>
    </message>
    <message>
        <source>there is no rule &quot;%1&quot;</source>
        <translation>ルール「%1」はありません</translation>
    </message>
    <message>
        <source>there is no set %1</source>
        <translation>集合 %1 はありません</translation>
    </message>
    <message>
        <source>a form needs a program, a pattern, reads or writes</source>
        <translation>形には program、pattern、reads、writes のいずれかが必要です</translation>
    </message>
    <message>
        <source>a pattern needs the words that it is near</source>
        <translation>パターンには近くにある語が必要です</translation>
    </message>
    <message>
        <source>&quot;near&quot; has words of letters, digits and _, not &quot;%1&quot;</source>
        <translation>「near」の語は英数字と _ です。「%1」は使えません</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>mesh::RuleTable</name>
    <message>
        <source>docs/rules.md says how rules are written.</source>
        <translation>ルールの書き方は docs/rules.md にあります。</translation>
    </message>
</context>
<context>
    <name>mesh::Scan</name>
    <message>
        <source>The text; none, or -, reads standard input</source>
        <translation>本文。省略か - で標準入力から読みます</translation>
    </message>
    <message>
        <source>Judge each line of the text by itself, one verdict a line</source>
        <translation>本文を行ごとに判定し、1 行に 1 つ結果を出す</translation>
    </message>
    <message>
        <source>Exit code 0: the rules find nothing; 1: they find something.</source>
        <translation>終了コード 0: ルールは何も見つけません。1: 何か見つけました。</translation>
    </message>
    <message>
        <source>There is no standard input behind /mesh.</source>
        <translation>/mesh には標準入力がありません。</translation>
    </message>
    <message>
        <source>Write the text itself.</source>
        <translation>本文を直接書いてください。</translation>
    </message>
    <message>
        <source>The rules find nothing destructive.</source>
        <translation>破壊的なものは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>mesh::Send</name>
    <message>
        <source>A session: hal, hal@studio, 8 or more digits of its id, or human</source>
        <translation>セッション: hal、hal@studio、ID の 8 桁以上、または human</translation>
    </message>
</context>
<context>
    <name>mesh::Service</name>
    <message>
        <source>The rules in config.json cannot be used, and those before apply: %1 %2</source>
        <translation>config.json のルールは使えないため、以前のものを使います: %1 %2</translation>
    </message>
    <message>
        <source>How many of the last lines</source>
        <translation>表示する最後の行数</translation>
    </message>
    <message>
        <source>The code in the tray&apos;s window, when one is asked for</source>
        <translation>求められたときの、トレイのウィンドウのコード</translation>
    </message>
    <message>
        <source>The service is running already, pid %1.</source>
        <translation>サービスはすでに動いています (pid %1)。</translation>
    </message>
    <message>
        <source>The service has started, pid %1.</source>
        <translation>サービスを起動しました (pid %1)。</translation>
    </message>
    <message>
        <source>The service was told to stop but still runs.</source>
        <translation>サービスに停止を指示しましたが、まだ動いています。</translation>
    </message>
    <message>
        <source>Look at it: mesh service logs</source>
        <translation>調べるには: mesh service logs</translation>
    </message>
    <message>
        <source>The service has stopped, pid %1.</source>
        <translation>サービスを停止しました (pid %1)。</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>サービスはまだ何も書いていません。</translation>
    </message>
</context>
<context>
    <name>mesh::ServiceMethods</name>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>%1 を %2 に設定し、安全性を下げる</translation>
    </message>
    <message>
        <source>Setting %1 so makes you less safe. %2</source>
        <translation>%1 をそう設定すると安全性が下がります。%2</translation>
    </message>
    <message>
        <source>stop the service</source>
        <translation>サービスを停止する</translation>
    </message>
    <message>
        <source>presence.db is sound</source>
        <translation>presence.db は正常です</translation>
    </message>
    <message>
        <source>%1 MB free for %2</source>
        <translation>%2 に %1 MB の空き</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>mesh::SessionMethods</name>
    <message>
        <source>&quot;client_session_id&quot; must be a UUID.</source>
        <translation>「client_session_id」は UUID でなければなりません。</translation>
    </message>
    <message>
        <source>There is no shell above this call that could be a session.</source>
        <translation>この呼び出しの上位に、セッションになれるシェルがありません。</translation>
    </message>
    <message>
        <source>Call mesh from a shell.</source>
        <translation>シェルから mesh を呼び出してください。</translation>
    </message>
    <message>
        <source>The process that joined has ended.</source>
        <translation>参加したプロセスは終了しました。</translation>
    </message>
    <message>
        <source>This session is not on the mesh.</source>
        <translation>このセッションはメッシュに参加していません。</translation>
    </message>
    <message>
        <source>This session is stopped, and cannot leave before a person lets it go on.</source>
        <translation>このセッションは停止中で、人間が再開するまで離れられません。</translation>
    </message>
    <message>
        <source>In a terminal: mesh resume %1</source>
        <translation>端末で: mesh resume %1</translation>
    </message>
    <message>
        <source>&quot;state&quot; must be idle, busy or waiting.</source>
        <translation>「state」は idle、busy、waiting のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>&quot;topics&quot; must be an array of: messages, presence, receipts, changes, traffic.</source>
        <translation>「topics」は次の配列でなければなりません: messages、presence、receipts、changes、traffic。</translation>
    </message>
    <message>
        <source>Only the tray sees all the messages that pass.</source>
        <translation>流れるすべてのメッセージを見られるのはトレイだけです。</translation>
    </message>
</context>
<context>
    <name>mesh::SingleInstance</name>
    <message>
        <source>A service for %1 runs already, as process %2.</source>
        <translation>%1 のサービスはすでに動いています (プロセス %2)。</translation>
    </message>
    <message>
        <source>A service for %1 runs already, as process unknown.</source>
        <translation>%1 のサービスはすでに動いています (プロセス不明)。</translation>
    </message>
    <message>
        <source>See: mesh service status</source>
        <translation>参照: mesh service status</translation>
    </message>
    <message>
        <source>run/service.lock cannot be written in %1.</source>
        <translation>%1 の run/service.lock に書き込めません。</translation>
    </message>
    <message>
        <source>Is the disk full? See: df -h</source>
        <translation>ディスクがいっぱいではありませんか: df -h</translation>
    </message>
</context>
<context>
    <name>mesh::StatusVerb</name>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>the human of this machine, not connected (mesh connect)</source>
        <translation>このマシンの人間、未接続 (mesh connect)</translation>
    </message>
    <message>
        <source>not connected (mesh connect)</source>
        <translation>未接続 (mesh connect)</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 件待ち</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%2 の %1、%3</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>root</source>
        <translation>ルート</translation>
    </message>
</context>
<context>
    <name>mesh::Stopping</name>
    <message>
        <source>The system does not tell which run of it this is.</source>
        <translation>どの実行かをシステムが示しません。</translation>
    </message>
    <message>
        <source>It did not stop in time.</source>
        <translation>時間内に停止しませんでした。</translation>
    </message>
    <message>
        <source>Its group could not be stopped.</source>
        <translation>グループを停止できませんでした。</translation>
    </message>
    <message>
        <source>It is stopped, but could not be noted; should the service end now, it stays so. %1</source>
        <translation>停止しましたが、記録できませんでした。今サービスが終わると停止したままになります。%1</translation>
    </message>
    <message>
        <source>It has cut itself off from the tool that started it.</source>
        <translation>起動したツールから切り離されました。</translation>
    </message>
</context>
<context>
    <name>mesh::Store</name>
    <message>
        <source>The daily snapshot failed: %1</source>
        <translation>毎日のスナップショットに失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>mesh::StrictBuilder</name>
    <message>
        <source>a number is out of range</source>
        <translation>数が範囲外です</translation>
    </message>
    <message>
        <source>a string holds NUL</source>
        <translation>文字列に NUL が含まれています</translation>
    </message>
    <message>
        <source>binary value</source>
        <translation>バイナリ値です</translation>
    </message>
    <message>
        <source>a key holds NUL</source>
        <translation>キーに NUL が含まれています</translation>
    </message>
    <message>
        <source>an object has too many keys</source>
        <translation>オブジェクトのキーが多すぎます</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice</source>
        <translation>キー「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>バイト %1: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>入れ子が %1 段を超えています</translation>
    </message>
</context>
<context>
    <name>mesh::TlsChannel</name>
    <message>
        <source>The other side does not read what is sent to it.</source>
        <translation>相手が、送られたものを読みません。</translation>
    </message>
    <message>
        <source>Closed here; the other side did not read all that was sent to it.</source>
        <translation>こちらで閉じました。相手は送られたものをすべては読みませんでした。</translation>
    </message>
    <message>
        <source>Closed here.</source>
        <translation>こちらで閉じました。</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>相手が接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection broke: %1.</source>
        <translation>接続が切れました: %1。</translation>
    </message>
</context>
<context>
    <name>mesh::ToolCalls</name>
    <message>
        <source>its model asked for it</source>
        <translation>モデルが求めました</translation>
    </message>
</context>
<context>
    <name>mesh::Trays</name>
    <message>
        <source>This cannot be believed to be the tray: %1.</source>
        <translation>トレイだと信じられません: %1。</translation>
    </message>
    <message>
        <source>Start %1 from the desktop&apos;s menu or from a terminal of your own.</source>
        <translation>デスクトップのメニューか自分の端末から %1 を起動してください。</translation>
    </message>
    <message>
        <source>That does not answer the challenge.</source>
        <translation>確認への答えになっていません。</translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation>最初からやり直してください。</translation>
    </message>
</context>
<context>
    <name>mesh::TypedCommands</name>
    <message>
        <source>no input was passed</source>
        <translation>入力が渡されていません</translation>
    </message>
    <message>
        <source>the hook has ended</source>
        <translation>フックは終了しました</translation>
    </message>
    <message>
        <source>it is no hook of a Claude Code</source>
        <translation>Claude Code のフックではありません</translation>
    </message>
    <message>
        <source>its input does not come from the client</source>
        <translation>入力がクライアントから来ていません</translation>
    </message>
    <message>
        <source>its input is no command that somebody typed</source>
        <translation>入力が、誰かの入力したコマンドではありません</translation>
    </message>
    <message>
        <source>the client is not one that a person sits at</source>
        <translation>人間が前に座っているクライアントではありません</translation>
    </message>
</context>
<context>
    <name>mesh::Unlock</name>
    <message>
        <source>What was locked, as it was given to mesh lock</source>
        <translation>ロックしたもの (mesh lock に指定したとおり)</translation>
    </message>
    <message>
        <source>Take it away from whoever holds it (for the human)</source>
        <translation>保持者から取り上げる (人間の操作)</translation>
    </message>
    <message>
        <source>With --force: the code in the tray&apos;s window, when one is asked for</source>
        <translation>--force のとき、求められたトレイのウィンドウのコード</translation>
    </message>
    <message>
        <source>Unlocked %1.</source>
        <translation>%1 のロックを解除しました。</translation>
    </message>
</context>
<context>
    <name>mesh::Unpair</name>
    <message>
        <source>You have left the pair with %1, who is told.</source>
        <translation>%1 とのペアを離れ、知らせました。</translation>
    </message>
    <message>
        <source>Declined %1&apos;s invitation.</source>
        <translation>%1 の招待を断りました。</translation>
    </message>
    <message>
        <source>Took the invitation to %1 back.</source>
        <translation>%1 への招待を取り消しました。</translation>
    </message>
</context>
<context>
    <name>mesh::Writer</name>
    <message>
        <source>A change to the store failed: %1.</source>
        <translation>ストアの変更に失敗しました: %1。</translation>
    </message>
    <message>
        <source>A job ended the store&apos;s transaction.</source>
        <translation>ジョブがストアのトランザクションを終了しました。</translation>
    </message>
</context>
<context>
    <name>mesh::greeting</name>
    <message>
        <source>The other machine&apos;s greeting is not understood: %1.</source>
        <translation>相手のマシンの挨拶が理解できません: %1。</translation>
    </message>
    <message>
        <source>Update the older of the two programs.</source>
        <translation>古い方のプログラムを更新してください。</translation>
    </message>
    <message>
        <source>a hello has either &quot;c&quot; or &quot;r&quot;</source>
        <translation>hello には「c」か「r」のどちらかがあります</translation>
    </message>
    <message>
        <source>The other machine&apos;s greeting is larger than 1 KiB.</source>
        <translation>相手のマシンの挨拶が 1 KiB を超えています。</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>its type is not known</source>
        <translation>種類が不明です</translation>
    </message>
</context>
<context>
    <name>mesh::greeting::Fields</name>
    <message>
        <source>&quot;%1&quot; is missing or wrong</source>
        <translation>「%1」がないか、正しくありません</translation>
    </message>
</context>
<context>
    <name>mesh::held</name>
    <message>
        <source>nobody decided in time</source>
        <translation>時間内に誰も決めませんでした</translation>
    </message>
    <message>
        <source>the recipient&apos;s human said no</source>
        <translation>受信者の人間が断りました</translation>
    </message>
    <message>
        <source>What was shown is not what waits now.</source>
        <translation>表示されたものは、今待っているものと違います。</translation>
    </message>
    <message>
        <source>Look again: mesh approvals</source>
        <translation>もう一度見てください: mesh approvals</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in one chain without a person; a person decides whether it goes on.</source>
        <translation>
            <numerusform>人間なしの連鎖で返信が %n 件になりました。続けるかは人間が決めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages of yours wait for a person already.</source>
        <translation>
            <numerusform>あなたのメッセージ %n 件が、すでに人間を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. See them: mesh receipt; wait until they are decided.</source>
        <translation>何も送っていません。見るには: mesh receipt。決まるまで待ってください。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a person already.</source>
        <translation>
            <numerusform>メッセージ %n 件が、すでに人間を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. The person decides with: mesh approvals</source>
        <translation>何も送っていません。人間が判断します: mesh approvals</translation>
    </message>
    <message>
        <source>No message waits for a decision.</source>
        <translation>判断を待つメッセージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait for a decision.</source>
        <translation>
            <numerusform>メッセージ %n 件が判断を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which one: mesh approvals shows them.</source>
        <translation>どれか指定してください。mesh approvals で一覧が出ます。</translation>
    </message>
    <message>
        <source>The message &quot;%1&quot; does not wait for a decision.</source>
        <translation>メッセージ「%1」は判断を待っていません。</translation>
    </message>
    <message>
        <source>See what does: mesh approvals</source>
        <translation>待っているもの: mesh approvals</translation>
    </message>
    <message>
        <source>The text of #%1 waits for a person and cannot be read before.</source>
        <translation>#%1 の本文は人間を待っていて、その前には読めません。</translation>
    </message>
    <message>
        <source>The person sees it with: mesh approvals</source>
        <translation>人間は mesh approvals で見られます</translation>
    </message>
    <message>
        <source>The message #%1 was expired; its text was not kept.</source>
        <translation>メッセージ #%1 は期限切れで、本文は残っていません。</translation>
    </message>
    <message>
        <source>The message #%1 was denied; its text was not kept.</source>
        <translation>メッセージ #%1 は拒否され、本文は残っていません。</translation>
    </message>
</context>
<context>
    <name>mesh::intercept_texts</name>
    <message>
        <source>process %1 (%2): %3</source>
        <translation>プロセス %1 (%2): %3</translation>
    </message>
    <message>
        <source>a running call of %1: it is no process of the session</source>
        <translation>実行中の %1 の呼び出し: セッションのプロセスではありません</translation>
    </message>
    <message>
        <source>a call whose permission dialog is open: it runs if its human confirms it, and is stopped when it starts a process</source>
        <translation>許可を求めている呼び出し: 人間が認めれば実行され、プロセスを起動した時点で停止します</translation>
    </message>
</context>
<context>
    <name>mesh::messages</name>
    <message>
        <source>The message &quot;%1&quot; is not one of yours.</source>
        <translation>メッセージ「%1」はあなたのものではありません。</translation>
    </message>
    <message>
        <source>See: mesh inbox --all</source>
        <translation>参照: mesh inbox --all</translation>
    </message>
    <message>
        <source>More than one message&apos;s id begins with &quot;%1&quot;.</source>
        <translation>「%1」で始まるメッセージ ID が複数あります。</translation>
    </message>
    <message>
        <source>Give more of it.</source>
        <translation>もっと長く指定してください。</translation>
    </message>
    <message>
        <source>nobody came for it in time</source>
        <translation>時間内に誰も受け取りに来ませんでした</translation>
    </message>
</context>
<context>
    <name>mesh::pair_texts</name>
    <message>
        <source>You are Grip: you build, run and commit; %1 is Guard, reviews, and can stop you.</source>
        <translation>あなたは Grip です。作り、実行し、コミットします。%1 が Guard で、レビューし、あなたを停止できます。</translation>
    </message>
    <message>
        <source>You are Guard: you review and steer (mesh steer &lt;text&gt;), and do not edit or commit; %1 is Grip. To stop it at once: mesh intercept! &lt;why&gt;.</source>
        <translation>あなたは Guard です。レビューし、導きます (mesh steer &lt;text&gt;)。編集もコミットもしません。%1 が Grip です。すぐに停止するには: mesh intercept! &lt;why&gt;。</translation>
    </message>
    <message>
        <source>You and %1 are a pair without roles yet: mesh grip, or mesh guard.</source>
        <translation>あなたと %1 は、役割のまだないペアです: mesh grip か mesh guard。</translation>
    </message>
</context>
<context>
    <name>mesh::sent</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>%n セッションに送りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>The mesh service is not running.</source>
        <translation>メッシュのサービスが動いていません。</translation>
    </message>
    <message>
        <source>Start it: mesh service start</source>
        <translation>起動するには: mesh service start</translation>
    </message>
    <message>
        <source>Port of the bus on 127.0.0.1 and [::1]; 0 takes any free one.</source>
        <translation>127.0.0.1 と [::1] でのバスのポート。0 で空いているもの。</translation>
    </message>
    <message>
        <source>Start the service when the plugin loads.</source>
        <translation>プラグインの読み込み時にサービスを起動する。</translation>
    </message>
    <message>
        <source>Stop the service when nothing has needed it for so long; 0 is never.</source>
        <translation>この時間、何にも必要とされなければサービスを停止する。0 で停止しない。</translation>
    </message>
    <message>
        <source>Locks, pairs and their roles, and the MCP tools for them.</source>
        <translation>ロック、ペアとその役割、それらの MCP ツール。</translation>
    </message>
    <message>
        <source>Hold every message until the human has approved it.</source>
        <translation>人間が承認するまで、すべてのメッセージを保留する。</translation>
    </message>
    <message>
        <source>The role that a session takes when it invites another to pair.</source>
        <translation>セッションが他をペアに招待するときの自分の役割。</translation>
    </message>
    <message>
        <source>Join the mesh when a Claude Code session starts.</source>
        <translation>Claude Code のセッション開始時にメッシュに参加する。</translation>
    </message>
    <message>
        <source>Days a message waits for a name that is offline.</source>
        <translation>オフラインの名前をメッセージが待つ日数。</translation>
    </message>
    <message>
        <source>What the human shows to approve: where they sit, a code in the tray&apos;s window, or the password.</source>
        <translation>承認のときに人間が示すもの: 座っている場所、トレイのウィンドウのコード、またはパスワード。</translation>
    </message>
    <message>
        <source>Hours until a held message expires undecided.</source>
        <translation>保留中のメッセージが未判断のまま期限切れになるまでの時間数。</translation>
    </message>
    <message>
        <source>Own rules of the safety gate (docs/rules.md).</source>
        <translation>安全ゲートの独自ルール (docs/rules.md)。</translation>
    </message>
    <message>
        <source>What the safety gate lets pass (docs/rules.md).</source>
        <translation>安全ゲートが通すもの (docs/rules.md)。</translation>
    </message>
    <message>
        <source>Answers in one chain without a human before a message is held as a loop.</source>
        <translation>人間なしの連鎖で、ループとして保留されるまでの返信数。</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour before a message is held as a loop.</source>
        <translation>2 つのセッションの間で、ループとして保留されるまでの 1 時間の返信数。</translation>
    </message>
    <message>
        <source>What happens before a session edits what another has locked.</source>
        <translation>他がロックしたものをセッションが編集する前に起きること。</translation>
    </message>
    <message>
        <source>Minutes a lock is held when it is not renewed.</source>
        <translation>更新されないロックを保持する分数。</translation>
    </message>
    <message>
        <source>A session&apos;s first edit of a file takes its lock.</source>
        <translation>セッションが最初にファイルを編集するとき、ロックを取る。</translation>
    </message>
    <message>
        <source>What happens before the guard of a pair edits or commits.</source>
        <translation>ペアの guard が編集やコミットをする前に起きること。</translation>
    </message>
    <message>
        <source>Minutes until a stopped session goes on by itself.</source>
        <translation>停止したセッションが自動で再開するまでの分数。</translation>
    </message>
    <message>
        <source>Let a model&apos;s plain mesh calls run without asking.</source>
        <translation>モデルの単純な mesh 呼び出しを、確認なしで実行させる。</translation>
    </message>
    <message>
        <source>Largest direct message.</source>
        <translation>直接のメッセージの最大サイズ。</translation>
    </message>
    <message>
        <source>Largest broadcast.</source>
        <translation>一斉送信の最大サイズ。</translation>
    </message>
    <message>
        <source>Broadcasts a session may send in a minute.</source>
        <translation>1 セッションが 1 分間に送れる一斉送信の数。</translation>
    </message>
    <message>
        <source>Direct messages a session may send in a minute.</source>
        <translation>1 セッションが 1 分間に送れる直接のメッセージの数。</translation>
    </message>
    <message>
        <source>Port at which paired machines reach this one.</source>
        <translation>ペアリング済みのマシンがこのマシンに到達するポート。</translation>
    </message>
    <message>
        <source>Addresses at which paired machines reach this one; none: those of the Tailscale interface.</source>
        <translation>ペアリング済みのマシンがこのマシンに到達するアドレス。なければ Tailscale のもの。</translation>
    </message>
    <message>
        <source>Messages that are taken from one paired machine in a minute; more have to wait there.</source>
        <translation>ペアリング済みの 1 台から 1 分間に受け取るメッセージ数。それ以上は相手側で待つ。</translation>
    </message>
    <message>
        <source>Size at which log.jsonl is rotated.</source>
        <translation>log.jsonl を切り替えるサイズ。</translation>
    </message>
    <message>
        <source>Show one setting.</source>
        <translation>設定を 1 つ表示する。</translation>
    </message>
    <message>
        <source>Show all settings.</source>
        <translation>すべての設定を表示する。</translation>
    </message>
    <message>
        <source>Change a setting; loosening safety is for the human.</source>
        <translation>設定を変える。安全性を下げるのは人間の操作。</translation>
    </message>
    <message>
        <source>Start the service in the background.</source>
        <translation>サービスをバックグラウンドで起動する。</translation>
    </message>
    <message>
        <source>Show the service&apos;s process, port and problems.</source>
        <translation>サービスのプロセス、ポート、問題を表示する。</translation>
    </message>
    <message>
        <source>Show the last lines that the service itself has written.</source>
        <translation>サービス自身が書いた最後の行を表示する。</translation>
    </message>
    <message>
        <source>Stop the service.</source>
        <translation>サービスを停止する。</translation>
    </message>
    <message>
        <source>Put the Claude Code plugin in place.</source>
        <translation>Claude Code のプラグインを配置する。</translation>
    </message>
    <message>
        <source>Show whether the plugin is in place and whole.</source>
        <translation>プラグインが配置され完全かを表示する。</translation>
    </message>
    <message>
        <source>Take the plugin away.</source>
        <translation>プラグインを取り除く。</translation>
    </message>
    <message>
        <source>For bash.</source>
        <translation>bash 用。</translation>
    </message>
    <message>
        <source>For zsh.</source>
        <translation>zsh 用。</translation>
    </message>
    <message>
        <source>For fish.</source>
        <translation>fish 用。</translation>
    </message>
    <message>
        <source>Show the machines that this one is paired with, and those that want to be.</source>
        <translation>このマシンとペアリング済みのマシンと、それを求めるマシンを表示する。</translation>
    </message>
    <message>
        <source>Show one machine, or this one&apos;s own side.</source>
        <translation>1 台のマシン、またはこのマシン自身の側を表示する。</translation>
    </message>
    <message>
        <source>Pair with another machine.</source>
        <translation>別のマシンとペアリングする。</translation>
    </message>
    <message>
        <source>Let a machine in that wants to pair; the codes must be the same.</source>
        <translation>ペアリングを求めるマシンを受け入れる。コードは同じでなければならない。</translation>
    </message>
    <message>
        <source>Refuse a machine that wants to pair.</source>
        <translation>ペアリングを求めるマシンを断る。</translation>
    </message>
    <message>
        <source>Say that the codes of both machines are the same.</source>
        <translation>両方のマシンのコードが同じだと確認する。</translation>
    </message>
    <message>
        <source>Give a machine another name here.</source>
        <translation>マシンのここでの名前を変える。</translation>
    </message>
    <message>
        <source>Show or change what a machine may do here.</source>
        <translation>マシンに許可することを表示または変更する。</translation>
    </message>
    <message>
        <source>End the pairing with a machine, at once.</source>
        <translation>マシンとのペアリングをすぐに解除する。</translation>
    </message>
    <message>
        <source>Join the mesh, under a name if you give one; starts the service if it is not running.</source>
        <translation>メッシュに参加する。名前を指定すればその名前で。サービスが動いていなければ起動する。</translation>
    </message>
    <message>
        <source>Leave the mesh; your mailbox stays.</source>
        <translation>メッシュを離れる。メールボックスは残る。</translation>
    </message>
    <message>
        <source>Show the sessions on the mesh.</source>
        <translation>メッシュにいるセッションを表示する。</translation>
    </message>
    <message>
        <source>Show your own connection and the service.</source>
        <translation>自分の接続とサービスを表示する。</translation>
    </message>
    <message>
        <source>Send a text to one session; - reads it from standard input.</source>
        <translation>1 つのセッションに本文を送る。- で標準入力から読む。</translation>
    </message>
    <message>
        <source>Send a text to every session; - reads it from standard input.</source>
        <translation>すべてのセッションに本文を送る。- で標準入力から読む。</translation>
    </message>
    <message>
        <source>Answer a message by its id; - reads the text from standard input.</source>
        <translation>ID を指定してメッセージに返信する。- で本文を標準入力から読む。</translation>
    </message>
    <message>
        <source>Print one message whole, in pages where no person reads.</source>
        <translation>メッセージを丸ごと表示する。人間が読まない所ではページごとに。</translation>
    </message>
    <message>
        <source>Show how far a message has come.</source>
        <translation>メッセージがどこまで届いたかを表示する。</translation>
    </message>
    <message>
        <source>Show the messages that wait for you, and take them.</source>
        <translation>あなたを待つメッセージを表示し、受け取る。</translation>
    </message>
    <message>
        <source>Say what the safety rules find in a text, without sending it; none or - reads standard input.</source>
        <translation>送らずに、安全ルールが本文に何を見つけるかを示す。省略か - で標準入力から読む。</translation>
    </message>
    <message>
        <source>Take a lock: on a file, on files by a pattern, or on any name.</source>
        <translation>ロックを取る。ファイル、パターンによるファイル、または任意の名前に。</translation>
    </message>
    <message>
        <source>Give a lock back; --force takes another&apos;s away and is for the human.</source>
        <translation>ロックを返す。--force は他のものを取り上げ、人間の操作。</translation>
    </message>
    <message>
        <source>Show who holds and who waits for which lock.</source>
        <translation>誰がどのロックを持ち、誰が待っているかを表示する。</translation>
    </message>
    <message>
        <source>Invite a session to pair with yours, or accept its invitation.</source>
        <translation>セッションを自分とのペアに招待するか、招待を受ける。</translation>
    </message>
    <message>
        <source>Leave your pair, or decline an invitation.</source>
        <translation>ペアを離れるか、招待を断る。</translation>
    </message>
    <message>
        <source>Take the role that builds; accepts the only invitation.</source>
        <translation>作る役割を引き受ける。唯一の招待を受ける。</translation>
    </message>
    <message>
        <source>Take the role that reviews; accepts the only invitation.</source>
        <translation>レビューする役割を引き受ける。唯一の招待を受ける。</translation>
    </message>
    <message>
        <source>Tell your partner where to go; - reads the text from standard input.</source>
        <translation>相手に進む方向を伝える。- で本文を標準入力から読む。</translation>
    </message>
    <message>
        <source>Ask Grip to pause.</source>
        <translation>Grip に一時停止を頼む。</translation>
    </message>
    <message>
        <source>Stop Grip at once, and take its role.</source>
        <translation>Grip をすぐに停止し、その役割を引き受ける。</translation>
    </message>
    <message>
        <source>Give your role as Grip to your partner.</source>
        <translation>Grip の役割を相手に渡す。</translation>
    </message>
    <message>
        <source>Let a stopped session go on, or with --abort end what it was running.</source>
        <translation>停止中のセッションを再開する。--abort で実行していたものを終了する。</translation>
    </message>
    <message>
        <source>Show the messages that wait for your decision, with their texts.</source>
        <translation>判断を待つメッセージを本文と共に表示する。</translation>
    </message>
    <message>
        <source>Let a held message through to the model that it is for.</source>
        <translation>保留中のメッセージを、宛先のモデルに通す。</translation>
    </message>
    <message>
        <source>Refuse a held message; its sender is told.</source>
        <translation>保留中のメッセージを拒否し、送信者に知らせる。</translation>
    </message>
    <message>
        <source>Pair this machine with others, and look after that.</source>
        <translation>このマシンを他のマシンとペアリングし、管理する。</translation>
    </message>
    <message>
        <source>Show and change settings.</source>
        <translation>設定を表示、変更する。</translation>
    </message>
    <message>
        <source>Start, stop and look at the service.</source>
        <translation>サービスを起動、停止、確認する。</translation>
    </message>
    <message>
        <source>Check the whole installation and say how to mend it.</source>
        <translation>インストール全体を調べ、直し方を示す。</translation>
    </message>
    <message>
        <source>Show the audit log.</source>
        <translation>監査ログを表示する。</translation>
    </message>
    <message>
        <source>Install, check and remove the Claude Code plugin.</source>
        <translation>Claude Code のプラグインをインストール、検査、削除する。</translation>
    </message>
    <message>
        <source>Serve the mesh to an agent as MCP tools, on standard input and output.</source>
        <translation>メッシュを MCP ツールとして、標準入出力でエージェントに提供する。</translation>
    </message>
    <message>
        <source>Print a completion script for a shell.</source>
        <translation>シェルの補完スクリプトを出力する。</translation>
    </message>
    <message>
        <source>There is no message &quot;%1&quot;.</source>
        <translation>メッセージ「%1」はありません。</translation>
    </message>
    <message>
        <source>Ids are the four or more characters behind &apos;#&apos;; see: mesh inbox --all</source>
        <translation>ID は「#」の後の 4 文字以上です。参照: mesh inbox --all</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 を調べる</translation>
    </message>
    <message>
        <source>%1 says which machines are let in, but it is open to other users.</source>
        <translation>%1 は受け入れるマシンを決めるものですが、他のユーザーに開かれています。</translation>
    </message>
    <message>
        <source>See that it is as you left it, then close it: chmod 600 %1</source>
        <translation>自分が最後に見た内容のままか確認してから、閉じてください: chmod 600 %1</translation>
    </message>
    <message>
        <source>Grip Session Mesh connects coding-agent sessions with each other.</source>
        <translation>Grip Session Mesh は、コーディングエージェントのセッション同士をつなぎます。</translation>
    </message>
    <message>
        <source>Usage: mesh &lt;verb&gt; [options] [arguments]</source>
        <translation>使い方: mesh &lt;動詞&gt; [オプション] [引数]</translation>
    </message>
    <message>
        <source>More about one: mesh &lt;verb&gt; --help. Every verb takes --json.</source>
        <translation>各動詞について: mesh &lt;動詞&gt; --help。どの動詞も --json を使えます。</translation>
    </message>
    <message>
        <source>Exit codes: 0 ok, 1 refused, 2 usage, 3 no service, 4 not found, 5 timeout.</source>
        <translation>終了コード: 0 正常、1 却下、2 使い方の誤り、3 サービスなし、4 見つからない、5 時間切れ。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>%1  %2 → %3、%n バイト、期限 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more, all marked in the text above</source>
        <translation>他に %1 か所、すべて上の本文で印が付いています</translation>
    </message>
    <message>
        <source>Its text is not shown here, because programs can read this terminal and type in it.</source>
        <translation>プログラムがこの端末を読み、入力できるため、本文はここに表示しません。</translation>
    </message>
    <message>
        <source>Its text is too long for this screen. In a terminal of your own: mesh approvals</source>
        <translation>本文がこの画面には長すぎます。自分の端末で: mesh approvals</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>サブコマンドが必要です</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 が必要です</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>余分な引数です: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>余分な引数です (複数): %1</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1: 値 %2 は %3～%4 の範囲外です</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1: %2 は {%3} のいずれでもありません</translation>
    </message>
    <message>
        <source>%1: 1 required %2 missing</source>
        <translation>%1: 値 (%2) がありません</translation>
    </message>
    <message>
        <source>%1: Number less or equal to 0: %2</source>
        <translation>%1: 0 以下の数です: %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 は %2 と同時に使えません</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 には %2 が必要です</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>変換できません: %1 = %2</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 は値を取りません</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション一覧</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>サブコマンド</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>サブコマンド名</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>排他</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>A part of the plugin is missing: %1.</source>
        <translation>プラグインの一部がありません: %1。</translation>
    </message>
    <message>
        <source>Install Grip Session Mesh again.</source>
        <translation>Grip Session Mesh をインストールし直してください。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This needs a terminal, and this program has none.</source>
        <translation>端末が必要ですが、このプログラムにはありません。</translation>
    </message>
    <message>
        <source>Type it in a terminal of your own.</source>
        <translation>自分の端末で入力してください。</translation>
    </message>
    <message>
        <source>%1 (unreachable)</source>
        <translation>%1 (到達不能)</translation>
    </message>
    <message>
        <source>Language that the mesh speaks, the tray from its next start on. If none is set, it is the system&apos;s.</source>
        <translation>メッシュが話す言語 (トレイは次の起動から)。未設定ならシステムの言語。</translation>
    </message>
    <message>
        <source>Messages wait until this is off again: no agent or program gets any; you can read yours at a shell.</source>
        <translation>再びオフにするまでメッセージは待ちます。エージェントやプログラムには届きませんが、自分のものはシェルで読めます。</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>アドレスは既に使われています</translation>
    </message>
    <message>
        <source>Address not available</source>
        <translation>アドレスが利用できません</translation>
    </message>
    <message>
        <source>Argument list too long</source>
        <translation>引数が長すぎます</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>不正なファイル記述子です</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>パイプが切れました</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>このマシンのアドレスではありません</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>相手が接続を切りました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>Exec format error</source>
        <translation>このシステムで実行できる形式ではありません</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルは既にあります</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Interrupted system call</source>
        <translation>システムコールが中断されました</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>引数が不正です</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>マシンへの経路がありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>サポートされていない操作です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセスが許可されていません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>リソースが一時的に利用できません</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>プログラムが実行中です</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクが多すぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>システム全体で開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>マシンが見つかりません</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>マシンに到達できません</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>ネットワークがタイムアウトしました</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>ネットワークがタイムアウトしました</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>アドレスが利用できません</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>アドレスが保護されています</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>アドレスは既に使われています</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>相手のマシンが接続を閉じました</translation>
    </message>
    <message>
        <source>no answer within 2 s</source>
        <translation>2 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>look at the log</source>
        <translation>ログを調べる</translation>
    </message>
    <message>
        <source>read the log</source>
        <translation>ログを読む</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>root</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>A message from %1 to %2 (#%3) waits for your decision: %4. See it: mesh approvals</source>
        <translation>%1 から %2 へのメッセージ (#%3) があなたの判断を待っています: %4。見るには: mesh approvals</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 expired: %3.</source>
        <translation>%2 へのメッセージ #%1 は期限切れになりました: %3。</translation>
    </message>
    <message>
        <source>Your message #%1 to %2 was %3: %4.</source>
        <translation>%2 へのメッセージ #%1 (%3): %4。</translation>
    </message>
    <message>
        <source>Refused: %1 tried to %2, and %3.</source>
        <translation>却下: %1 が「%2」を試みましたが、%3。</translation>
    </message>
    <message>
        <source>The machine %1 (%2) wants to pair with this one. Its code here is %3. If it shows the same code, within two minutes: mesh remote accept; if not: mesh remote reject</source>
        <translation>マシン %1 (%2) がこのマシンとのペアリングを求めています。こちらのコードは %3 です。相手が同じコードを表示していれば 2 分以内に: mesh remote accept。違えば: mesh remote reject</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one, unverified: it may send messages and no more until you have compared the codes: mesh remote verify %1</source>
        <translation>マシン %1 はこのマシンとペアになりましたが、未確認です。コードを比べるまではメッセージしか送れません: mesh remote verify %1</translation>
    </message>
    <message>
        <source>The machine %1 is paired with this one.</source>
        <translation>マシン %1 はこのマシンとペアになりました。</translation>
    </message>
    <message>
        <source>Pairing with a machine at %1 was refused: %2 Its key begins with %3.</source>
        <translation>%1 のマシンとのペアリングを却下しました: %2 鍵の先頭は %3 です。</translation>
    </message>
    <message>
        <source>The service was restarted while a session was stopped by %1; that session goes on.</source>
        <translation>%1 がセッションを停止している間にサービスが再起動しました。そのセッションは再開します。</translation>
    </message>
    <message>
        <source>The service stops, so %1, which was stopped, goes on.</source>
        <translation>サービスが停止するため、停止中の %1 は再開します。</translation>
    </message>
    <message>
        <source>What an earlier service had stopped goes on: %1.</source>
        <translation>以前のサービスが停止したものを再開しました: %1。</translation>
    </message>
    <message>
        <source>%1 had begun more: %2, stopped as well.</source>
        <translation>%1 は他にも始めていました: %2。それも停止しました。</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>%1 を停止しました (%2)。再開するには、トレイまたは端末で: mesh resume %1。実行していたものを終了するには: mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 が %2 を停止しました (%3)。再開するには、トレイまたは端末で: mesh resume %2。実行していたものを終了するには: mesh resume --abort %2</translation>
    </message>
    <message>
        <source>The note that %1 is stopped could not be written; should the service stop, its calls are not denied: %2</source>
        <translation>%1 が停止中であるという記録を書けませんでした。サービスが止まると、その呼び出しは拒否されません: %2</translation>
    </message>
    <message>
        <source>%1 is stopped, but not %2</source>
        <translation>%1 は停止しましたが、次は停止していません: %2</translation>
    </message>
    <message>
        <source>%1 goes on: %2.</source>
        <translation>%1 は再開しました: %2。</translation>
    </message>
    <message>
        <source>the program &quot;%1&quot;</source>
        <translation>プログラム「%1」</translation>
    </message>
    <message>
        <source>a program below %1</source>
        <translation>%1 の下のプログラム</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>あるプログラム</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1 を呼び出す</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1 を実行する</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>コマンド 1 件</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>コマンド %1 件</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>破壊的な内容</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>loop</source>
        <translation>返信のループ</translation>
    </message>
    <message>
        <source>a person lets it go on</source>
        <translation>人間が再開しました</translation>
    </message>
    <message>
        <source>a person has ended what it ran</source>
        <translation>実行していたものを人間が終了しました</translation>
    </message>
    <message>
        <source>its client has ended</source>
        <translation>クライアントが終了しました</translation>
    </message>
    <message>
        <source>nobody let it go on within the time that is set (intercept_timeout_minutes)</source>
        <translation>設定された時間内に誰も再開しませんでした (intercept_timeout_minutes)</translation>
    </message>
    <message>
        <source>approve the held message #%1</source>
        <translation>保留中のメッセージ #%1 を承認する</translation>
    </message>
    <message>
        <source>set %1 to %2, which makes you less safe</source>
        <translation>%1 を %2 に設定し、安全性を下げる</translation>
    </message>
    <message>
        <source>pair with the machine at %1</source>
        <translation>%1 のマシンとペアリングする</translation>
    </message>
    <message>
        <source>take the lock on %1 away from whoever holds it</source>
        <translation>%1 のロックを保持者から取り上げる</translation>
    </message>
    <message>
        <source>call the machine %1 %2 from now on</source>
        <translation>マシン %1 を今後 %2 と呼ぶ</translation>
    </message>
    <message>
        <source>Stop the service and start it again, after an update for example.</source>
        <translation>更新後などに、サービスを停止して再び起動します。</translation>
    </message>
    <message>
        <source>You have stopped %1 (%2). A permission dialog is open in %1: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %1, or end what it ran: mesh resume --abort %1</source>
        <translation>%1 を停止しました (%2)。%1 では許可ダイアログが開いていて、承認すると、その内容が実行されます。再開するには、トレイまたは端末で: mesh resume %1。実行していたものを終了するには: mesh resume --abort %1</translation>
    </message>
    <message>
        <source>%1 has stopped %2 (%3). A permission dialog is open in %2: what it asks about runs if you confirm it. Let it go on, in the tray or in a terminal: mesh resume %2, or end what it ran: mesh resume --abort %2</source>
        <translation>%1 が %2 を停止しました (%3)。%2 では許可ダイアログが開いていて、承認すると、その内容が実行されます。再開するには、トレイまたは端末で: mesh resume %2。実行していたものを終了するには: mesh resume --abort %2</translation>
    </message>
    <message>
        <source>1 command; %1 could not be stopped</source>
        <translation>コマンド 1 件、%1 件は停止できませんでした</translation>
    </message>
    <message>
        <source>%1 commands; %2 could not be stopped</source>
        <translation>コマンド %1 件、%2 件は停止できませんでした</translation>
    </message>
</context>
<context>
    <name>std::chrono</name>
    <message>
        <source>The service is stopping.</source>
        <translation>サービスは停止中です。</translation>
    </message>
    <message>
        <source>Start it again, then repeat this.</source>
        <translation>起動し直してから、もう一度行ってください。</translation>
    </message>
</context>
</TS>
