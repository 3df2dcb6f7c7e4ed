<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Exchange</name>
    <message>
        <source>Something is not exchanged yet</source>
        <translation>尚有内容未同步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>结尾缺失</translation>
    </message>
    <message>
        <source>it is no entry, or something was put behind it</source>
        <translation>不是有效记录，或其后被添加了内容</translation>
    </message>
    <message>
        <source>it is larger than an entry may be</source>
        <translation>超过允许的大小</translation>
    </message>
    <message>
        <source>a newer program wrote it</source>
        <translation>由更新版本的程序写入</translation>
    </message>
    <message>
        <source>nobody let that terminal in</source>
        <translation>该终端未获批准加入</translation>
    </message>
    <message>
        <source>its terminal was revoked before it was written</source>
        <translation>写入前该终端已被注销</translation>
    </message>
    <message>
        <source>the signature is not the terminal&apos;s</source>
        <translation>签名不是该终端的</translation>
    </message>
    <message>
        <source>it was carried here from another stream</source>
        <translation>从别的数据流移来</translation>
    </message>
    <message>
        <source>it is an earlier entry once more</source>
        <translation>是早先记录的重复</translation>
    </message>
    <message>
        <source>it is a later entry in an earlier place</source>
        <translation>较晚的记录被放到较早的位置</translation>
    </message>
    <message>
        <source>it does not follow the one before it</source>
        <translation>与前一条记录不相接</translation>
    </message>
    <message>
        <source>its key is not here yet</source>
        <translation>所用密钥尚未到达本终端</translation>
    </message>
    <message>
        <source>it does not open with its key</source>
        <translation>用其密钥无法打开</translation>
    </message>
    <message>
        <source>another terminal has seen it, and the engine no longer shows it</source>
        <translation>别的终端见过它，而同步存储不再显示</translation>
    </message>
    <message>
        <source>Saved on this terminal</source>
        <translation>已保存在本终端</translation>
    </message>
    <message>
        <source>The exchange needs somebody</source>
        <translation>同步需要人工处理</translation>
    </message>
    <message>
        <source>{count} put aside</source>
        <translation>已搁置 {count} 条</translation>
    </message>
    <message>
        <source>Reading {count} from other terminals</source>
        <translation>正在读取其他终端的 {count} 条</translation>
    </message>
    <message>
        <source>{count} on their way</source>
        <translation>{count} 项正在发送</translation>
    </message>
    <message>
        <source>Not exchanged yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Exchanged at {hour}</source>
        <translation>{hour} 已同步</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单机</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing: all that was saved here lies on the engine.</source>
        <translation>无：本终端保存的内容都已送达同步存储。</translation>
    </message>
    <message>
        <source>Changes: {count}; the oldest of {since}</source>
        <translation>{count} 项更改，最早一项 {since}</translation>
    </message>
    <message>
        <source>What was changed here since {since} ({count}) is not with the other terminals yet. It is saved here, encrypted, and goes out by itself when the program is opened again.</source>
        <translation>本终端自 {since} 起的更改（{count} 项）尚未送达其他终端。它们已加密保存在本机，下次打开程序时会自动发送。</translation>
    </message>
    <message>
        <source>No connection; nothing waits</source>
        <translation>无连接；没有待同步内容</translation>
    </message>
    <message>
        <source>No connection; {count} wait since {hour}</source>
        <translation>无连接；自 {hour} 起 {count} 项待同步</translation>
    </message>
</context>
</TS>
