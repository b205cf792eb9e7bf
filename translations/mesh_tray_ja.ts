<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 は停止中</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3 is held</source>
        <translation>%2 から %3 への #%1 を保留中</translation>
    </message>
    <message>
        <source>%1 wants to pair with this machine</source>
        <translation>%1 がこのマシンとのペアリングを求めています</translation>
    </message>
    <message>
        <source>config.json sets %1 to %2</source>
        <translation>config.json が %1 を %2 にしています</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>サービスに接続しています…</translation>
    </message>
    <message>
        <source>The service does not run</source>
        <translation>サービスが動いていません</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n セッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other machine(s) connected</source>
        <translation>
            <numerusform>他のマシン %n 台のうち %1 台と接続</numerusform>
        </translation>
    </message>
    <message>
        <source>deliveries paused</source>
        <translation>配達を一時停止中</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Is the disk full, or the folder somebody else&apos;s?</source>
        <translation>ディスクがいっぱいか、フォルダーが他の人のものではありませんか?</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be made: it is no folder, or may not be written.</source>
        <translation>%1 を作れません。フォルダーではないか、書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
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
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
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
        <translation>セッション</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保持者</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Code compared</source>
        <translation>コード確認</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>依頼元</translation>
    </message>
    <message>
        <source>that machine</source>
        <translation>相手のマシン</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>every message is held</source>
        <translation>すべて保留する設定</translation>
    </message>
    <message>
        <source>a loop of answers</source>
        <translation>返信のループ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>needs permission</source>
        <translation>許可待ち</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>other client</source>
        <translation>他のクライアント</translation>
    </message>
    <message>
        <source>something destructive in it</source>
        <translation>破壊的な内容</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>待つ側</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>stopped by a person until %1</source>
        <translation>%1 まで人間が停止</translation>
    </message>
    <message>
        <source>stopped by %1 until %2</source>
        <translation>%2 まで %1 が停止</translation>
    </message>
</context>
<context>
    <name>DesktopNeeded</name>
    <message>
        <source>There is no desktop here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>ここにはデスクトップがありません。DISPLAY も WAYLAND_DISPLAY も設定されていません。</translation>
    </message>
    <message>
        <source>The desktop cannot be reached: %1</source>
        <translation>デスクトップに接続できません: %1</translation>
    </message>
    <message>
        <source>Start it from a desktop. Without one, use a terminal: mesh status, mesh approvals, mesh inbox</source>
        <translation>デスクトップから起動してください。デスクトップがなければ端末で: mesh status、mesh approvals、mesh inbox</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>ブランチ %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未確認</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n 件が停止中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <comment>machines</comment>
        <translation>
            <numerusform>%n 台が到達不能</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>セッションなし</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>ロック %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>メッセージ %n 件待ち</numerusform>
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
            <numerusform>%n セッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>マシン %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>ペア %n 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held</source>
        <translation>
            <numerusform>保留中のメッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) permission</source>
        <translation>
            <numerusform>許可待ち %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>メッシュにはまだセッションがありません。
Claude Code のセッションで入力してください: /mesh connect</translation>
    </message>
    <message>
        <source>A message from %1 to %2 waits for your decision. Click to see it.</source>
        <translation>%1 から %2 へのメッセージがあなたの判断を待っています。クリックすると表示します。</translation>
    </message>
    <message>
        <source>%1 invites %2 to pair. A right click on one of them shows what can be done.</source>
        <translation>%1 が %2 をペアに招待しています。どちらかを右クリックすると、できることが表示されます。</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair. Click to see the messages of %1.</source>
        <translation>%1 と %2 はペアです。クリックすると %1 のメッセージが表示されます。</translation>
    </message>
    <message>
        <source>%1 and %2 have written to each other. Click to see the messages of %1.</source>
        <translation>%1 と %2 はやり取りをしました。クリックすると %1 のメッセージが表示されます。</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Grip Session Mesh %1, protocol %2</source>
        <translation>Grip Session Mesh %1、プロトコル %2</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (ビルドは %2)</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>検査:</translation>
    </message>
    <message>
        <source>mend: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>問題:</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no problems</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>RightTexts</name>
    <message>
        <source>&amp;Messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Its sessions may write to sessions here; what is destructive still waits for you.</source>
        <translation>相手のセッションが、ここのセッションに書けます。破壊的なものは引き続きあなたの判断を待ちます。</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>一斉送信(&amp;B)</translation>
    </message>
    <message>
        <source>Its sessions may write to all sessions here at once.</source>
        <translation>相手のセッションが、ここの全セッションに一度に書けます。</translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation>一斉送信</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>What its sessions lock counts as locked here.</source>
        <translation>相手のセッションのロックは、ここでもロックとして扱われます。</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>ペア(&amp;P)</translation>
    </message>
    <message>
        <source>Its sessions may pair with a session here that accepts it.</source>
        <translation>相手のセッションが、承諾したここのセッションとペアを組めます。</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>&amp;Intercepts</source>
        <translation>介入(&amp;I)</translation>
    </message>
    <message>
        <source>Its guard of a pair may stop the grip here at once and take over.</source>
        <translation>ペアの相手の guard が、ここの grip をすぐに停止して引き継げます。</translation>
    </message>
    <message>
        <source>intercepts</source>
        <translation>介入</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Hold every message</source>
        <translation>すべてのメッセージを保留</translation>
    </message>
    <message>
        <source>Proof for an approval</source>
        <translation>承認の証明</translation>
    </message>
    <message>
        <source>Held messages expire after</source>
        <translation>保留中のメッセージの期限</translation>
    </message>
    <message>
        <source>Own rules of the gate</source>
        <translation>ゲートの独自ルール</translation>
    </message>
    <message>
        <source>Exceptions of the gate</source>
        <translation>ゲートの例外</translation>
    </message>
    <message>
        <source>Mesh calls without asking</source>
        <translation>確認なしの mesh 呼び出し</translation>
    </message>
    <message>
        <source>Answers in one chain</source>
        <translation>連鎖での返信数</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour</source>
        <translation>2 セッション間の 1 時間の返信数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Pause deliveries</source>
        <translation>配達を一時停止</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>メッセージの保管</translation>
    </message>
    <message>
        <source>Largest direct message</source>
        <translation>直接のメッセージの最大サイズ</translation>
    </message>
    <message>
        <source>Largest broadcast</source>
        <translation>一斉送信の最大サイズ</translation>
    </message>
    <message>
        <source>Direct messages in a minute</source>
        <translation>1 分間の直接のメッセージ</translation>
    </message>
    <message>
        <source>Broadcasts in a minute</source>
        <translation>1 分間の一斉送信</translation>
    </message>
    <message>
        <source>Sessions, locks and pairs</source>
        <translation>セッション、ロック、ペア</translation>
    </message>
    <message>
        <source>Join when a session starts</source>
        <translation>セッション開始時に参加</translation>
    </message>
    <message>
        <source>Locks and pairs</source>
        <translation>ロックとペア</translation>
    </message>
    <message>
        <source>Role when pairing</source>
        <translation>ペアを組むときの役割</translation>
    </message>
    <message>
        <source>When the guard edits</source>
        <translation>guard が編集するとき</translation>
    </message>
    <message>
        <source>When a locked file is edited</source>
        <translation>ロックされたファイルの編集時</translation>
    </message>
    <message>
        <source>A lock lasts</source>
        <translation>ロックの期間</translation>
    </message>
    <message>
        <source>Lock what is edited</source>
        <translation>編集中のものをロック</translation>
    </message>
    <message>
        <source>A stopped session goes on after</source>
        <translation>停止したセッションの再開まで</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>他のマシン</translation>
    </message>
    <message>
        <source>Port for other machines</source>
        <translation>他のマシン用のポート</translation>
    </message>
    <message>
        <source>Addresses for other machines</source>
        <translation>他のマシン用のアドレス</translation>
    </message>
    <message>
        <source>Messages of one machine in a minute</source>
        <translation>1 台からの 1 分間のメッセージ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Start with the plugin</source>
        <translation>プラグインと共に起動</translation>
    </message>
    <message>
        <source>Stop when idle for</source>
        <translation>アイドル時の停止まで</translation>
    </message>
    <message>
        <source>Port of the bus</source>
        <translation>バスのポート</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>ログのサイズ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>less safe when on</source>
        <translation>オンだと安全性が下がる</translation>
    </message>
    <message>
        <source>less safe when off</source>
        <translation>オフだと安全性が下がる</translation>
    </message>
    <message>
        <source>less safe when higher</source>
        <translation>高いほど安全性が下がる</translation>
    </message>
    <message>
        <source>less safe when lower</source>
        <translation>低いほど安全性が下がる</translation>
    </message>
    <message>
        <source>earlier choices are less safe</source>
        <translation>前の選択肢ほど安全性が低い</translation>
    </message>
    <message>
        <source>less safe with each entry</source>
        <translation>項目が増えるほど安全性が下がる</translation>
    </message>
    <message>
        <source>less safe with each entry removed</source>
        <translation>項目を減らすほど安全性が下がる</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>a typed code</source>
        <translation>コードの入力</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告する</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>先に尋ねる</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>Grip (builds)</source>
        <translation>Grip (作る)</translation>
    </message>
    <message>
        <source>Guard (reviews)</source>
        <translation>Guard (レビューする)</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>Shows the mesh, and lets a person decide what waits for them.</source>
        <translation>メッシュを表示し、待っているものを人間が判断できるようにします。</translation>
    </message>
    <message>
        <source>Without a window, where there is an icon.</source>
        <translation>アイコンがある所では、ウィンドウなしで。</translation>
    </message>
    <message>
        <source>Data folder.</source>
        <translation>データフォルダー。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Only if this user has used the mesh before. For the start at login.</source>
        <translation>このユーザーがメッシュを使ったことがある場合のみ。ログイン時の起動用です。</translation>
    </message>
</context>
<context>
    <name>mesh::AboutPage</name>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>No known problems.</source>
        <translation>既知の問題はありません。</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>サービスを起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the service…</source>
        <translation>サービスを停止(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>すべて検査(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>レポートをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Versions, checks and problems, to hand on to somebody who helps. Nothing secret is in it.</source>
        <translation>助けてくれる人に渡すための、バージョン、検査結果、問題。秘密は含まれません。</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>バージョン:</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>データフォルダー:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>サービス:</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>問題:</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>動いていません。</translation>
    </message>
    <message>
        <source>Version %1 runs as process %2 with port %3, for %4.</source>
        <translation>バージョン %1 がプロセス %2、ポート %3 で %4 動いています。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>動いています。</translation>
    </message>
    <message>
        <source>It does not take this program for its tray, so nothing can be decided here.</source>
        <translation>サービスがこのプログラムをトレイと認めていないため、ここでは何も決定できません。</translation>
    </message>
    <message>
        <source>Stop the service?</source>
        <translation>サービスを停止しますか?</translation>
    </message>
    <message>
        <source>Until it runs again no session gets a message and no lock is known. Messages that are stored stay, and come when it runs again.</source>
        <translation>再び動くまで、どのセッションもメッセージを受け取れず、ロックも分かりません。保存済みのメッセージは残り、再び動くと届きます。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping the service</source>
        <translation>サービスを停止しています</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>サービスを停止しました。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検査しています…</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>すべて問題ありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
        <translation>
            <numerusform>直すべき問題が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard: paste it where it is wanted.</source>
        <translation>レポートをクリップボードに入れました。必要な所に貼り付けてください。</translation>
    </message>
    <message>
        <source>Grip Session Mesh %1, protocol %2
Qt %3 (built with %4)
%5, %6</source>
        <translation>Grip Session Mesh %1、プロトコル %2
Qt %3 (ビルドは %4)
%5、%6</translation>
    </message>
    <message>
        <source>Not known: the service does not run.</source>
        <translation>不明。サービスが動いていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix, see below.</source>
        <translation>
            <numerusform>直すべき問題が %n 件あります。下を見てください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>%1 (checked at %2)</source>
        <comment>verdict and time</comment>
        <translation>%1 (%2 に検査)</translation>
    </message>
</context>
<context>
    <name>mesh::AddMachineDialog</name>
    <message>
        <source>Looking for machines of your tailnet…</source>
        <translation>tailnet のマシンを探しています…</translation>
    </message>
    <message>
        <source>Add a machine</source>
        <translation>マシンを追加</translation>
    </message>
    <message>
        <source>100.101.102.103 or studio.example.org:9475</source>
        <translation>100.101.102.103 または studio.example.org:9475</translation>
    </message>
    <message>
        <source>what the machine calls itself</source>
        <translation>マシンの名乗る名前</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>ここでの名前(&amp;N):</translation>
    </message>
    <message>
        <source>The mesh must run on the other machine. Then both machines show a code, and who sits there accepts it.</source>
        <translation>相手のマシンでもメッシュが動いている必要があります。両方のマシンにコードが表示され、相手側の人が承諾します。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), offline</source>
        <translation>%1 (%2)、オフライン</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale: type an address.</source>
        <translation>Tailscale から分かるマシンはありません。アドレスを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of your tailnet can be chosen.</source>
        <translation>
            <numerusform>tailnet のマシン %n 台から選べます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::AlertDeeds</name>
    <message>
        <source>Approving #%1</source>
        <translation>#%1 を承認しています</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>#%1 を拒否しています</translation>
    </message>
    <message>
        <source>#%1 was denied; its sender is told.</source>
        <translation>#%1 を拒否しました。送信者に知らせます。</translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>%1 を再開しています</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 を再開しました。</translation>
    </message>
    <message>
        <source>Pairing the machines</source>
        <translation>マシンをペアリングしています</translation>
    </message>
    <message>
        <source>Refusing the machine</source>
        <translation>マシンを断っています</translation>
    </message>
    <message>
        <source>That machine was refused.</source>
        <translation>そのマシンを断りました。</translation>
    </message>
    <message>
        <source>#%1 was approved, and goes to %2 as #%3.</source>
        <translation>#%1 を承認しました。#%3 として %2 に送られます。</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Nothing waits for you.
A message with something destructive in it stays here until you decide.</source>
        <translation>あなたを待つものはありません。
破壊的な内容を含むメッセージは、あなたが判断するまでここに残ります。</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>保留中のメッセージ</translation>
    </message>
    <message>
        <source>The recipient&apos;s model gets this text (Ctrl+Enter).</source>
        <translation>受信者のモデルにこの本文が届きます (Ctrl+Enter)。</translation>
    </message>
    <message>
        <source>Nobody gets it; its sender is told (Ctrl+Backspace).</source>
        <translation>誰にも届きません。送信者に知らせます (Ctrl+Backspace)。</translation>
    </message>
    <message numerus="yes">
        <source>#%1 from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>#%1 %2 → %3、%n バイト、期限 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>• Held because sessions answer each other without end.</source>
        <translation>• 保留の理由: セッション同士が際限なく返信しています。</translation>
    </message>
    <message>
        <source>Approving #%1</source>
        <translation>#%1 を承認しています</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>#%1 を拒否しています</translation>
    </message>
    <message>
        <source>• %1 (rule %2)</source>
        <translation>• %1 (ルール %2)</translation>
    </message>
    <message>
        <source>• Held because every message waits for you, as the settings say.</source>
        <translation>• 保留の理由: 設定により、すべてのメッセージがあなたを待ちます。</translation>
    </message>
    <message>
        <source>Read it from its beginning to its end: only what you have seen can be approved.</source>
        <translation>最初から最後まで読んでください。見たものだけを承認できます。</translation>
    </message>
</context>
<context>
    <name>mesh::CodePanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>Code that is drawn above</source>
        <translation>上に描かれたコード</translation>
    </message>
    <message>
        <source>It is valid for %1.</source>
        <translation>あと %1 有効です。</translation>
    </message>
    <message>
        <source>Type this code here. It is for: %1.</source>
        <translation>ここにこのコードを入力してください。用途: %1。</translation>
    </message>
    <message>
        <source>Type this code where you were asked for it. It is for: %1.</source>
        <translation>求められた所にこのコードを入力してください。用途: %1。</translation>
    </message>
    <message>
        <source>A code is wanted because of this, %1: %2</source>
        <translation>コードが必要な理由 (%1): %2</translation>
    </message>
    <message>
        <source>A code is wanted because a program was refused within the last day.</source>
        <translation>この 1 日の間にプログラムが拒否されたため、コードが必要です。</translation>
    </message>
    <message>
        <source>A code is wanted because this makes you less safe.</source>
        <translation>安全性が下がるため、コードが必要です。</translation>
    </message>
    <message>
        <source>A code is wanted because programs can type in that terminal.</source>
        <translation>プログラムがその端末に入力できるため、コードが必要です。</translation>
    </message>
    <message>
        <source>A code is wanted because the setting approval_proof says so.</source>
        <translation>設定 approval_proof により、コードが必要です。</translation>
    </message>
</context>
<context>
    <name>mesh::CompareCodeDialog</name>
    <message>
        <source>Compare the code of %1</source>
        <translation>%1 のコードを比べる</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>ペアリングのコード</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>はい、同じ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, another one…</source>
        <translation>いいえ、違う(&amp;N)…</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 に同じコードが表示されていますか?</translation>
    </message>
    <message>
        <source>Look at that machine itself, or ask who sits at it in a way that you trust: in its window under Machines, or with “mesh remote status”.</source>
        <translation>そのマシン自体を見るか、信頼できる方法で前にいる人に尋ねてください。ウィンドウの「マシン」か「mesh remote status」で見られます。</translation>
    </message>
</context>
<context>
    <name>mesh::Composer</name>
    <message>
        <source>&amp;Urgent</source>
        <translation>緊急(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent.</source>
        <translation>急がないものより先に。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>宛先を選んでください</translation>
    </message>
    <message>
        <source>&amp;Message to %1</source>
        <translation>%1 へのメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Answer to %1</source>
        <translation>%1 への返信(&amp;A)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1: %2</translation>
    </message>
    <message>
        <source>Sending the message to %1</source>
        <translation>%1 にメッセージを送信しています</translation>
    </message>
    <message>
        <source>&amp;Message to all sessions</source>
        <translation>全セッションへのメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>It comes from you, as “human”.</source>
        <translation>あなたから「human」として届きます。</translation>
    </message>
    <message>
        <source>Sending the message to all sessions</source>
        <translation>全セッションにメッセージを送信しています</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>waits, for deliveries are paused</source>
        <translation>配達の一時停止により待機中</translation>
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
        <translation>サービスが動いていません。</translation>
    </message>
</context>
<context>
    <name>mesh::DBusNotifier</name>
    <message>
        <source>Open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
</context>
<context>
    <name>mesh::DoctorView</name>
    <message>
        <source>– skipped</source>
        <translation>– 省略</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 合格</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 不合格</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what helps: %1</source>
        <translation>対処法をコピー: %1</translation>
    </message>
</context>
<context>
    <name>mesh::FirstSteps</name>
    <message>
        <source>&amp;Install the plugin</source>
        <translation>プラグインをインストール(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Type this in two Claude Code sessions:</source>
        <translation>2 つの Claude Code セッションで次を入力してください:</translation>
    </message>
    <message>
        <source>Installing the plugin…</source>
        <translation>プラグインをインストールしています…</translation>
    </message>
    <message>
        <source>The plugin could not be installed.</source>
        <translation>プラグインをインストールできませんでした。</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin yet that lets its sessions hear each other.</source>
        <translation>セッション同士をつなぐプラグインが、Claude Code にまだ入っていません。</translation>
    </message>
    <message>
        <source>Claude Code was not found on this computer. The plugin can be installed as soon as it is there.</source>
        <translation>このコンピューターに Claude Code が見つかりません。入れば、プラグインをインストールできます。</translation>
    </message>
    <message>
        <source>Claude Code has the plugin. Restart its sessions that are open: they do not have it yet.</source>
        <translation>Claude Code にプラグインが入りました。開いているセッションにはまだないので、再起動してください。</translation>
    </message>
    <message>
        <source>The plugin is in place, but Claude Code was not found. When it is there, install the plugin again.</source>
        <translation>プラグインは配置しましたが、Claude Code が見つかりません。入れたら、もう一度プラグインをインストールしてください。</translation>
    </message>
    <message>
        <source>Then let one of them write to the other:</source>
        <translation>次に、一方からもう一方へ送らせます:</translation>
    </message>
</context>
<context>
    <name>mesh::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>あなた宛てのメッセージ</translation>
    </message>
    <message>
        <source>Nobody has written to you yet.
Sessions reach you as “human”: mesh send human TEXT</source>
        <translation>まだ誰からも届いていません。
セッションからは「human」であなたに届きます: mesh send human TEXT</translation>
    </message>
</context>
<context>
    <name>mesh::ListField</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>none; one entry a line</source>
        <translation>なし。1 行に 1 件</translation>
    </message>
    <message>
        <source>none; for example: %1</source>
        <translation>なし。例: %1</translation>
    </message>
</context>
<context>
    <name>mesh::LocksPage</name>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Nothing is locked.
In a session, type: /mesh lock src/login.cpp</source>
        <translation>ロックされているものはありません。
セッションで入力してください: /mesh lock src/login.cpp</translation>
    </message>
    <message>
        <source>&amp;Ask the holder…</source>
        <translation>保持者に尋ねる(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Take it away…</source>
        <translation>取り上げる(&amp;T)…</translation>
    </message>
    <message>
        <source>Find a lock or a holder</source>
        <translation>ロックや保持者を検索</translation>
    </message>
    <message>
        <source>It is held on another machine; take it away there.</source>
        <translation>別のマシンにあります。そちらで取り上げてください。</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 に尋ねる</translation>
    </message>
    <message>
        <source>Message to %1:</source>
        <translation>%1 へのメッセージ:</translation>
    </message>
    <message>
        <source>When will you be done with %1?</source>
        <translation>%1 はいつ終わりますか?</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 に尋ねています</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>%1 に尋ねました。</translation>
    </message>
    <message>
        <source>Take %1 away?</source>
        <translation>%1 を取り上げますか?</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told. It cannot be given back from here.</source>
        <translation>%1 はロックを失い、知らされます。ここから返すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>取り上げる(&amp;T)</translation>
    </message>
    <message>
        <source>Taking the lock away</source>
        <translation>ロックを取り上げています</translation>
    </message>
    <message>
        <source>%1 is free; %2 was told.</source>
        <translation>%1 が空きました。%2 に知らせました。</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told; %2, who waits for it, gets it. It cannot be given back from here.</source>
        <translation>%1 はロックを失い、知らされます。待っている %2 に渡ります。ここから返すことはできません。</translation>
    </message>
    <message>
        <source>%1 has the lock on %2 now; %3 was told.</source>
        <translation>%2 のロックは今 %1 のものです。%3 に知らせました。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mesh::MachineDetails</name>
    <message>
        <source>Fingerprint of the machine</source>
        <translation>マシンの指紋</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状態:</translation>
    </message>
    <message>
        <source>Calls itself:</source>
        <translation>名乗る名前:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス:</translation>
    </message>
    <message>
        <source>Waiting for it:</source>
        <translation>待っているもの:</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>指紋:</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>Nobody has compared the codes yet. Until then %1 may only send messages and show its sessions.</source>
        <translation>まだ誰もコードを比べていません。それまで %1 は、メッセージの送信とセッションの表示だけができます。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known; only it can begin a connection</source>
        <translation>不明。接続を始められるのは相手だけです</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>メッセージなし</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed here:</source>
        <translation>ここでの許可:</translation>
    </message>
</context>
<context>
    <name>mesh::MachineRightsDialog</name>
    <message>
        <source>Rights of %1</source>
        <translation>%1 の権限</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>%1 に許可すること</translation>
    </message>
    <message>
        <source>Until the codes are compared it may only send messages and show its sessions.</source>
        <translation>コードを比べるまで、メッセージの送信とセッションの表示だけができます。</translation>
    </message>
</context>
<context>
    <name>mesh::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>No machine is paired with this one.
Add one here, or type on the other one: mesh remote add ADDRESS</source>
        <translation>このマシンとペアリングされたマシンはありません。
ここで追加するか、相手側で入力してください: mesh remote add ADDRESS</translation>
    </message>
    <message>
        <source>&amp;Add machine…</source>
        <translation>マシンを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Compare code…</source>
        <translation>コードを比べる(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変える(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rights…</source>
        <translation>権限(&amp;R)…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>外す(&amp;O)…</translation>
    </message>
    <message>
        <source>Paired machines</source>
        <translation>ペアリング済みのマシン</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 はすでにペアリングされています。</translation>
    </message>
    <message>
        <source>It is in the list of machines.</source>
        <translation>マシンの一覧にあります。</translation>
    </message>
    <message>
        <source>Asking %1 to pair</source>
        <translation>%1 にペアリングを依頼しています</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>%1 を確認しています</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 を確認しました。権限の範囲のことができます。</translation>
    </message>
    <message>
        <source>Somebody may sit between the two machines. Do not use this pairing.</source>
        <translation>2 台のマシンの間に誰かがいるかもしれません。このペアリングを使わないでください。</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>%1 の名前を変えています</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 は %2 という名前になりました。</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>%1 の権限を変えています</translation>
    </message>
    <message>
        <source>The rights of %1 are changed.</source>
        <translation>%1 の権限を変えました。</translation>
    </message>
    <message>
        <source>The connection ends at once.</source>
        <translation>接続はすぐに終わります。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>待っているメッセージ %n 件は届きません。送信者に知らせます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still on its way to it will not arrive; the senders are told.</source>
        <translation>まだ途中のものは届きません。送信者に知らせます。</translation>
    </message>
    <message>
        <source>To undo this you have to pair the two machines again.</source>
        <translation>元に戻すには、2 台のマシンをペアリングし直す必要があります。</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 を外しています</translation>
    </message>
    <message>
        <source>%1 is not paired any more.</source>
        <translation>%1 のペアリングを解除しました。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を外しますか?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>&amp;Start the service</source>
        <translation>サービスを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The service does not run, so no message moves. What is shown is how it was.</source>
        <translation>サービスが動いていないため、メッセージは流れません。表示は以前の状態です。</translation>
    </message>
    <message>
        <source>You can look, but not decide here. %1</source>
        <translation>見ることはできますが、ここで決定はできません。%1</translation>
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
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>&amp;Restart the service</source>
        <translation>サービスを再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Restarting the service</source>
        <translation>サービスを再起動しています</translation>
    </message>
    <message>
        <source>Restart the service?</source>
        <translation>サービスを再起動しますか?</translation>
    </message>
    <message>
        <source>Sessions that are stopped go on at once. Until it runs again no message moves; none is lost.</source>
        <translation>停止しているセッションはすぐに再開します。再び動き出すまでメッセージは届きませんが、失われません。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mesh::MapLegend</name>
    <message>
        <source>messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>a message is held</source>
        <translation>メッセージを保留中</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>an invitation to pair</source>
        <translation>ペアへの招待</translation>
    </message>
    <message>
        <source>The lines mean: %1</source>
        <translation>線の意味: %1</translation>
    </message>
</context>
<context>
    <name>mesh::MapPage</name>
    <message>
        <source>Mesh</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>invites %1 to pair</source>
        <translation>%1 をペアに招待中</translation>
    </message>
    <message>
        <source>invited to pair by %1</source>
        <translation>%1 からペアに招待されています</translation>
    </message>
    <message>
        <source>%1 (this machine)</source>
        <translation>%1 (このマシン)</translation>
    </message>
</context>
<context>
    <name>mesh::MapView</name>
    <message>
        <source>Map of the mesh</source>
        <translation>メッシュの地図</translation>
    </message>
</context>
<context>
    <name>mesh::MarkedView</name>
    <message>
        <source>Text of the held message</source>
        <translation>保留中のメッセージの本文</translation>
    </message>
</context>
<context>
    <name>mesh::MeshRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 を起動できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 gave no answer that this program understands.</source>
        <translation>%1 の応答をこのプログラムは理解できませんでした。</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>時間がかかりすぎたため、中止しました。</translation>
    </message>
</context>
<context>
    <name>mesh::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mesh::MessageView</name>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>続きを読む(&amp;R)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Choose a message to read it.</source>
        <translation>読むメッセージを選んでください。</translation>
    </message>
    <message>
        <source>It waits for your decision; see Approvals.</source>
        <translation>あなたの判断を待っています。「承認」を見てください。</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3, %4</source>
        <translation>#%1 %2 → %3、%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
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
        <translation>再開するか制限時間が来るまで、コマンドは止まったままです。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Its code is %1. Accept only if the other machine shows the same.</source>
        <translation>コードは %1 です。相手のマシンに同じものが表示されているときだけ承諾してください。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>It would make you less safe, and waits for you.</source>
        <translation>安全性が下がるため、あなたの判断を待っています。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Its text is too long for here.</source>
        <translation>本文が長すぎて、ここには表示できません。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for your decision</source>
        <translation>
            <numerusform>メッセージ %n 件があなたの判断を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>最新: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you, the last one from %1</source>
        <translation>
            <numerusform>あなた宛てのメッセージ %n 件、最新は %1 から</numerusform>
        </translation>
    </message>
    <message>
        <source>Its commands stand still until you let it go on, or until %1.</source>
        <translation>あなたが再開するか、%1 になるまで、コマンドは止まっています。</translation>
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
        <translation>指紋:</translation>
    </message>
    <message>
        <source>Fingerprint of this machine</source>
        <translation>このマシンの指紋</translation>
    </message>
    <message>
        <source>What this machine is called is shown when the service runs.</source>
        <translation>サービスが動いていると、このマシンの名前が表示されます。</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it at %2.</source>
        <translation>このマシンの名乗る名前は %1 です。他のマシンからは %2 で到達できます。</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it as soon as Tailscale runs here, or Settings has an address for other machines.</source>
        <translation>このマシンの名乗る名前は %1 です。ここで Tailscale が動くか、設定に他のマシン用のアドレスがあれば、他のマシンから到達できます。</translation>
    </message>
</context>
<context>
    <name>mesh::PairingCard</name>
    <message>
        <source>&amp;Name here:</source>
        <translation>ここでの名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Accept: both machines show this code</source>
        <translation>承諾: 両方のマシンにこのコードがある(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Both machines show this code</source>
        <translation>両方のマシンにこのコードがある(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>断る(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Cancel pairing</source>
        <translation>ペアリングを中止(&amp;C)</translation>
    </message>
    <message>
        <source>What the machine is called on this one. Others do not see it.</source>
        <translation>このマシンでの呼び名です。他のマシンからは見えません。</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>ペアリングのコード</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>あと %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>%1 (%2) wants to pair</source>
        <translation>%1 (%2) がペアリングを求めています</translation>
    </message>
    <message>
        <source>Pairing with %1 (%2)</source>
        <translation>%1 (%2) とペアリング中</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>名乗る名前は %1 です。</translation>
    </message>
    <message>
        <source>You have said that both codes are the same. Somebody at the other machine has to say so, too.</source>
        <translation>コードが同じだと確認しました。相手のマシンでも誰かが確認する必要があります。</translation>
    </message>
    <message>
        <source>The other machine has accepted. Does it show this code, too? If not, somebody is in between.</source>
        <translation>相手のマシンが承諾しました。このコードが相手にも表示されていますか? 違えば、間に誰かがいます。</translation>
    </message>
    <message>
        <source>Accept it at the other machine before the time is up. Does it show this code, too?</source>
        <translation>時間切れになる前に、相手のマシンで承諾してください。このコードが相手にも表示されていますか?</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>%1 を受け入れています</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>%1 を断っています</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>%1 を断りました。</translation>
    </message>
    <message>
        <source>You said that the codes match: %1 is paired with this machine.</source>
        <translation>コードが同じだと確認しました。%1 はこのマシンとペアリングされました。</translation>
    </message>
    <message>
        <source>You said that the codes match. Now somebody at %1 must.</source>
        <translation>コードが同じだと確認しました。次は %1 の側で誰かが確認します。</translation>
    </message>
    <message>
        <source>It has asked to pair. Does it show this code, too? If not, somebody is in between.</source>
        <translation>ペアリングを求めてきました。このコードが相手にも表示されていますか? 違えば、間に誰かがいます。</translation>
    </message>
</context>
<context>
    <name>mesh::RecordsView</name>
    <message>
        <source>Nothing here has “%1” in it.</source>
        <translation>「%1」を含むものはありません。</translation>
    </message>
</context>
<context>
    <name>mesh::RenameMachineDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変える</translation>
    </message>
    <message>
        <source>&amp;Name of the machine on this one:</source>
        <translation>このマシンでの呼び名(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>変える(&amp;R)</translation>
    </message>
    <message>
        <source>Sessions there are reached as NAME@%1. The other machine does not see this name.</source>
        <translation>相手のセッションには NAME@%1 で届きます。この名前は相手のマシンからは見えません。</translation>
    </message>
</context>
<context>
    <name>mesh::SessionDeeds</name>
    <message>
        <source>&amp;Let it go on</source>
        <translation>再開する(&amp;L)</translation>
    </message>
    <message>
        <source>Let it go on, but &amp;end what it ran</source>
        <translation>再開し、実行していたものは終了する(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write to it</source>
        <translation>書く(&amp;W)</translation>
    </message>
    <message>
        <source>Its &amp;messages</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Its &amp;locks</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pair it with</source>
        <translation>ペアを組む(&amp;P)</translation>
    </message>
    <message>
        <source>Nobody else is free</source>
        <translation>他に空いている相手がいません</translation>
    </message>
    <message>
        <source>&amp;Steer %1…</source>
        <translation>%1 を導く(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;top %1 now…</source>
        <translation>%1 を今すぐ停止(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Unpair %1 and %2</source>
        <translation>%1 と %2 のペアを解消(&amp;U)</translation>
    </message>
    <message>
        <source>Unpairing</source>
        <translation>ペアを解消しています</translation>
    </message>
    <message>
        <source>%1 and %2 are not paired any more.</source>
        <translation>%1 と %2 のペアを解消しました。</translation>
    </message>
    <message>
        <source>%1 builds (Grip), %2 reviews (Guard)</source>
        <translation>%1 が作り (Grip)、%2 がレビュー (Guard)</translation>
    </message>
    <message>
        <source>Pairing %1 and %2</source>
        <translation>%1 と %2 のペアを作っています</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair.</source>
        <translation>%1 と %2 がペアになりました。</translation>
    </message>
    <message>
        <source>%1 was invited; its person or session accepts there.</source>
        <translation>%1 を招待しました。相手側の人かセッションが承諾します。</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>%1 を導く</translation>
    </message>
    <message>
        <source>What %1 should consider, from %2:</source>
        <translation>%2 から %1 に考えてほしいこと:</translation>
    </message>
    <message>
        <source>Steering %1</source>
        <translation>%1 を導いています</translation>
    </message>
    <message>
        <source>%1 gets it.</source>
        <translation>%1 に届きます。</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>%1 を停止しています</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)); %2 is Grip now.</source>
        <translation>
            <numerusform>%1 を停止しました (プロセス %n 個)。今は %2 が Grip です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>%1 を再開しています</translation>
    </message>
    <message>
        <source>%1 goes on; what it ran was ended.</source>
        <translation>%1 を再開しました。実行していたものは終了しました。</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 を再開しました。</translation>
    </message>
    <message>
        <source>End what %1 ran?</source>
        <translation>%1 が実行していたものを終了しますか?</translation>
    </message>
    <message>
        <source>Its stopped commands are ended; what they had half done stays half done.</source>
        <translation>停止中のコマンドを終了します。途中までのことは途中のままです。</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>終了する(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Accept: pair with %1</source>
        <translation>承諾: %1 とペアを組む(&amp;A)</translation>
    </message>
    <message>
        <source>Answering the invitation of %1</source>
        <translation>%1 の招待に答えています</translation>
    </message>
    <message>
        <source>&amp;Decline the invitation of %1</source>
        <translation>%1 の招待を断る(&amp;D)</translation>
    </message>
    <message>
        <source>The invitation of %1 was declined.</source>
        <translation>%1 の招待を断りました。</translation>
    </message>
    <message>
        <source>Take the &amp;invitation of %1 back</source>
        <translation>%1 への招待を取り消す(&amp;I)</translation>
    </message>
    <message>
        <source>%1 is not invited any more.</source>
        <translation>%1 はもう招待されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)).</source>
        <translation>
            <numerusform>%1 を停止しました (プロセス %n 個)。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation>方向を伝える(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top it now</source>
        <translation>今すぐ停止(&amp;T)</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on.
Why? (may be empty)</source>
        <translation>%1 のコマンドは、再開させるまですぐに止まります。
理由 (空でもかまいません):</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on, and %2 becomes Grip.
Why? (may be empty)</source>
        <translation>%1 のコマンドは、再開させるまですぐに止まり、%2 が Grip になります。
理由 (空でもかまいません):</translation>
    </message>
</context>
<context>
    <name>mesh::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>メッシュにはまだセッションがありません。
Claude Code のセッションで入力してください: /mesh connect</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>セッションを検索</translation>
    </message>
    <message>
        <source>Write to &amp;all</source>
        <translation>全員に書く(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>その他(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>再開する(&amp;L)</translation>
    </message>
    <message>
        <source>on branch %1</source>
        <translation>ブランチ %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>場所 %1</translation>
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
        <translation>既定より安全性が低い</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>サービスの再起動待ち</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保つ</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>takes effect at the next start of the service</source>
        <translation>サービスの次の起動で有効</translation>
    </message>
    <message>
        <source>This makes you less safe, so the service will ask whether it is you.</source>
        <translation>安全性が下がるため、本人かどうかをサービスが確認します。</translation>
    </message>
    <message>
        <source>Changing “%1”</source>
        <translation>「%1」を変更しています</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>「%1」を %2 にしました。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>変更されませんでした。</translation>
    </message>
    <message>
        <source>config.json says “%1”, which is less safe. Until you agree it stays “%2”.</source>
        <translation>config.json では「%1」ですが、安全性が下がります。あなたが同意するまで「%2」のままです。</translation>
    </message>
    <message>
        <source>from the next start of this program on</source>
        <translation>このプログラムの次回の起動から</translation>
    </message>
</context>
<context>
    <name>mesh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. Try a shorter word.</source>
        <translation>「%1」を含む設定はありません。もっと短い語で試してください。</translation>
    </message>
    <message>
        <source>The service does not run. What you change takes effect when it starts; what would make you less safe can be changed only while it runs.</source>
        <translation>サービスが動いていません。変更は次の起動時に有効になります。安全性が下がる変更は、サービスが動いているときだけできます。</translation>
    </message>
</context>
<context>
    <name>mesh::TimelineModel</name>
    <message>
        <source>all</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>(not to be read before you decide)</source>
        <translation>(判断する前には読めません)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, and of how many recipients</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(nobody got its text)</source>
        <translation>(本文は誰にも届いていません)</translation>
    </message>
</context>
<context>
    <name>mesh::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>No message is here.
In a session, type: /mesh send NAME TEXT</source>
        <translation>ここにメッセージはありません。
セッションで入力してください: /mesh send NAME TEXT</translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation>本文を検索</translation>
    </message>
    <message>
        <source>Only of this session</source>
        <translation>このセッションのものだけ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>メッセージ、新しい順</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No message is like that. Take something out of the fields above.</source>
        <translation>該当するメッセージはありません。上の欄から何かを外してください。</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>お知らせ(&amp;N)</translation>
    </message>
    <message>
        <source>Also what the mesh itself tells sessions and you.</source>
        <translation>メッシュ自身がセッションやあなたに伝えることも。</translation>
    </message>
</context>
<context>
    <name>mesh::TrayApp</name>
    <message>
        <source>Start this program at login</source>
        <translation>ログイン時にこのプログラムを起動</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Grip Session Mesh is still here</source>
        <translation>Grip Session Mesh は動き続けています</translation>
    </message>
    <message>
        <source>Its icon tells when something waits for you. The icon&apos;s menu opens the window again, and quits.</source>
        <translation>待っているものがあれば、アイコンが知らせます。アイコンのメニューからウィンドウを開き直したり、終了したりできます。</translation>
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
        <translation>このデータフォルダーの別のトレイが動いていて、応答しません。</translation>
    </message>
    <message>
        <source>End the program mesh-tray and start it again.</source>
        <translation>プログラム mesh-tray を終了し、起動し直してください。</translation>
    </message>
    <message>
        <source>A second start of this program could not find it: %1.</source>
        <translation>このプログラムの 2 回目の起動が、動いているものを見つけられませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>mesh::TrayMenu</name>
    <message>
        <source>&amp;Open window</source>
        <translation>ウィンドウを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause deliveries</source>
        <translation>配達を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pausing deliveries</source>
        <translation>配達を一時停止しています</translation>
    </message>
    <message>
        <source>Delivering what waits</source>
        <translation>待っているものを配達しています</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>サービスを起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more alert(s)…</source>
        <translation>
            <numerusform>他に通知 %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>再開する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒否(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>セッション(&amp;E)</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>すべて…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody is on the mesh yet</source>
        <translation>メッシュにはまだ誰もいません</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>マシン(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add a machine…</source>
        <translation>マシンを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>終了(&amp;Q) (サービスは動き続けます)</translation>
    </message>
</context>
<context>
    <name>mesh::ValueField</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
</context>
</TS>
