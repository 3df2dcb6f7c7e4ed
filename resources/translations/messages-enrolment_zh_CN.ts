<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>This is no request of a terminal, or a part of it is missing. Copy it whole.</source>
        <translation>这不是终端的加入申请，或内容不完整。请完整复制。</translation>
    </message>
    <message>
        <source>A newer program made this request. Bring this terminal up to date first.</source>
        <translation>该申请由更新版本的程序生成，请先升级本终端。</translation>
    </message>
    <message>
        <source>This request is for branch {branch}; here is {own}.</source>
        <translation>该申请属于营业部 {branch}，本机属于 {own}。</translation>
    </message>
    <message>
        <source>Terminal {terminal} exists already. Numbers carry the code, so a new terminal needs another one.</source>
        <translation>终端 {terminal} 已存在。编号中含终端代码，新终端须另用一个代码。</translation>
    </message>
    <message>
        <source>That is not the code of this request. Have it read out again; if it differs, do not approve.</source>
        <translation>与该申请的校验码不符。请对方再念一遍；若仍不符，请勿批准。</translation>
    </message>
    <message>
        <source>This terminal cannot certify others. Approve the request at a counter.</source>
        <translation>本终端不能为其他终端签发证书，请在柜台终端批准。</translation>
    </message>
    <message>
        <source>The answer to this terminal&apos;s request was altered, or is for another one. Make a new request.</source>
        <translation>对本终端申请的答复被改动过，或不是给本终端的。请重新申请。</translation>
    </message>
    <message>
        <source>That is not the code of the answer that came in. It may be from somebody else: nothing was taken.</source>
        <translation>与收到的答复校验码不符，答复可能来自他人：未采用任何内容。</translation>
    </message>
    <message>
        <source>The request has not been approved yet, or the answer is not here yet. Try again later.</source>
        <translation>申请尚未批准，或答复尚未送达，请稍后再试。</translation>
    </message>
    <message>
        <source>No request was made in {path}. Begin with: guitai terminal request</source>
        <translation>{path} 中没有加入申请。请先执行：guitai terminal request</translation>
    </message>
    <message>
        <source>This terminal works alone: no engine was chosen for the exchange with others.</source>
        <translation>本终端单机工作：未选择与其他终端同步的存储。</translation>
    </message>
    <message>
        <source>A terminal cannot revoke itself. Do it at another one.</source>
        <translation>终端不能注销自己，请在另一台终端上操作。</translation>
    </message>
    <message>
        <source>Nobody has compared the short code. Give it with --code, as the person at the new terminal reads it.</source>
        <translation>尚未核对校验码。请用 --code 给出新终端旁的人所读出的校验码。</translation>
    </message>
    <message>
        <source>A counter never opens by itself; only a kiosk does.</source>
        <translation>柜台终端不会自行打开，只有自助机可以。</translation>
    </message>
    <message>
        <source>This is changed at a counter: the other terminals take no such change from a kiosk.</source>
        <translation>此项须在柜台终端上修改：其他终端不接受自助机作出的此类修改。</translation>
    </message>
    <message>
        <source>Passwords are changed at a counter, not at a kiosk. The new one then holds here too.</source>
        <translation>密码须在柜台终端上修改，不能在自助机上修改；改后在此同样有效。</translation>
    </message>
    <message>
        <source>Terminal {terminal} is a kiosk; restricted complaints are read at counters only.</source>
        <translation>终端 {terminal} 是自助机；受限投诉只能在柜台终端读取。</translation>
    </message>
    <message>
        <source>Terminal {terminal} reads no restricted complaints.</source>
        <translation>终端 {terminal} 本来就不读取受限投诉。</translation>
    </message>
    <message>
        <source>No other terminal reads restricted complaints. Let another one read them first.</source>
        <translation>没有其他终端可读取受限投诉。请先指定另一台终端。</translation>
    </message>
    <message>
        <source>Terminal {terminal} was revoked already.</source>
        <translation>终端 {terminal} 已注销。</translation>
    </message>
    <message>
        <source>There is no terminal {terminal}.</source>
        <translation>没有终端 {terminal}。</translation>
    </message>
</context>
</TS>
