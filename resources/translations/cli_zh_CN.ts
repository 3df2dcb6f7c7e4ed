<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>The audit trail holds: {entries} entries.</source>
        <translation>审计记录完好，共 {entries} 条。</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry {number} ({reason}); {entries} entries were read.</source>
        <translation>审计记录自第 {number} 条起不成立（{reason}），共读取 {entries} 条。</translation>
    </message>
    <message>
        <source>it was changed</source>
        <translation>该条已被改动</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>该条缺失</translation>
    </message>
    <message>
        <source>from here on the end was cut off</source>
        <translation>自此之后的记录被截去</translation>
    </message>
    <message>
        <source>The notice for {year} was imported: {off} days off, {worked} make-up days.</source>
        <translation>{year} 年放假通知已导入：放假 {off} 天，调休上班 {worked} 天。</translation>
    </message>
    <message>
        <source>Tried only, nothing was stored. The notice for {year}: {off} days off, {worked} make-up days.</source>
        <translation>仅试运行，未保存任何内容。{year} 年放假通知：放假 {off} 天，调休上班 {worked} 天。</translation>
    </message>
    <message>
        <source>Open deadlines counted again: {recounted}; on another day now: {moved}; no longer provisional: {settled}.</source>
        <translation>重新计算未结期限 {recounted} 项，到期日变动 {moved} 项，由暂定转为确定 {settled} 项。</translation>
    </message>
    <message>
        <source>{year}: {working} working days, {trading} trading days, {source} ({edition})</source>
        <translation>{year} 年：工作日 {working} 天，交易日 {trading} 天，{source}（{edition}）</translation>
    </message>
    <message>
        <source>{year}: no notice yet; deadlines that reach into it are provisional.</source>
        <translation>{year} 年：尚无放假通知，跨入该年的期限为暂定。</translation>
    </message>
    <message>
        <source>{field}: {message}</source>
        <translation>{field}：{message}</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No password came in on standard input.</source>
        <translation>标准输入中没有密码。</translation>
    </message>
    <message>
        <source>Branch {branch}, terminal {terminal}: made in {home}.</source>
        <translation>营业部 {branch}、终端 {terminal} 已建立于 {home}。</translation>
    </message>
    <message>
        <source>Recovery code, shown this once. Keep it in the branch&apos;s safe: {code}</source>
        <translation>恢复码仅显示这一次，请存入营业部保险柜：{code}</translation>
    </message>
    <message>
        <source>The recovery code was saved to {file}. Print it, keep it in the branch&apos;s safe.</source>
        <translation>恢复码已保存到 {file}，请打印后存入营业部保险柜。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>{rows} rows: {accepted} accepted, {rejected} rejected. The report is in {report}.</source>
        <translation>共 {rows} 行，接受 {accepted} 行，拒绝 {rejected} 行。报告见 {report}。</translation>
    </message>
    <message>
        <source>Tried only, nothing was stored. {rows} rows: {accepted} would be accepted, {rejected} not.</source>
        <translation>仅试运行，未保存任何内容。共 {rows} 行，可接受 {accepted} 行，不可接受 {rejected} 行。</translation>
    </message>
    <message>
        <source>{name}: fine</source>
        <translation>{name}：正常</translation>
    </message>
    <message>
        <source>{name}: FAILED ({reason})</source>
        <translation>{name}：失败（{reason}）</translation>
    </message>
    <message>
        <source>{file}: stands. Everything that was checked holds.</source>
        <translation>{file}：有效，所检各项均成立。</translation>
    </message>
    <message>
        <source>{file}: does NOT stand.</source>
        <translation>{file}：无效。</translation>
    </message>
    <message>
        <source>The demo day</source>
        <translation>演示日</translation>
    </message>
    <message>
        <source>{day}: {served} of {tickets} tickets served, {sealed} confirmations sealed and verified. All of it lies in {out}.</source>
        <translation>{day}：{tickets} 个号中办理 {served} 个，封存并验证确认单 {sealed} 份。全部结果在 {out}。</translation>
    </message>
    <message>
        <source>Not everything of the demo day verifies; {summary} says what does not.</source>
        <translation>演示日的结果未能全部通过验证，详见 {summary}。</translation>
    </message>
    <message>
        <source>A home is made</source>
        <translation>新建数据目录</translation>
    </message>
    <message>
        <source>Signing in, and the audit trail</source>
        <translation>登录与审计记录</translation>
    </message>
    <message>
        <source>A document is laid out, drawn, sealed and verified</source>
        <translation>单据排版、显示、签章与验证</translation>
    </message>
    <message>
        <source>A database is brought up to date</source>
        <translation>数据库升级</translation>
    </message>
    <message>
        <source>Policy and calendar</source>
        <translation>业务规则与日历</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>中英文界面</translation>
    </message>
    <message>
        <source>The sign-in page is painted</source>
        <translation>登录界面显示</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}). What was saved before stands. Details: {file}</source>
        <translation>程序内部出错（{kind}），此前已保存的内容不受影响。详情见 {file}</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}). What was saved before stands.</source>
        <translation>程序内部出错（{kind}），此前已保存的内容不受影响。</translation>
    </message>
    <message>
        <source>{reason} Try: {command} --help</source>
        <translation>{reason}请参阅：{command} --help</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>没有选项 {name}。</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>没有命令 {name}。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>缺少 {name}。</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} 需要取值。</translation>
    </message>
    <message>
        <source>{name} takes no value.</source>
        <translation>{name} 不带取值。</translation>
    </message>
    <message>
        <source>{name} was given a value that it cannot have.</source>
        <translation>{name} 的取值无效。</translation>
    </message>
    <message>
        <source>More was given than the command takes.</source>
        <translation>参数过多。</translation>
    </message>
</context>
</TS>
