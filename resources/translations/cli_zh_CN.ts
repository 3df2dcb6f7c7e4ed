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
        <source>it was put in</source>
        <translation>该条系事后插入</translation>
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
        <source>The staff&apos;s signatures hold: {count} approvals and statements.</source>
        <translation>员工签署均成立：{count} 份审批与声明。</translation>
    </message>
    <message>
        <source>A signature of the staff does not hold: {what} ({reason}); {count} before it do.</source>
        <translation>有一份员工签署不成立：{what}（{reason}）；此前 {count} 份成立。</translation>
    </message>
    <message>
        <source>it does not fit what was signed</source>
        <translation>与所签内容不符</translation>
    </message>
    <message>
        <source>the key is not this person&apos;s</source>
        <translation>密钥不属于本人</translation>
    </message>
    <message>
        <source>the record says something else than was signed</source>
        <translation>记录内容与所签内容不一致</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>已被移除</translation>
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
        <source>Name a file, or give the code of a paper with --code.</source>
        <translation>请指定文件，或用 --code 给出纸面二维码的内容。</translation>
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
        <source>The engines of sync are found, and a folder takes an entry</source>
        <translation>同步存储可用，共享文件夹能存取</translation>
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
    <message>
        <source>Every screen</source>
        <translation>各个界面</translation>
    </message>
    <message>
        <source>{count} pictures lie in {out}.</source>
        <translation>共 {count} 张图片，已存入 {out}。</translation>
    </message>
    <message>
        <source>The evidence of {number} was saved to {file}.</source>
        <translation>{number} 的证据包已保存到 {file}。</translation>
    </message>
    <message>
        <source>This terminal seals with {subject} ({source}), until {until}.</source>
        <translation>本终端使用 {subject}（{source}）签章，有效期至 {until}。</translation>
    </message>
    <message>
        <source>It ends soon: renew it (guitai seal renew), or import another.</source>
        <translation>证书即将到期：请续期（guitai seal renew）或导入新的密钥。</translation>
    </message>
    <message>
        <source>It has ended: nothing can be sealed until it is renewed (guitai seal renew).</source>
        <translation>证书已到期：续期之前无法封存文件（guitai seal renew）。</translation>
    </message>
    <message>
        <source>Timestamps are asked of {url}; {pending} documents wait for one.</source>
        <translation>时间戳机构：{url}；有 {pending} 份文件等待时间戳。</translation>
    </message>
    <message>
        <source>No time authority is set up; the time of a seal is the terminal&apos;s own word.</source>
        <translation>未设置时间戳机构；封存时间仅以终端时钟为准。</translation>
    </message>
    <message>
        <source>{count} documents were stamped.</source>
        <translation>已为 {count} 份文件加盖时间戳。</translation>
    </message>
    <message>
        <source>Give --url with --trust, or --off.</source>
        <translation>请给出 --url 和 --trust，或使用 --off。</translation>
    </message>
    <message>
        <source>This terminal works alone: no engine was chosen. Choose one: guitai sync use ADDRESS</source>
        <translation>本终端单机工作：未选择同步存储。选择：guitai sync use 地址</translation>
    </message>
    <message>
        <source>The exchange goes through {address} from now on.</source>
        <translation>此后通过 {address} 同步。</translation>
    </message>
    <message>
        <source>This terminal works alone from now on; what was exchanged stays.</source>
        <translation>此后本终端单机工作；已同步的内容保留。</translation>
    </message>
    <message>
        <source>Exchanged: {merged} changes of others came in, {waiting} of this terminal wait.</source>
        <translation>已同步：收到其他终端 {merged} 项更改，本终端待发送 {waiting} 项。</translation>
    </message>
    <message>
        <source>A snapshot lies on the engine; a terminal that joins begins with it.</source>
        <translation>快照已存入同步存储；新加入的终端将从快照开始。</translation>
    </message>
    <message>
        <source>{waiting} changes of this terminal wait, the oldest since {since}.</source>
        <translation>本终端有 {waiting} 项更改待同步，最早自 {since}。</translation>
    </message>
    <message>
        <source>Nothing of this terminal waits.</source>
        <translation>本终端没有待同步内容。</translation>
    </message>
    <message>
        <source>Everything had been exchanged last at {at}.</source>
        <translation>上次全部同步：{at}。</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>尚未同步过。</translation>
    </message>
    <message>
        <source>Put aside: entry {n} of {stream} ({reason}), since {since}</source>
        <translation>已搁置：{stream} 第 {n} 条（{reason}），自 {since}</translation>
    </message>
    <message>
        <source>Conflicts to be looked at: {count}</source>
        <translation>待处理冲突：{count}</translation>
    </message>
    <message>
        <source>The request of terminal {terminal} for branch {branch} lies in {file}.</source>
        <translation>终端 {terminal} 加入营业部 {branch} 的申请已写入 {file}。</translation>
    </message>
    <message>
        <source>Short code, to be read to whoever approves: {code}</source>
        <translation>校验码，请念给批准人：{code}</translation>
    </message>
    <message>
        <source>Once it is approved: guitai terminal join --home {home}</source>
        <translation>获批后执行：guitai terminal join --home {home}</translation>
    </message>
    <message>
        <source>Terminal {terminal} ({kind}) asks to be let in.</source>
        <translation>终端 {terminal}（{kind}）申请加入。</translation>
    </message>
    <message>
        <source>Type the code that the new terminal shows: </source>
        <translation>请输入新终端显示的校验码：</translation>
    </message>
    <message>
        <source>Terminal {terminal} was let in by {name}.</source>
        <translation>终端 {terminal} 已由 {name} 批准加入。</translation>
    </message>
    <message>
        <source>Code of the answer, to be read to the new terminal: {code}</source>
        <translation>答复校验码，请念给新终端：{code}</translation>
    </message>
    <message>
        <source>The answer lies on the engine.</source>
        <translation>答复已送达同步存储。</translation>
    </message>
    <message>
        <source>The answer waits here until the engine can be reached: guitai sync once</source>
        <translation>答复暂存本机，待同步存储可达时发送：guitai sync once</translation>
    </message>
    <message>
        <source>Terminal {terminal} was revoked; new keys are in use. Exchange now: guitai sync once</source>
        <translation>终端 {terminal} 已注销，已启用新密钥。请立即同步：guitai sync once</translation>
    </message>
    <message>
        <source>Terminal {terminal} has joined branch {branch}; its home is {home}.</source>
        <translation>终端 {terminal} 已加入营业部 {branch}；数据目录 {home}。</translation>
    </message>
    <message>
        <source>Code of the answer: {code}. Where whoever approved sees another one, do not work here.</source>
        <translation>答复校验码：{code}。若批准人看到的不同，请勿在本机办公。</translation>
    </message>
    <message>
        <source>Terminal {terminal} reads restricted complaints from now on.</source>
        <translation>终端 {terminal} 从现在起可读取受限投诉。</translation>
    </message>
    <message>
        <source>Terminal {terminal} reads no restricted complaints from now on; new keys are in use.</source>
        <translation>终端 {terminal} 从现在起不再读取受限投诉；已启用新密钥。</translation>
    </message>
    <message>
        <source>This kiosk opens by itself from now on. Its key lies in the keyring of this user of the system.</source>
        <translation>本自助机从现在起可自行打开，密钥存放在当前系统用户的密钥环中。</translation>
    </message>
    <message>
        <source>This kiosk asks for a person from now on.</source>
        <translation>本自助机从现在起需要人员登录。</translation>
    </message>
    <message>
        <source>{code}  {kind}  {standing}</source>
        <translation>{code}  {kind}  {standing}</translation>
    </message>
    <message>
        <source>this terminal</source>
        <translation>本终端</translation>
    </message>
    <message>
        <source>since {day}, let in by {name}</source>
        <translation>{day} 起，{name} 批准</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>revoked {day} by {name}</source>
        <translation>{day} 由 {name} 注销</translation>
    </message>
    <message>
        <source>{row}: {number}</source>
        <translation>{row}：{number}</translation>
    </message>
    <message>
        <source>{row}: in the register already</source>
        <translation>{row}：台账中已有</translation>
    </message>
    <message>
        <source>{row}: not taken. {why}</source>
        <translation>{row}：未导入。{why}</translation>
    </message>
    <message>
        <source>{rows} complaints: {taken} taken in, {known} known already, {refused} not taken.</source>
        <translation>共 {rows} 件投诉：导入 {taken} 件，已有 {known} 件，未导入 {refused} 件。</translation>
    </message>
    <message>
        <source>Tried only, nothing was stored. {rows} complaints: {taken} would be taken in, {known} known, {refused} not.</source>
        <translation>仅试运行，未保存。共 {rows} 件投诉：可导入 {taken} 件，已有 {known} 件，不能导入 {refused} 件。</translation>
    </message>
    <message>
        <source>The calendar is in {file}.</source>
        <translation>日历已保存到 {file}。</translation>
    </message>
    <message>
        <source>Requests are taken in from {folder}.</source>
        <translation>将从 {folder} 接收预约申请。</translation>
    </message>
    <message>
        <source>No folder is watched for requests.</source>
        <translation>不再从文件夹接收预约申请。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {number}</source>
        <translation>{file} 第 {line} 行：{number}</translation>
    </message>
    <message>
        <source>{file}, line {line}: taken in before</source>
        <translation>{file} 第 {line} 行：此前已接收</translation>
    </message>
    <message>
        <source>{file}, line {line}: not taken. {why}</source>
        <translation>{file} 第 {line} 行：未接收。{why}</translation>
    </message>
    <message>
        <source>{rows} requests: {taken} taken in, {known} known already, {refused} not taken.</source>
        <translation>共 {rows} 条申请：接收 {taken} 条，已有 {known} 条，未接收 {refused} 条。</translation>
    </message>
    <message>
        <source>Tried only, nothing was stored. {rows} requests: {taken} would be taken in, {known} known, {refused} not.</source>
        <translation>仅试运行，未写入。共 {rows} 条申请：可接收 {taken} 条，已有 {known} 条，不能接收 {refused} 条。</translation>
    </message>
</context>
<context>
    <name>Complaints</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The branch counter that keeps working. Without a command: open the counter&apos;s window.</source>
        <translation>不间断的营业部柜台。不带命令：打开柜台窗口。</translation>
    </message>
    <message>
        <source>Appointments.</source>
        <translation>预约。</translation>
    </message>
    <message>
        <source>Take each request whole, or say with file and line why not; the same request again adds nothing.</source>
        <translation>逐条接收预约申请，不能接收的按文件和行号说明原因；重复的申请不会重复登记。</translation>
    </message>
    <message>
        <source>Files (ICS, CSV, XLSX, JSON), or folders.</source>
        <translation>文件（ICS、CSV、XLSX、JSON）或文件夹。</translation>
    </message>
    <message>
        <source>Write the appointments to come as a calendar that other programs take, the clients&apos; names masked.</source>
        <translation>把今后的预约写成其他日历程序可读的日历文件，客户姓名脱敏。</translation>
    </message>
    <message>
        <source>Where the calendar goes.</source>
        <translation>日历文件的保存位置。</translation>
    </message>
    <message>
        <source>So many days from today on.</source>
        <translation>自今天起的天数。</translation>
    </message>
    <message>
        <source>Let the counter of this terminal take in what arrives in a folder, every minute.</source>
        <translation>让本终端柜台每分钟接收某文件夹中新到的申请。</translation>
    </message>
    <message>
        <source>Where requests arrive.</source>
        <translation>申请文件所在的文件夹。</translation>
    </message>
    <message>
        <source>The exchange with other terminals.</source>
        <translation>与其他终端同步。</translation>
    </message>
    <message>
        <source>What this terminal keeps.</source>
        <translation>本终端保存的内容。</translation>
    </message>
    <message>
        <source>The branch&apos;s terminals.</source>
        <translation>营业部的终端。</translation>
    </message>
    <message>
        <source>Choose the engine that carries the exchange.</source>
        <translation>选择承载同步的存储。</translation>
    </message>
    <message>
        <source>The engine&apos;s address; an empty one ends it.</source>
        <translation>同步存储的地址；留空则结束同步。</translation>
    </message>
    <message>
        <source>Send what was written here, read and merge what others sent; then end.</source>
        <translation>发送本机内容，读取并合并其他终端的内容，然后结束。</translation>
    </message>
    <message>
        <source>Say what waits, since when, and what was put aside; no engine is asked.</source>
        <translation>说明待同步内容、起始时间和搁置情况；不访问同步存储。</translation>
    </message>
    <message>
        <source>Go on exchanging until stopped with Ctrl+C; a line for each round that brought something.</source>
        <translation>持续同步，直到按 Ctrl+C；每次有内容时输出一行。</translation>
    </message>
    <message>
        <source>End after so long; 0 goes on.</source>
        <translation>到时结束；0 表示一直进行。</translation>
    </message>
    <message>
        <source>Put a snapshot of everything that is read here on the engine, and drop what nobody needs any more.</source>
        <translation>把本终端可读的全部内容制成快照存入同步存储，并清除已无人需要的条目。</translation>
    </message>
    <message>
        <source>Write one digest of everything that is exchanged; terminals that agree write the same.</source>
        <translation>输出全部同步内容的摘要；内容一致的终端输出相同。</translation>
    </message>
    <message>
        <source>Ask a branch to be let in: make this machine&apos;s keys and a request for them.</source>
        <translation>申请加入营业部：生成本机密钥和申请。</translation>
    </message>
    <message>
        <source>The engine that carries the exchange.</source>
        <translation>承载同步的存储地址。</translation>
    </message>
    <message>
        <source>Where the request goes: one line of text.</source>
        <translation>申请写入的文件：一行文字。</translation>
    </message>
    <message>
        <source>What the terminal is to be.</source>
        <translation>终端类型。</translation>
    </message>
    <message>
        <source>Show the request as a QR code too, for a scanner.</source>
        <translation>同时以二维码显示申请，供扫描。</translation>
    </message>
    <message>
        <source>The request.</source>
        <translation>加入申请。</translation>
    </message>
    <message>
        <source>The short code as the new terminal shows it.</source>
        <translation>新终端显示的校验码。</translation>
    </message>
    <message>
        <source>Let a terminal in whose short code was compared, and send it its keys.</source>
        <translation>核对校验码后批准终端加入，并发送其密钥。</translation>
    </message>
    <message>
        <source>The answer&apos;s code as whoever approved reads it.</source>
        <translation>批准人念出的答复校验码。</translation>
    </message>
    <message>
        <source>Wait so long for the answer.</source>
        <translation>等待答复的时间。</translation>
    </message>
    <message>
        <source>Take the answer to this machine&apos;s request and make a home of it.</source>
        <translation>取得对本机申请的答复并建立数据目录。</translation>
    </message>
    <message>
        <source>Let a kiosk open by itself, with a key in the operating system&apos;s keyring.</source>
        <translation>让自助机凭操作系统密钥环中的密钥自行启动。</translation>
    </message>
    <message>
        <source>Let it ask for a person again.</source>
        <translation>恢复为需人员登录。</translation>
    </message>
    <message>
        <source>Let a counter read restricted complaints; for compliance.</source>
        <translation>让柜台终端读取受限投诉；由合规人员操作。</translation>
    </message>
    <message>
        <source>Let it read them no longer.</source>
        <translation>不再允许其读取。</translation>
    </message>
    <message>
        <source>List the branch&apos;s terminals, those that were revoked included.</source>
        <translation>列出营业部的终端，含已注销的。</translation>
    </message>
    <message>
        <source>The terminal&apos;s code.</source>
        <translation>终端代码。</translation>
    </message>
    <message>
        <source>Why; it is kept in the audit trail.</source>
        <translation>原因，记入审计。</translation>
    </message>
    <message>
        <source>Take nothing more from a terminal, and keep what is written from now on from it.</source>
        <translation>不再接收该终端的内容，此后写入的内容也不再给它。</translation>
    </message>
    <message>
        <source>The engine that carries the exchange with other terminals.</source>
        <translation>与其他终端同步所用存储的地址。</translation>
    </message>
    <message>
        <source>The clients.</source>
        <translation>客户资料。</translation>
    </message>
    <message>
        <source>Complaints.</source>
        <translation>投诉。</translation>
    </message>
    <message>
        <source>JSON or CSV, as docs/complaint-files.md shows it.</source>
        <translation>JSON 或 CSV 文件，格式见 docs/complaint-files.md。</translation>
    </message>
    <message>
        <source>Take each complaint whole, or say why not; the same file again adds nothing.</source>
        <translation>逐件导入投诉，或说明不能导入的原因；同一文件重复导入不会重复登记。</translation>
    </message>
    <message>
        <source>Give out every client, whole and sorted; audited.</source>
        <translation>导出全部客户资料（完整、已排序），并记入审计。</translation>
    </message>
    <message>
        <source>Write JSON; there is no other form yet.</source>
        <translation>以 JSON 输出；目前没有其他格式。</translation>
    </message>
    <message>
        <source>Where data lies; GUITAI_HOME names it too.</source>
        <translation>数据目录；也可用 GUITAI_HOME 指明。</translation>
    </message>
    <message>
        <source>Who signs in; not needed where the home has one person.</source>
        <translation>登录名；数据目录只有一人时可省略。</translation>
    </message>
    <message>
        <source>Read the password from standard input.</source>
        <translation>从标准输入读取密码。</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Say what would happen; store nothing.</source>
        <translation>只说明结果，不保存任何内容。</translation>
    </message>
    <message>
        <source>Make a new home: vault, store, branch authority, first administrator.</source>
        <translation>新建数据目录：密钥文件、数据库、营业部证书机构、首位管理员。</translation>
    </message>
    <message>
        <source>The branch&apos;s code, such as SH01.</source>
        <translation>营业部代码，如 SH01。</translation>
    </message>
    <message>
        <source>The branch&apos;s name, as printed.</source>
        <translation>营业部名称，用于打印。</translation>
    </message>
    <message>
        <source>This terminal&apos;s code, such as C1; part of every number it gives.</source>
        <translation>本终端代码，如 C1；构成其所有编号的一部分。</translation>
    </message>
    <message>
        <source>The first administrator&apos;s login.</source>
        <translation>首位管理员的登录名。</translation>
    </message>
    <message>
        <source>The first administrator&apos;s name; the login where none is given.</source>
        <translation>首位管理员的姓名；省略时用登录名。</translation>
    </message>
    <message>
        <source>Save the recovery code here (PDF or text).</source>
        <translation>恢复码保存到此文件（PDF 或文本）。</translation>
    </message>
    <message>
        <source>Take each row whole, or refuse it with its reason; the report says which and why.</source>
        <translation>导入客户名单：逐行整行接受，或说明原因予以拒绝，详见报告。</translation>
    </message>
    <message>
        <source>The list: CSV or XLSX.</source>
        <translation>名单文件：CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>Where the report goes: one entry for each row.</source>
        <translation>报告保存位置：每行一条。</translation>
    </message>
    <message>
        <source>Print when it falls due and how it was counted, day by day.</source>
        <translation>计算到期日，并逐日列明计算过程。</translation>
    </message>
    <message>
        <source>The day (or the instant) it starts: 2026-02-13.</source>
        <translation>起算日（或时刻），如 2026-02-13。</translation>
    </message>
    <message>
        <source>How many working days.</source>
        <translation>工作日数。</translation>
    </message>
    <message>
        <source>How many calendar days.</source>
        <translation>自然日数。</translation>
    </message>
    <message>
        <source>How many hours, through nights and holidays.</source>
        <translation>小时数，夜间和节假日连续计算。</translation>
    </message>
    <message>
        <source>Count trading days, not working days.</source>
        <translation>按交易日而非工作日计算。</translation>
    </message>
    <message>
        <source>A yearly notice to count with (YAML).</source>
        <translation>计算时采用的年度放假通知（YAML）。</translation>
    </message>
    <message>
        <source>Say with what this terminal seals, until when, and who is asked for the time.</source>
        <translation>说明本终端用什么签章、有效期到何时、向谁申请时间戳。</translation>
    </message>
    <message>
        <source>Have the branch&apos;s authority issue another certificate, for another key.</source>
        <translation>由营业部签发机构为新密钥签发新证书。</translation>
    </message>
    <message>
        <source>Key, certificate and chain (PKCS#12).</source>
        <translation>密钥、证书及证书链（PKCS#12）。</translation>
    </message>
    <message>
        <source>The key file&apos;s password, in a file&apos;s first line; else asked for.</source>
        <translation>密钥文件的密码，写在某文件的第一行；否则当场询问。</translation>
    </message>
    <message>
        <source>Seal with the key of a PKCS#12 file from now on; the key is kept in the encrypted store.</source>
        <translation>今后使用 PKCS#12 文件中的密钥签章；密钥保存在加密库中。</translation>
    </message>
    <message>
        <source>The token&apos;s own PKCS#11 library.</source>
        <translation>密码设备自带的 PKCS#11 驱动库。</translation>
    </message>
    <message>
        <source>The token&apos;s label.</source>
        <translation>密码设备的标签。</translation>
    </message>
    <message>
        <source>The label of key and certificate on the token.</source>
        <translation>设备中密钥和证书的标签。</translation>
    </message>
    <message>
        <source>The PIN, in a file&apos;s first line; else asked for.</source>
        <translation>PIN，写在某文件的第一行；否则当场询问。</translation>
    </message>
    <message>
        <source>Seal with a key that stays on a PKCS#11 token from now on.</source>
        <translation>今后使用保存在 PKCS#11 密码设备中的密钥签章。</translation>
    </message>
    <message>
        <source>Its address (RFC 3161), http or https.</source>
        <translation>时间戳机构的地址（RFC 3161），http 或 https。</translation>
    </message>
    <message>
        <source>The certificate its timestamps are believed by.</source>
        <translation>用于核验其时间戳的证书。</translation>
    </message>
    <message>
        <source>Ask nobody from now on.</source>
        <translation>今后不再申请时间戳。</translation>
    </message>
    <message>
        <source>Ask an authority for timestamps from now on, or nobody.</source>
        <translation>今后向某时间戳机构申请时间戳，或不再申请。</translation>
    </message>
    <message>
        <source>Ask for the timestamps that documents still wait for.</source>
        <translation>为仍在等待的文件申请时间戳。</translation>
    </message>
    <message>
        <source>With what this terminal seals, and who vouches for the time.</source>
        <translation>本终端用什么签章，由谁证明时间。</translation>
    </message>
    <message>
        <source>The confirmation&apos;s number.</source>
        <translation>确认单编号。</translation>
    </message>
    <message>
        <source>Where the bundle goes.</source>
        <translation>证据包保存到哪里。</translation>
    </message>
    <message>
        <source>Save everything that proves a signing as one file; guitai verify examines it anywhere.</source>
        <translation>把证明一次签署的全部材料存成一个文件；可在任何地方用 guitai verify 核验。</translation>
    </message>
    <message>
        <source>The document (PDF) or evidence bundle (ZIP).</source>
        <translation>文件（PDF）或证据包（ZIP）。</translation>
    </message>
    <message>
        <source>The code printed on a paper, as scanned.</source>
        <translation>纸面上二维码的内容，按扫描所得填写。</translation>
    </message>
    <message>
        <source>The time authority to believe timestamps by.</source>
        <translation>用于核验时间戳的机构证书。</translation>
    </message>
    <message>
        <source>Say what holds of a document or bundle and what does not; exit 0 only when everything checked holds.

With a sign-in (--password-stdin or --login) the home&apos;s own record of the document is checked too.</source>
        <translation>逐项说明文件或证据包哪些成立、哪些不成立；只有所检各项全部成立，退出码才为 0。

登录后（--password-stdin 或 --login）还会核对本机的营业部记录。</translation>
    </message>
    <message>
        <source>The authority to trust.</source>
        <translation>信任的证书机构。</translation>
    </message>
    <message>
        <source>Make a branch of made-up people, live a working day there, and verify everything it leaves behind.</source>
        <translation>建立一个虚构的营业部，演示一个工作日，并验证留下的全部结果。</translation>
    </message>
    <message>
        <source>Where everything goes: empty, new, or an earlier demo&apos;s.</source>
        <translation>结果保存目录：空目录、新目录或此前的演示目录。</translation>
    </message>
    <message>
        <source>The same seed lives the same day.</source>
        <translation>种子相同，演示日相同。</translation>
    </message>
    <message>
        <source>How many clients the old list has.</source>
        <translation>旧名单的客户数。</translation>
    </message>
    <message>
        <source>How many tickets are given out.</source>
        <translation>发号数。</translation>
    </message>
    <message>
        <source>Which trading day; the last one that is over.</source>
        <translation>演示哪个交易日；省略时为最近一个已结束的交易日。</translation>
    </message>
    <message>
        <source>Let the real windows take part, unseen, and take pictures.</source>
        <translation>真实窗口在后台参与，并截图。</translation>
    </message>
    <message>
        <source>Live a short demo day and picture every screen of it, in every language and theme.</source>
        <translation>演示一个简短的工作日，以各种语言和主题为每个界面截图。</translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation>截图保存目录。</translation>
    </message>
    <message>
        <source>Make a branch in a temporary folder, seal and verify a document, and paint the sign-in window.</source>
        <translation>自检：在临时目录建立营业部，签章并验证一份文件，绘制登录界面。</translation>
    </message>
    <message>
        <source>The audit trail.</source>
        <translation>审计记录。</translation>
    </message>
    <message>
        <source>Check every entry and every signature of the staff; exit 0 and a count, or 1 and the first broken one.</source>
        <translation>核验全部审计记录与员工签署；退出状态 0 并给出条数，或 1 并指出第一处不成立。</translation>
    </message>
    <message>
        <source>The working-day and trading-day calendar.</source>
        <translation>工作日与交易日日历。</translation>
    </message>
    <message>
        <source>Take in a year&apos;s holiday notice; the deadlines of open cases are counted again.</source>
        <translation>导入年度放假通知，并重新计算未结业务的期限。</translation>
    </message>
    <message>
        <source>The notice: YAML, as the manual shows it.</source>
        <translation>放假通知：YAML，格式见手册。</translation>
    </message>
    <message>
        <source>List the years whose notice is known, the latest first.</source>
        <translation>列出已有放假通知的年度，最近的在前。</translation>
    </message>
</context>
</TS>
