<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3 is held</source>
        <translation>从 %2 到 %3 的 #%1 已扣留</translation>
    </message>
    <message>
        <source>%1 wants to pair with this machine</source>
        <translation>%1 请求与本机配对</translation>
    </message>
    <message>
        <source>config.json sets %1 to %2</source>
        <translation>config.json 把 %1 设为 %2</translation>
    </message>
    <message>
        <source>Connecting to the service…</source>
        <translation>正在连接服务……</translation>
    </message>
    <message>
        <source>The service does not run</source>
        <translation>服务没有运行</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other machine(s) connected</source>
        <translation>
            <numerusform>已连接 %1 台，共 %n 台其他机器</numerusform>
        </translation>
    </message>
    <message>
        <source>deliveries paused</source>
        <translation>已暂停投递</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Is the disk full, or the folder somebody else&apos;s?</source>
        <translation>磁盘满了吗，还是该文件夹属于他人？</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>无法移除 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be made: it is no folder, or may not be written.</source>
        <translation>无法创建 %1：它不是文件夹，或不可写入。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
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
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
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
        <translation>会话</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近活动</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定对象</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Code compared</source>
        <translation>代码已核对</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>发起方</translation>
    </message>
    <message>
        <source>that machine</source>
        <translation>对方机器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>every message is held</source>
        <translation>扣留每条消息</translation>
    </message>
    <message>
        <source>a loop of answers</source>
        <translation>回复循环</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>扣留时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>needs permission</source>
        <translation>等待许可</translation>
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
        <translation>其他客户端</translation>
    </message>
    <message>
        <source>something destructive in it</source>
        <translation>含有破坏性内容</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>等待者</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>stopped by a person until %1</source>
        <translation>被人停止，直到 %1</translation>
    </message>
    <message>
        <source>stopped by %1 until %2</source>
        <translation>被 %1 停止，直到 %2</translation>
    </message>
</context>
<context>
    <name>DesktopNeeded</name>
    <message>
        <source>There is no desktop here: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>这里没有桌面：DISPLAY 和 WAYLAND_DISPLAY 都没有设置。</translation>
    </message>
    <message>
        <source>The desktop cannot be reached: %1</source>
        <translation>无法连接到桌面：%1</translation>
    </message>
    <message>
        <source>Start it from a desktop. Without one, use a terminal: mesh status, mesh approvals, mesh inbox</source>
        <translation>请从桌面启动它。没有桌面时请用终端：mesh status、mesh approvals、mesh inbox</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>连接中……</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核对</translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n 个已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <comment>machines</comment>
        <translation>
            <numerusform>%n 台不可达</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>没有会话</translation>
    </message>
    <message numerus="yes">
        <source>%n lock(s)</source>
        <translation>
            <numerusform>%n 个锁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait</source>
        <translation>
            <numerusform>%n 条消息等待</numerusform>
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
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n 台机器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n 个结对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) held</source>
        <translation>
            <numerusform>%n 条消息被扣留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) permission</source>
        <translation>
            <numerusform>%n 个等待许可</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>网格中还没有会话。
在 Claude Code 会话中输入：/mesh connect</translation>
    </message>
    <message>
        <source>A message from %1 to %2 waits for your decision. Click to see it.</source>
        <translation>%1 发给 %2 的消息等待你决定。点击查看。</translation>
    </message>
    <message>
        <source>%1 invites %2 to pair. A right click on one of them shows what can be done.</source>
        <translation>%1 邀请 %2 结对。右键点击其中之一可查看能做什么。</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair. Click to see the messages of %1.</source>
        <translation>%1 与 %2 是一对。单击可查看 %1 的消息。</translation>
    </message>
    <message>
        <source>%1 and %2 have written to each other. Click to see the messages of %1.</source>
        <translation>%1 与 %2 互发过消息。单击可查看 %1 的消息。</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Grip Session Mesh %1, protocol %2</source>
        <translation>Grip Session Mesh %1，协议 %2</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1（构建时为 %2）</translation>
    </message>
    <message>
        <source>Checks:</source>
        <translation>检查：</translation>
    </message>
    <message>
        <source>mend: %1</source>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no problems</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RightTexts</name>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>Its sessions may write to sessions here; what is destructive still waits for you.</source>
        <translation>它的会话可以写信给此处的会话；破坏性内容仍要等你决定。</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>广播(&amp;B)</translation>
    </message>
    <message>
        <source>Its sessions may write to all sessions here at once.</source>
        <translation>它的会话可以一次写信给此处的所有会话。</translation>
    </message>
    <message>
        <source>broadcasts</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>锁(&amp;L)</translation>
    </message>
    <message>
        <source>What its sessions lock counts as locked here.</source>
        <translation>它的会话锁定的内容在此同样视为锁定。</translation>
    </message>
    <message>
        <source>locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>&amp;Pairs</source>
        <translation>结对(&amp;P)</translation>
    </message>
    <message>
        <source>Its sessions may pair with a session here that accepts it.</source>
        <translation>它的会话可以与此处同意的会话结对。</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>&amp;Intercepts</source>
        <translation>拦截(&amp;I)</translation>
    </message>
    <message>
        <source>Its guard of a pair may stop the grip here at once and take over.</source>
        <translation>它在结对中的 guard 可以立即停止此处的 grip 并接手。</translation>
    </message>
    <message>
        <source>intercepts</source>
        <translation>拦截</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Hold every message</source>
        <translation>扣留每条消息</translation>
    </message>
    <message>
        <source>Proof for an approval</source>
        <translation>批准的证明方式</translation>
    </message>
    <message>
        <source>Held messages expire after</source>
        <translation>被扣留的消息过期时间</translation>
    </message>
    <message>
        <source>Own rules of the gate</source>
        <translation>闸门的自定义规则</translation>
    </message>
    <message>
        <source>Exceptions of the gate</source>
        <translation>闸门的例外</translation>
    </message>
    <message>
        <source>Mesh calls without asking</source>
        <translation>mesh 调用无需询问</translation>
    </message>
    <message>
        <source>Answers in one chain</source>
        <translation>一连串回复的数量</translation>
    </message>
    <message>
        <source>Answers between two sessions in an hour</source>
        <translation>两个会话一小时内的回复</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Pause deliveries</source>
        <translation>暂停投递</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>消息保留时间</translation>
    </message>
    <message>
        <source>Largest direct message</source>
        <translation>单发消息最大大小</translation>
    </message>
    <message>
        <source>Largest broadcast</source>
        <translation>广播最大大小</translation>
    </message>
    <message>
        <source>Direct messages in a minute</source>
        <translation>每分钟单发消息</translation>
    </message>
    <message>
        <source>Broadcasts in a minute</source>
        <translation>每分钟广播</translation>
    </message>
    <message>
        <source>Sessions, locks and pairs</source>
        <translation>会话、锁和结对</translation>
    </message>
    <message>
        <source>Join when a session starts</source>
        <translation>会话开始时加入</translation>
    </message>
    <message>
        <source>Locks and pairs</source>
        <translation>锁和结对</translation>
    </message>
    <message>
        <source>Role when pairing</source>
        <translation>结对时的角色</translation>
    </message>
    <message>
        <source>When the guard edits</source>
        <translation>guard 编辑时</translation>
    </message>
    <message>
        <source>When a locked file is edited</source>
        <translation>编辑被锁定的文件时</translation>
    </message>
    <message>
        <source>A lock lasts</source>
        <translation>锁的时长</translation>
    </message>
    <message>
        <source>Lock what is edited</source>
        <translation>锁定正在编辑的内容</translation>
    </message>
    <message>
        <source>A stopped session goes on after</source>
        <translation>停止的会话多久后继续</translation>
    </message>
    <message>
        <source>Other machines</source>
        <translation>其他机器</translation>
    </message>
    <message>
        <source>Port for other machines</source>
        <translation>其他机器使用的端口</translation>
    </message>
    <message>
        <source>Addresses for other machines</source>
        <translation>其他机器使用的地址</translation>
    </message>
    <message>
        <source>Messages of one machine in a minute</source>
        <translation>一台机器每分钟的消息</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Start with the plugin</source>
        <translation>随插件启动</translation>
    </message>
    <message>
        <source>Stop when idle for</source>
        <translation>空闲多久后停止</translation>
    </message>
    <message>
        <source>Port of the bus</source>
        <translation>总线端口</translation>
    </message>
    <message>
        <source>Size of the log</source>
        <translation>日志大小</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>less safe when on</source>
        <translation>打开时较不安全</translation>
    </message>
    <message>
        <source>less safe when off</source>
        <translation>关闭时较不安全</translation>
    </message>
    <message>
        <source>less safe when higher</source>
        <translation>越高越不安全</translation>
    </message>
    <message>
        <source>less safe when lower</source>
        <translation>越低越不安全</translation>
    </message>
    <message>
        <source>earlier choices are less safe</source>
        <translation>越靠前的选项越不安全</translation>
    </message>
    <message>
        <source>less safe with each entry</source>
        <translation>每多一项就更不安全</translation>
    </message>
    <message>
        <source>less safe with each entry removed</source>
        <translation>每移除一项就更不安全</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>a typed code</source>
        <translation>输入的代码</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>什么也不做</translation>
    </message>
    <message>
        <source>warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Grip (builds)</source>
        <translation>Grip（构建）</translation>
    </message>
    <message>
        <source>Guard (reviews)</source>
        <translation>Guard（审查）</translation>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已扣留</translation>
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
</context>
<context>
    <name>Words</name>
    <message>
        <source>Shows the mesh, and lets a person decide what waits for them.</source>
        <translation>显示网格，并让人决定等待处理的内容。</translation>
    </message>
    <message>
        <source>Without a window, where there is an icon.</source>
        <translation>在有图标的地方不打开窗口。</translation>
    </message>
    <message>
        <source>Data folder.</source>
        <translation>数据文件夹。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Only if this user has used the mesh before. For the start at login.</source>
        <translation>仅当该用户曾使用过网格时。用于登录时启动。</translation>
    </message>
</context>
<context>
    <name>mesh::AboutPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>No known problems.</source>
        <translation>没有已知问题。</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>启动服务(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the service…</source>
        <translation>停止服务(&amp;T)……</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>全面检查(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy report</source>
        <translation>复制报告(&amp;O)</translation>
    </message>
    <message>
        <source>Versions, checks and problems, to hand on to somebody who helps. Nothing secret is in it.</source>
        <translation>版本、检查和问题，可交给帮助你的人。其中没有机密。</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Version:</source>
        <translation>版本：</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>数据文件夹：</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>服务：</translation>
    </message>
    <message>
        <source>Problems:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接……</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>没有运行。</translation>
    </message>
    <message>
        <source>Version %1 runs as process %2 with port %3, for %4.</source>
        <translation>版本 %1，进程 %2，端口 %3，已运行 %4。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>It does not take this program for its tray, so nothing can be decided here.</source>
        <translation>服务不把本程序视为它的托盘，因此不能在此做决定。</translation>
    </message>
    <message>
        <source>Stop the service?</source>
        <translation>停止服务？</translation>
    </message>
    <message>
        <source>Until it runs again no session gets a message and no lock is known. Messages that are stored stay, and come when it runs again.</source>
        <translation>在它重新运行之前，会话收不到消息，也不知道任何锁。已保存的消息会保留，重新运行后送达。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping the service</source>
        <translation>正在停止服务</translation>
    </message>
    <message>
        <source>The service has stopped.</source>
        <translation>服务已停止。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix.</source>
        <translation>
            <numerusform>有 %n 个问题要解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is on the clipboard: paste it where it is wanted.</source>
        <translation>报告已在剪贴板：请粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Grip Session Mesh %1, protocol %2
Qt %3 (built with %4)
%5, %6</source>
        <translation>Grip Session Mesh %1，协议 %2
Qt %3（构建时为 %4）
%5，%6</translation>
    </message>
    <message>
        <source>Not known: the service does not run.</source>
        <translation>未知：服务没有运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to fix, see below.</source>
        <translation>
            <numerusform>有 %n 个问题要解决，见下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动……</translation>
    </message>
    <message>
        <source>%1 (checked at %2)</source>
        <comment>verdict and time</comment>
        <translation>%1（%2 检查）</translation>
    </message>
</context>
<context>
    <name>mesh::AddMachineDialog</name>
    <message>
        <source>Looking for machines of your tailnet…</source>
        <translation>正在查找你的 tailnet 中的机器……</translation>
    </message>
    <message>
        <source>Add a machine</source>
        <translation>添加机器</translation>
    </message>
    <message>
        <source>100.101.102.103 or studio.example.org:9475</source>
        <translation>100.101.102.103 或 studio.example.org:9475</translation>
    </message>
    <message>
        <source>what the machine calls itself</source>
        <translation>机器自称的名称</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name here:</source>
        <translation>此处的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>The mesh must run on the other machine. Then both machines show a code, and who sits there accepts it.</source>
        <translation>另一台机器上必须运行网格。然后两台机器都会显示代码，由坐在那里的人接受。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2), offline</source>
        <translation>%1（%2），离线</translation>
    </message>
    <message>
        <source>No machine is known from Tailscale: type an address.</source>
        <translation>从 Tailscale 看不到任何机器：请输入地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) of your tailnet can be chosen.</source>
        <translation>
            <numerusform>可以选择你的 tailnet 中的 %n 台机器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mesh::AlertDeeds</name>
    <message>
        <source>Approving #%1</source>
        <translation>正在批准 #%1</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>正在拒绝 #%1</translation>
    </message>
    <message>
        <source>#%1 was denied; its sender is told.</source>
        <translation>#%1 已拒绝；发送者会收到通知。</translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>正在让 %1 继续</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 继续运行。</translation>
    </message>
    <message>
        <source>Pairing the machines</source>
        <translation>正在配对机器</translation>
    </message>
    <message>
        <source>Refusing the machine</source>
        <translation>正在拒绝机器</translation>
    </message>
    <message>
        <source>That machine was refused.</source>
        <translation>已拒绝那台机器。</translation>
    </message>
    <message>
        <source>#%1 was approved, and goes to %2 as #%3.</source>
        <translation>#%1 已批准，以 #%3 发往 %2。</translation>
    </message>
</context>
<context>
    <name>mesh::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Nothing waits for you.
A message with something destructive in it stays here until you decide.</source>
        <translation>没有等待你的事。
带有破坏性内容的消息会留在这里，直到你决定。</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒绝(&amp;D)</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>被扣留的消息</translation>
    </message>
    <message>
        <source>The recipient&apos;s model gets this text (Ctrl+Enter).</source>
        <translation>接收方的模型会得到此正文（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Nobody gets it; its sender is told (Ctrl+Backspace).</source>
        <translation>谁也收不到；发送者会收到通知（Ctrl+Backspace）。</translation>
    </message>
    <message numerus="yes">
        <source>#%1 from %2 to %3, %n byte(s), expires %4</source>
        <translation>
            <numerusform>#%1 从 %2 到 %3，%n 字节，%4 过期</numerusform>
        </translation>
    </message>
    <message>
        <source>• Held because sessions answer each other without end.</source>
        <translation>• 扣留原因：会话之间无休止地互相回复。</translation>
    </message>
    <message>
        <source>Approving #%1</source>
        <translation>正在批准 #%1</translation>
    </message>
    <message>
        <source>Denying #%1</source>
        <translation>正在拒绝 #%1</translation>
    </message>
    <message>
        <source>• %1 (rule %2)</source>
        <translation>• %1（规则 %2）</translation>
    </message>
    <message>
        <source>• Held because every message waits for you, as the settings say.</source>
        <translation>• 扣留原因：按设置，每条消息都要等你决定。</translation>
    </message>
    <message>
        <source>Read it from its beginning to its end: only what you have seen can be approved.</source>
        <translation>请从头读到尾：只能批准你看过的内容。</translation>
    </message>
</context>
<context>
    <name>mesh::CodePanel</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>输入代码</translation>
    </message>
    <message>
        <source>Code that is drawn above</source>
        <translation>上面显示的代码</translation>
    </message>
    <message>
        <source>It is valid for %1.</source>
        <translation>有效时间 %1。</translation>
    </message>
    <message>
        <source>Type this code here. It is for: %1.</source>
        <translation>请在此输入此代码。用途：%1。</translation>
    </message>
    <message>
        <source>Type this code where you were asked for it. It is for: %1.</source>
        <translation>请在要求代码的地方输入它。用途：%1。</translation>
    </message>
    <message>
        <source>A code is wanted because of this, %1: %2</source>
        <translation>需要代码的原因（%1）：%2</translation>
    </message>
    <message>
        <source>A code is wanted because a program was refused within the last day.</source>
        <translation>需要代码，因为最近一天内有程序被拒绝。</translation>
    </message>
    <message>
        <source>A code is wanted because this makes you less safe.</source>
        <translation>需要代码，因为这会降低安全性。</translation>
    </message>
    <message>
        <source>A code is wanted because programs can type in that terminal.</source>
        <translation>需要代码，因为程序可以在那个终端中输入。</translation>
    </message>
    <message>
        <source>A code is wanted because the setting approval_proof says so.</source>
        <translation>需要代码，因为设置 approval_proof 如此规定。</translation>
    </message>
</context>
<context>
    <name>mesh::CompareCodeDialog</name>
    <message>
        <source>Compare the code of %1</source>
        <translation>比较 %1 的代码</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>配对代码</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>是，相同(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, another one…</source>
        <translation>否，不同(&amp;N)……</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 显示相同的代码吗？</translation>
    </message>
    <message>
        <source>Look at that machine itself, or ask who sits at it in a way that you trust: in its window under Machines, or with “mesh remote status”.</source>
        <translation>请查看那台机器本身，或用可信的方式询问坐在那里的人：在其窗口的“机器”页，或用“mesh remote status”。</translation>
    </message>
</context>
<context>
    <name>mesh::Composer</name>
    <message>
        <source>&amp;Urgent</source>
        <translation>紧急(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Ahead of what is not urgent.</source>
        <translation>排在不紧急的消息之前。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose whom to write to</source>
        <translation>选择写给谁</translation>
    </message>
    <message>
        <source>&amp;Message to %1</source>
        <translation>发给 %1 的消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Answer to %1</source>
        <translation>回复 %1(&amp;A)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送……</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <translation>#%1：%2</translation>
    </message>
    <message>
        <source>Sending the message to %1</source>
        <translation>正在向 %1 发送消息</translation>
    </message>
    <message>
        <source>&amp;Message to all sessions</source>
        <translation>发给所有会话的消息(&amp;M)</translation>
    </message>
    <message>
        <source>It comes from you, as “human”.</source>
        <translation>它以“human”的名义由你发出。</translation>
    </message>
    <message>
        <source>Sending the message to all sessions</source>
        <translation>正在向所有会话发送消息</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>waits, for deliveries are paused</source>
        <translation>等待中，因为投递已暂停</translation>
    </message>
    <message>
        <source>#%1: %2 (%3)</source>
        <translation>#%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>mesh::ControlLink</name>
    <message>
        <source>The service does not run.</source>
        <translation>服务没有运行。</translation>
    </message>
</context>
<context>
    <name>mesh::DBusNotifier</name>
    <message>
        <source>Open the window</source>
        <translation>打开窗口</translation>
    </message>
</context>
<context>
    <name>mesh::DoctorView</name>
    <message>
        <source>– skipped</source>
        <translation>– 已跳过</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 通过</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ 失败</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what helps: %1</source>
        <translation>复制解决办法：%1</translation>
    </message>
</context>
<context>
    <name>mesh::FirstSteps</name>
    <message>
        <source>&amp;Install the plugin</source>
        <translation>安装插件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Type this in two Claude Code sessions:</source>
        <translation>请在两个 Claude Code 会话中输入：</translation>
    </message>
    <message>
        <source>Installing the plugin…</source>
        <translation>正在安装插件……</translation>
    </message>
    <message>
        <source>The plugin could not be installed.</source>
        <translation>无法安装插件。</translation>
    </message>
    <message>
        <source>Claude Code does not have the plugin yet that lets its sessions hear each other.</source>
        <translation>Claude Code 还没有让其会话彼此相通的插件。</translation>
    </message>
    <message>
        <source>Claude Code was not found on this computer. The plugin can be installed as soon as it is there.</source>
        <translation>在这台计算机上未找到 Claude Code。有了它之后即可安装插件。</translation>
    </message>
    <message>
        <source>Claude Code has the plugin. Restart its sessions that are open: they do not have it yet.</source>
        <translation>Claude Code 已有插件。请重新启动已打开的会话：它们还没有插件。</translation>
    </message>
    <message>
        <source>The plugin is in place, but Claude Code was not found. When it is there, install the plugin again.</source>
        <translation>插件已就位，但未找到 Claude Code。有了它之后，请再次安装插件。</translation>
    </message>
    <message>
        <source>Then let one of them write to the other:</source>
        <translation>然后让其中一个写给另一个：</translation>
    </message>
</context>
<context>
    <name>mesh::InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Messages to you</source>
        <translation>给你的消息</translation>
    </message>
    <message>
        <source>Nobody has written to you yet.
Sessions reach you as “human”: mesh send human TEXT</source>
        <translation>还没有人写信给你。
会话可用“human”找到你：mesh send human TEXT</translation>
    </message>
</context>
<context>
    <name>mesh::ListField</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>none; one entry a line</source>
        <translation>无；每行一项</translation>
    </message>
    <message>
        <source>none; for example: %1</source>
        <translation>无；例如：%1</translation>
    </message>
</context>
<context>
    <name>mesh::LocksPage</name>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Nothing is locked.
In a session, type: /mesh lock src/login.cpp</source>
        <translation>没有锁定任何内容。
在会话中输入：/mesh lock src/login.cpp</translation>
    </message>
    <message>
        <source>&amp;Ask the holder…</source>
        <translation>询问持有者(&amp;A)……</translation>
    </message>
    <message>
        <source>&amp;Take it away…</source>
        <translation>收回(&amp;T)……</translation>
    </message>
    <message>
        <source>Find a lock or a holder</source>
        <translation>查找锁或持有者</translation>
    </message>
    <message>
        <source>It is held on another machine; take it away there.</source>
        <translation>它在另一台机器上；请在那里收回。</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>询问 %1</translation>
    </message>
    <message>
        <source>Message to %1:</source>
        <translation>给 %1 的消息：</translation>
    </message>
    <message>
        <source>When will you be done with %1?</source>
        <translation>%1 什么时候能用完？</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
    <message>
        <source>%1 was asked.</source>
        <translation>已询问 %1。</translation>
    </message>
    <message>
        <source>Take %1 away?</source>
        <translation>收回 %1？</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told. It cannot be given back from here.</source>
        <translation>%1 会失去锁并收到通知。不能从这里归还。</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>收回(&amp;T)</translation>
    </message>
    <message>
        <source>Taking the lock away</source>
        <translation>正在收回锁</translation>
    </message>
    <message>
        <source>%1 is free; %2 was told.</source>
        <translation>%1 已空出；已通知 %2。</translation>
    </message>
    <message>
        <source>%1 loses the lock and is told; %2, who waits for it, gets it. It cannot be given back from here.</source>
        <translation>%1 会失去锁并收到通知；等待它的 %2 会得到。不能从这里归还。</translation>
    </message>
    <message>
        <source>%1 has the lock on %2 now; %3 was told.</source>
        <translation>%2 的锁现在属于 %1；已通知 %3。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
</context>
<context>
    <name>mesh::MachineDetails</name>
    <message>
        <source>Fingerprint of the machine</source>
        <translation>机器的指纹</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>Calls itself:</source>
        <translation>自称：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Waiting for it:</source>
        <translation>等待发给它：</translation>
    </message>
    <message>
        <source>Fingerprint:</source>
        <translation>指纹：</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>Nobody has compared the codes yet. Until then %1 may only send messages and show its sessions.</source>
        <translation>还没有人比较代码。在此之前，%1 只能发送消息和显示其会话。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known; only it can begin a connection</source>
        <translation>未知；只有它能发起连接</translation>
    </message>
    <message>
        <source>no message</source>
        <translation>没有消息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed here:</source>
        <translation>此处允许：</translation>
    </message>
</context>
<context>
    <name>mesh::MachineRightsDialog</name>
    <message>
        <source>Rights of %1</source>
        <translation>%1 的权限</translation>
    </message>
    <message>
        <source>What %1 may do here</source>
        <translation>%1 在此可以做什么</translation>
    </message>
    <message>
        <source>Until the codes are compared it may only send messages and show its sessions.</source>
        <translation>在比较代码之前，它只能发送消息和显示其会话。</translation>
    </message>
</context>
<context>
    <name>mesh::MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>No machine is paired with this one.
Add one here, or type on the other one: mesh remote add ADDRESS</source>
        <translation>没有与本机配对的机器。
在此添加，或在另一台上输入：mesh remote add ADDRESS</translation>
    </message>
    <message>
        <source>&amp;Add machine…</source>
        <translation>添加机器(&amp;A)……</translation>
    </message>
    <message>
        <source>&amp;Compare code…</source>
        <translation>比较代码(&amp;C)……</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)……</translation>
    </message>
    <message>
        <source>&amp;Rights…</source>
        <translation>权限(&amp;R)……</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>移除(&amp;O)……</translation>
    </message>
    <message>
        <source>Paired machines</source>
        <translation>已配对的机器</translation>
    </message>
    <message>
        <source>%1 is paired already.</source>
        <translation>%1 已配对。</translation>
    </message>
    <message>
        <source>It is in the list of machines.</source>
        <translation>它已在机器列表中。</translation>
    </message>
    <message>
        <source>Asking %1 to pair</source>
        <translation>正在请求与 %1 配对</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>正在核对 %1</translation>
    </message>
    <message>
        <source>%1 is verified: it may do here what its rights say.</source>
        <translation>%1 已核对：它可以做其权限允许的事。</translation>
    </message>
    <message>
        <source>Somebody may sit between the two machines. Do not use this pairing.</source>
        <translation>两台机器之间可能有人。请不要使用此配对。</translation>
    </message>
    <message>
        <source>Renaming %1</source>
        <translation>正在重命名 %1</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 现在名为 %2。</translation>
    </message>
    <message>
        <source>Changing the rights of %1</source>
        <translation>正在更改 %1 的权限</translation>
    </message>
    <message>
        <source>The rights of %1 are changed.</source>
        <translation>%1 的权限已更改。</translation>
    </message>
    <message>
        <source>The connection ends at once.</source>
        <translation>连接会立即结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that wait for it will not arrive; the senders are told.</source>
        <translation>
            <numerusform>等待发给它的 %n 条消息不会送达；发送者会收到通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still on its way to it will not arrive; the senders are told.</source>
        <translation>仍在途中的内容不会送达；发送者会收到通知。</translation>
    </message>
    <message>
        <source>To undo this you have to pair the two machines again.</source>
        <translation>要撤销，必须重新配对两台机器。</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>正在移除 %1</translation>
    </message>
    <message>
        <source>%1 is not paired any more.</source>
        <translation>%1 不再配对。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mesh::MainWindow</name>
    <message>
        <source>&amp;Start the service</source>
        <translation>启动服务(&amp;S)</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The service does not run, so no message moves. What is shown is how it was.</source>
        <translation>服务没有运行，因此消息不会流动。显示的是之前的状态。</translation>
    </message>
    <message>
        <source>You can look, but not decide here. %1</source>
        <translation>你可以查看，但不能在此决定。%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1……</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动……</translation>
    </message>
    <message>
        <source>&amp;Restart the service</source>
        <translation>重启服务(&amp;R)</translation>
    </message>
    <message>
        <source>Restarting the service</source>
        <translation>正在重启服务</translation>
    </message>
    <message>
        <source>Restart the service?</source>
        <translation>要重启服务吗？</translation>
    </message>
    <message>
        <source>Sessions that are stopped go on at once. Until it runs again no message moves; none is lost.</source>
        <translation>已停止的会话会立即继续。在服务重新运行之前消息不会送达；不会丢失任何消息。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mesh::MapLegend</name>
    <message>
        <source>messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>a message is held</source>
        <translation>有消息被扣留</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>an invitation to pair</source>
        <translation>结对邀请</translation>
    </message>
    <message>
        <source>The lines mean: %1</source>
        <translation>线条含义：%1</translation>
    </message>
</context>
<context>
    <name>mesh::MapPage</name>
    <message>
        <source>Mesh</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>invites %1 to pair</source>
        <translation>邀请 %1 结对</translation>
    </message>
    <message>
        <source>invited to pair by %1</source>
        <translation>受 %1 邀请结对</translation>
    </message>
    <message>
        <source>%1 (this machine)</source>
        <translation>%1（本机）</translation>
    </message>
</context>
<context>
    <name>mesh::MapView</name>
    <message>
        <source>Map of the mesh</source>
        <translation>网格地图</translation>
    </message>
</context>
<context>
    <name>mesh::MarkedView</name>
    <message>
        <source>Text of the held message</source>
        <translation>被扣留消息的正文</translation>
    </message>
</context>
<context>
    <name>mesh::MeshRun</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1 gave no answer that this program understands.</source>
        <translation>%1 没有给出本程序能理解的回答。</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>用时过长，已中止。</translation>
    </message>
</context>
<context>
    <name>mesh::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mesh::MessageView</name>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>继续阅读(&amp;R)</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息正文</translation>
    </message>
    <message>
        <source>Choose a message to read it.</source>
        <translation>选择一条消息来阅读。</translation>
    </message>
    <message>
        <source>It waits for your decision; see Approvals.</source>
        <translation>它等待你决定；见“批准”。</translation>
    </message>
    <message>
        <source>#%1 from %2 to %3, %4</source>
        <translation>#%1 从 %2 到 %3，%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>mesh::Notifications</name>
    <message>
        <source>Its commands stand still until you let it go on, or the time limit does.</source>
        <translation>它的命令会停住，直到你让它继续或时限已到。</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Its code is %1. Accept only if the other machine shows the same.</source>
        <translation>它的代码是 %1。只有对方机器显示相同代码时才接受。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>It would make you less safe, and waits for you.</source>
        <translation>它会降低安全性，正在等你决定。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Its text is too long for here.</source>
        <translation>正文过长，无法在此显示。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for your decision</source>
        <translation>
            <numerusform>%n 条消息等待你决定</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one: %1</source>
        <translation>最近一条：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for you, the last one from %1</source>
        <translation>
            <numerusform>有 %n 条给你的消息，最近一条来自 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its commands stand still until you let it go on, or until %1.</source>
        <translation>在你让它继续之前，或到 %1 为止，它的命令保持静止。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>message and why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mesh::OwnMachineView</name>
    <message>
        <source>Fingerprint:</source>
        <translation>指纹：</translation>
    </message>
    <message>
        <source>Fingerprint of this machine</source>
        <translation>本机的指纹</translation>
    </message>
    <message>
        <source>What this machine is called is shown when the service runs.</source>
        <translation>服务运行时会显示本机的名称。</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it at %2.</source>
        <translation>本机自称 %1。其他机器通过 %2 到达。</translation>
    </message>
    <message>
        <source>This machine calls itself %1. Others reach it as soon as Tailscale runs here, or Settings has an address for other machines.</source>
        <translation>本机自称 %1。只要此处运行 Tailscale，或在设置中有供其他机器使用的地址，其他机器即可到达。</translation>
    </message>
</context>
<context>
    <name>mesh::PairingCard</name>
    <message>
        <source>&amp;Name here:</source>
        <translation>此处的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Accept: both machines show this code</source>
        <translation>接受：两台机器都显示此代码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Both machines show this code</source>
        <translation>两台机器都显示此代码(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Cancel pairing</source>
        <translation>取消配对(&amp;C)</translation>
    </message>
    <message>
        <source>What the machine is called on this one. Others do not see it.</source>
        <translation>该机器在本机上的名称。其他机器看不到。</translation>
    </message>
    <message>
        <source>Code of the pairing</source>
        <translation>配对代码</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>%1 (%2) wants to pair</source>
        <translation>%1（%2）请求配对</translation>
    </message>
    <message>
        <source>Pairing with %1 (%2)</source>
        <translation>与 %1（%2）配对</translation>
    </message>
    <message>
        <source>It calls itself %1.</source>
        <translation>它自称 %1。</translation>
    </message>
    <message>
        <source>You have said that both codes are the same. Somebody at the other machine has to say so, too.</source>
        <translation>你已确认两边代码相同。对方机器那边的人也要确认。</translation>
    </message>
    <message>
        <source>The other machine has accepted. Does it show this code, too? If not, somebody is in between.</source>
        <translation>对方机器已接受。它也显示此代码吗？如果不是，中间有人。</translation>
    </message>
    <message>
        <source>Accept it at the other machine before the time is up. Does it show this code, too?</source>
        <translation>请在时间用完前在对方机器上接受。它也显示此代码吗？</translation>
    </message>
    <message>
        <source>Letting %1 in</source>
        <translation>正在放行 %1</translation>
    </message>
    <message>
        <source>Refusing %1</source>
        <translation>正在拒绝 %1</translation>
    </message>
    <message>
        <source>%1 was refused.</source>
        <translation>已拒绝 %1。</translation>
    </message>
    <message>
        <source>You said that the codes match: %1 is paired with this machine.</source>
        <translation>你已确认代码相同：%1 已与本机配对。</translation>
    </message>
    <message>
        <source>You said that the codes match. Now somebody at %1 must.</source>
        <translation>你已确认代码相同。现在需要 %1 那边的人确认。</translation>
    </message>
    <message>
        <source>It has asked to pair. Does it show this code, too? If not, somebody is in between.</source>
        <translation>它请求配对。它也显示此代码吗？如果不是，中间有人。</translation>
    </message>
</context>
<context>
    <name>mesh::RecordsView</name>
    <message>
        <source>Nothing here has “%1” in it.</source>
        <translation>这里没有包含“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>mesh::RenameMachineDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>&amp;Name of the machine on this one:</source>
        <translation>该机器在本机上的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Sessions there are reached as NAME@%1. The other machine does not see this name.</source>
        <translation>那里的会话以 NAME@%1 到达。对方机器看不到此名称。</translation>
    </message>
</context>
<context>
    <name>mesh::SessionDeeds</name>
    <message>
        <source>&amp;Let it go on</source>
        <translation>让它继续(&amp;L)</translation>
    </message>
    <message>
        <source>Let it go on, but &amp;end what it ran</source>
        <translation>让它继续，但结束它运行的内容(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Write to it</source>
        <translation>写信给它(&amp;W)</translation>
    </message>
    <message>
        <source>Its &amp;messages</source>
        <translation>它的消息(&amp;M)</translation>
    </message>
    <message>
        <source>Its &amp;locks</source>
        <translation>它的锁(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Pair it with</source>
        <translation>与之结对(&amp;P)</translation>
    </message>
    <message>
        <source>Nobody else is free</source>
        <translation>没有其他空闲的会话</translation>
    </message>
    <message>
        <source>&amp;Steer %1…</source>
        <translation>引导 %1(&amp;S)……</translation>
    </message>
    <message>
        <source>S&amp;top %1 now…</source>
        <translation>立即停止 %1(&amp;T)……</translation>
    </message>
    <message>
        <source>&amp;Unpair %1 and %2</source>
        <translation>解除 %1 与 %2 的结对(&amp;U)</translation>
    </message>
    <message>
        <source>Unpairing</source>
        <translation>正在解除结对</translation>
    </message>
    <message>
        <source>%1 and %2 are not paired any more.</source>
        <translation>%1 与 %2 不再结对。</translation>
    </message>
    <message>
        <source>%1 builds (Grip), %2 reviews (Guard)</source>
        <translation>%1 构建（Grip），%2 审查（Guard）</translation>
    </message>
    <message>
        <source>Pairing %1 and %2</source>
        <translation>正在让 %1 与 %2 结对</translation>
    </message>
    <message>
        <source>%1 and %2 are a pair.</source>
        <translation>%1 与 %2 已结对。</translation>
    </message>
    <message>
        <source>%1 was invited; its person or session accepts there.</source>
        <translation>已邀请 %1；由那里的人或会话接受。</translation>
    </message>
    <message>
        <source>Steer %1</source>
        <translation>引导 %1</translation>
    </message>
    <message>
        <source>What %1 should consider, from %2:</source>
        <translation>希望 %1 考虑的内容，来自 %2：</translation>
    </message>
    <message>
        <source>Steering %1</source>
        <translation>正在引导 %1</translation>
    </message>
    <message>
        <source>%1 gets it.</source>
        <translation>%1 会收到。</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Stopping %1</source>
        <translation>正在停止 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)); %2 is Grip now.</source>
        <translation>
            <numerusform>%1 已停止（%n 个进程）；现在 %2 是 Grip。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting %1 go on</source>
        <translation>正在让 %1 继续</translation>
    </message>
    <message>
        <source>%1 goes on; what it ran was ended.</source>
        <translation>%1 继续运行；它之前运行的内容已结束。</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>%1 继续运行。</translation>
    </message>
    <message>
        <source>End what %1 ran?</source>
        <translation>结束 %1 运行的内容？</translation>
    </message>
    <message>
        <source>Its stopped commands are ended; what they had half done stays half done.</source>
        <translation>已停止的命令会结束；做了一半的会停在一半。</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Accept: pair with %1</source>
        <translation>接受：与 %1 结对(&amp;A)</translation>
    </message>
    <message>
        <source>Answering the invitation of %1</source>
        <translation>正在回应 %1 的邀请</translation>
    </message>
    <message>
        <source>&amp;Decline the invitation of %1</source>
        <translation>谢绝 %1 的邀请(&amp;D)</translation>
    </message>
    <message>
        <source>The invitation of %1 was declined.</source>
        <translation>已谢绝 %1 的邀请。</translation>
    </message>
    <message>
        <source>Take the &amp;invitation of %1 back</source>
        <translation>撤回对 %1 的邀请(&amp;I)</translation>
    </message>
    <message>
        <source>%1 is not invited any more.</source>
        <translation>%1 不再受邀。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is stopped (%n process(es)).</source>
        <translation>
            <numerusform>%1 已停止（%n 个进程）。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Steer</source>
        <translation>引导(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top it now</source>
        <translation>立即停止(&amp;T)</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on.
Why? (may be empty)</source>
        <translation>%1 的命令会立即停住，直到您让它继续。
原因？（可留空）</translation>
    </message>
    <message>
        <source>%1&apos;s commands stand still at once, until you let it go on, and %2 becomes Grip.
Why? (may be empty)</source>
        <translation>%1 的命令会立即停住，直到您让它继续，并且 %2 成为 Grip。
原因？（可留空）</translation>
    </message>
</context>
<context>
    <name>mesh::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>No session is on the mesh yet.
In a Claude Code session, type: /mesh connect</source>
        <translation>网格中还没有会话。
在 Claude Code 会话中输入：/mesh connect</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>查找会话</translation>
    </message>
    <message>
        <source>Write to &amp;all</source>
        <translation>写给所有会话(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>更多(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>让它继续(&amp;L)</translation>
    </message>
    <message>
        <source>on branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mesh::SettingRow</name>
    <message>
        <source>less safe than the default</source>
        <translation>比默认值更不安全</translation>
    </message>
    <message>
        <source>waits for a restart of the service</source>
        <translation>等待服务重启</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>takes effect at the next start of the service</source>
        <translation>服务下次启动时生效</translation>
    </message>
    <message>
        <source>This makes you less safe, so the service will ask whether it is you.</source>
        <translation>这会降低安全性，因此服务会确认是不是你。</translation>
    </message>
    <message>
        <source>Changing “%1”</source>
        <translation>正在更改“%1”</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>“%1”现在是 %2。</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>config.json says “%1”, which is less safe. Until you agree it stays “%2”.</source>
        <translation>config.json 写的是“%1”，安全性较低。在你同意之前仍为“%2”。</translation>
    </message>
    <message>
        <source>from the next start of this program on</source>
        <translation>从本程序下次启动起</translation>
    </message>
</context>
<context>
    <name>mesh::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search in settings</source>
        <translation>在设置中搜索</translation>
    </message>
    <message>
        <source>No setting has “%1” in it. Try a shorter word.</source>
        <translation>没有设置包含“%1”。请试试更短的词。</translation>
    </message>
    <message>
        <source>The service does not run. What you change takes effect when it starts; what would make you less safe can be changed only while it runs.</source>
        <translation>服务没有运行。你的更改会在它启动时生效；会降低安全性的更改只能在它运行时进行。</translation>
    </message>
</context>
<context>
    <name>mesh::TimelineModel</name>
    <message>
        <source>all</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>(not to be read before you decide)</source>
        <translation>（在你决定之前不可阅读）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, and of how many recipients</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(nobody got its text)</source>
        <translation>（没有人收到其正文）</translation>
    </message>
</context>
<context>
    <name>mesh::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No message is here.
In a session, type: /mesh send NAME TEXT</source>
        <translation>这里没有消息。
在会话中输入：/mesh send NAME TEXT</translation>
    </message>
    <message>
        <source>Search in texts</source>
        <translation>在正文中搜索</translation>
    </message>
    <message>
        <source>Only of this session</source>
        <translation>只看此会话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Messages, newest first</source>
        <translation>消息，最新的在前</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索……</translation>
    </message>
    <message>
        <source>No message is like that. Take something out of the fields above.</source>
        <translation>没有这样的消息。请从上面的字段中去掉一些条件。</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>Also what the mesh itself tells sessions and you.</source>
        <translation>也包括网格本身告知会话和你的内容。</translation>
    </message>
</context>
<context>
    <name>mesh::TrayApp</name>
    <message>
        <source>Start this program at login</source>
        <translation>登录时启动本程序</translation>
    </message>
    <message>
        <source>Grip Session Mesh</source>
        <translation>Grip Session Mesh</translation>
    </message>
    <message>
        <source>Grip Session Mesh is still here</source>
        <translation>Grip Session Mesh 仍在运行</translation>
    </message>
    <message>
        <source>Its icon tells when something waits for you. The icon&apos;s menu opens the window again, and quits.</source>
        <translation>有事项等待你时，其图标会提示。图标的菜单可再次打开窗口，也可退出。</translation>
    </message>
</context>
<context>
    <name>mesh::TrayIcon</name>
    <message>
        <source>Grip Session Mesh: %1</source>
        <translation>Grip Session Mesh：%1</translation>
    </message>
</context>
<context>
    <name>mesh::TrayInstance</name>
    <message>
        <source>Another tray of this data folder runs and does not answer.</source>
        <translation>此数据文件夹的另一个托盘正在运行，但没有响应。</translation>
    </message>
    <message>
        <source>End the program mesh-tray and start it again.</source>
        <translation>请结束 mesh-tray 程序并重新启动。</translation>
    </message>
    <message>
        <source>A second start of this program could not find it: %1.</source>
        <translation>本程序的第二次启动未能找到已运行的那个：%1。</translation>
    </message>
</context>
<context>
    <name>mesh::TrayMenu</name>
    <message>
        <source>&amp;Open window</source>
        <translation>打开窗口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause deliveries</source>
        <translation>暂停投递(&amp;P)</translation>
    </message>
    <message>
        <source>Pausing deliveries</source>
        <translation>正在暂停投递</translation>
    </message>
    <message>
        <source>Delivering what waits</source>
        <translation>正在投递等待的内容</translation>
    </message>
    <message>
        <source>&amp;Start the service</source>
        <translation>启动服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more alert(s)…</source>
        <translation>
            <numerusform>另有 %n 个提醒……</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Let it go on</source>
        <translation>让它继续(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>批准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deny</source>
        <translation>拒绝(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>会话(&amp;E)</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>全部……</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody is on the mesh yet</source>
        <translation>网格中还没有人</translation>
    </message>
    <message>
        <source>&amp;Locks</source>
        <translation>锁(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Machines</source>
        <translation>机器(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add a machine…</source>
        <translation>添加机器(&amp;A)……</translation>
    </message>
    <message>
        <source>&amp;Quit (the service goes on)</source>
        <translation>退出(&amp;Q)（服务继续运行）</translation>
    </message>
</context>
<context>
    <name>mesh::ValueField</name>
    <message>
        <source>On</source>
        <translation>打开</translation>
    </message>
</context>
</TS>
