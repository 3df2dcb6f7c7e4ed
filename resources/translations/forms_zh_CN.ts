<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClientText</name>
    <message>
        <source>{branch}: your appointment {number} for {service} is on {day} at {time}. Bring: {bring}. Code: {code}.</source>
        <translation>【{branch}】您预约的{service}（{number}）时间为 {day} {time}。请携带：{bring}。签到码：{code}。</translation>
    </message>
    <message>
        <source>{branch}: your appointment for {service} was moved; it is now {number}, on {day} at {time}. Code: {code}.</source>
        <translation>【{branch}】您预约的{service}已改期，新预约 {number}，时间 {day} {time}。签到码：{code}。</translation>
    </message>
    <message>
        <source>{branch}: your appointment {number} for {service} on {day} at {time} was cancelled.</source>
        <translation>【{branch}】您预约的{service}（{number}，{day} {time}）已取消。</translation>
    </message>
    <message>
        <source>{branch}: we cannot give you the appointment {number} for {service}. We offer instead: {instead}.</source>
        <translation>【{branch}】您申请的{service}预约（{number}）无法安排，可改为：{instead}。</translation>
    </message>
    <message>
        <source>{branch}: sorry, {day} at {time} had been given away before. We will call you about {service} ({number}).</source>
        <translation>【{branch}】很抱歉，{day} {time} 已先约出，我们将致电与您另约{service}（{number}）。</translation>
    </message>
    <message>
        <source>{branch}: a time came free for {service} ({number}). Please call us if you would like it.</source>
        <translation>【{branch}】您候补的{service}（{number}）有空出的时间，如需要请来电。</translation>
    </message>
    <message>
        <source>nothing special</source>
        <translation>无特别要求</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Branch and terminal</source>
        <translation>营业部与终端</translation>
    </message>
    <message>
        <source>Branch code</source>
        <translation>营业部代码</translation>
    </message>
    <message>
        <source>Part of every confirmation number; cannot be changed later</source>
        <translation>写入每张确认单编号，设定后不能更改</translation>
    </message>
    <message>
        <source>Branch name</source>
        <translation>营业部名称</translation>
    </message>
    <message>
        <source>Terminal code</source>
        <translation>终端代码</translation>
    </message>
    <message>
        <source>Such as C1; no two terminals of a branch may share one</source>
        <translation>例如 C1；同一营业部内不得重复</translation>
    </message>
    <message>
        <source>Join a branch</source>
        <translation>加入营业部</translation>
    </message>
    <message>
        <source>As the branch&apos;s other terminals show it</source>
        <translation>与本营业部其他终端显示的一致</translation>
    </message>
    <message>
        <source>Such as C2; one that no terminal of the branch has or ever had</source>
        <translation>例如 C2；不得与本营业部现有或曾用的终端代码重复</translation>
    </message>
    <message>
        <source>What it is to be</source>
        <translation>终端用途</translation>
    </message>
    <message>
        <source>A kiosk reads the queue, and nothing of clients</source>
        <translation>自助机只读取排队信息，不读取任何客户资料</translation>
    </message>
    <message>
        <source>Where the branch exchanges</source>
        <translation>营业部的同步地址</translation>
    </message>
    <message>
        <source>A folder or an address; the page Sync of another terminal shows it</source>
        <translation>文件夹或地址；可在其他终端的“同步”页面查看</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>首位管理员</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery code as printed</source>
        <translation>打印件上的恢复码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>签发国</translation>
    </message>
    <message>
        <source>For passports only</source>
        <translation>仅护照填写</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid without an end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Renews the document on file</source>
        <translation>更新在档证件</translation>
    </message>
    <message>
        <source>Open a service case</source>
        <translation>登记业务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>办理内容</translation>
    </message>
    <message>
        <source>Printed on the confirmation; needed before applying</source>
        <translation>将印在确认单上，提交申请前必填</translation>
    </message>
    <message>
        <source>Materials seen</source>
        <translation>已核验材料</translation>
    </message>
    <message>
        <source>Acted for by</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>At least 10 characters of three kinds: small letters, capitals, digits, signs</source>
        <translation>至少 10 位，含小写字母、大写字母、数字、符号中的三类</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>How satisfied are you with the service?</source>
        <translation>您对本次服务满意吗？</translation>
    </message>
    <message>
        <source>Your rating</source>
        <translation>您的评价</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>Anything you would like to tell us</source>
        <translation>您想对我们说的话</translation>
    </message>
    <message>
        <source>What the client came for</source>
        <translation>来访事项</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>The first one decides the line</source>
        <translation>按第一项业务排队</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Set a new password with the recovery code</source>
        <translation>用恢复码重设密码</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Not on file yet</source>
        <translation>尚未建档</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>A mobile number, or a landline with its area code</source>
        <translation>手机号，或带区号的固定电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>同步存储</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>联系地址</translation>
    </message>
    <message>
        <source>Such as /mnt/share/guitai, s3://bucket/branch or postgresql://host/database</source>
        <translation>如 /mnt/share/guitai、s3://bucket/branch 或 postgresql://host/database</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Leave empty for somebody without an account</source>
        <translation>尚未开户的客户可不填</translation>
    </message>
    <message>
        <source>Needs special care</source>
        <translation>需要特别关照</translation>
    </message>
    <message>
        <source>Served first and with large print, for old age, disability or the like</source>
        <translation>老年、残障等客户优先办理，提供大字版</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Register a person</source>
        <translation>登记个人客户</translation>
    </message>
    <message>
        <source>Register an institution</source>
        <translation>登记机构客户</translation>
    </message>
    <message>
        <source>Change the client&apos;s file</source>
        <translation>修改客户资料</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新姓名</translation>
    </message>
    <message>
        <source>Leave empty to keep what is on file</source>
        <translation>不填则保留原资料</translation>
    </message>
    <message>
        <source>Change class and grade</source>
        <translation>调整分类与等级</translation>
    </message>
    <message>
        <source>Investor class</source>
        <translation>投资者分类</translation>
    </message>
    <message>
        <source>Client grade</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Financial assets in yuan</source>
        <translation>金融资产（元）</translation>
    </message>
    <message>
        <source>Yearly income in yuan, on average</source>
        <translation>年均收入（元）</translation>
    </message>
    <message>
        <source>What the client&apos;s papers show</source>
        <translation>客户证明所示</translation>
    </message>
    <message>
        <source>Months of trading</source>
        <translation>交易经验（月）</translation>
    </message>
    <message>
        <source>Examination passed</source>
        <translation>考试合格</translation>
    </message>
    <message>
        <source>Result of the questionnaire</source>
        <translation>问卷结果</translation>
    </message>
    <message>
        <source>Number of the questionnaire</source>
        <translation>问卷编号</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>风险承受能力等级</translation>
    </message>
    <message>
        <source>Professional by conversion</source>
        <translation>转化为专业投资者</translation>
    </message>
    <message>
        <source>Professional directly</source>
        <translation>直接认定为专业投资者</translation>
    </message>
    <message>
        <source>Back to an ordinary investor</source>
        <translation>转回普通投资者</translation>
    </message>
    <message>
        <source>Change of class</source>
        <translation>类别变更</translation>
    </message>
    <message>
        <source>Net assets in yuan</source>
        <translation>净资产（元）</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>投资经历（年）</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>测评日期</translation>
    </message>
    <message>
        <source>Somebody who acts for the client</source>
        <translation>代为办理人</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Power of attorney or proof</source>
        <translation>授权委托书或证明</translation>
    </message>
    <message>
        <source>Reference of the notarised power of attorney or of the guardianship</source>
        <translation>公证授权委托书或监护证明的编号</translation>
    </message>
    <message>
        <source>Services covered</source>
        <translation>授权业务范围</translation>
    </message>
    <message>
        <source>None ticked means every service that is open to representatives</source>
        <translation>不勾选表示可代办的全部业务</translation>
    </message>
    <message>
        <source>Authority valid until</source>
        <translation>授权有效期至</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Take effect once compliance has checked them</source>
        <translation>经合规复核后生效</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why against the check</source>
        <translation>突破限制的理由</translation>
    </message>
    <message>
        <source>Stays marked on the appointment, with your name</source>
        <translation>将与您的姓名一并标注在该预约上</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>Move an appointment</source>
        <translation>预约改期</translation>
    </message>
    <message>
        <source>Move an appointment against a check</source>
        <translation>突破限制改期</translation>
    </message>
    <message>
        <source>The client came after all</source>
        <translation>客户后来到场</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Who cancels</source>
        <translation>取消方</translation>
    </message>
    <message>
        <source>Decline a request</source>
        <translation>婉拒预约申请</translation>
    </message>
    <message>
        <source>Offered instead</source>
        <translation>替代方案</translation>
    </message>
    <message>
        <source>Another time, another branch, online: the client is told of it</source>
        <translation>其他时间、其他营业部或线上办理；将告知客户</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>临时密码</translation>
    </message>
    <message>
        <source>Must be changed at the first sign-in</source>
        <translation>首次登录须修改</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>用工形式</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Registered for</source>
        <translation>登记类别</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>执业登记编号</translation>
    </message>
    <message>
        <source>Registration valid until</source>
        <translation>登记有效期至</translation>
    </message>
    <message>
        <source>General registration number</source>
        <translation>一般执业登记编号</translation>
    </message>
    <message>
        <source>General registration until</source>
        <translation>一般执业登记有效期至</translation>
    </message>
    <message>
        <source>Investment adviser number</source>
        <translation>投资顾问登记编号</translation>
    </message>
    <message>
        <source>Investment adviser until</source>
        <translation>投资顾问登记有效期至</translation>
    </message>
    <message>
        <source>Fund sales number</source>
        <translation>基金销售资格编号</translation>
    </message>
    <message>
        <source>Fund sales until</source>
        <translation>基金销售资格有效期至</translation>
    </message>
    <message>
        <source>Complaint post number</source>
        <translation>投诉岗位编号</translation>
    </message>
    <message>
        <source>Complaint post until</source>
        <translation>投诉岗位有效期至</translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Registration and window</source>
        <translation>执业登记与窗口</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>变更角色</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Let a terminal in</source>
        <translation>批准终端加入</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>加入申请</translation>
    </message>
    <message>
        <source>Paste it, open its file, or scan the code on the new terminal&apos;s screen</source>
        <translation>粘贴、打开文件，或扫描新终端屏幕上的二维码</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>Have it read to you by the person at the new terminal; do not copy it from a mail</source>
        <translation>请新终端旁的同事当面或电话念出；不要从邮件中复制</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Leave it empty for the whole day</source>
        <translation>留空表示全天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Set working hours</source>
        <translation>设定工作时间</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Empty where no end is known; afterwards the former hours hold again</source>
        <translation>长期有效则留空；到期后恢复原排班</translation>
    </message>
    <message>
        <source>Such as 9:00-11:30 13:00-17:00; empty on a free day</source>
        <translation>例如 9:00-11:30 13:00-17:00；休息日留空</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>登记休假</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>休假类别</translation>
    </message>
    <message>
        <source>What is closed</source>
        <translation>停用范围</translation>
    </message>
    <message>
        <source>The whole branch</source>
        <translation>整个营业部</translation>
    </message>
    <message>
        <source>Enter a closed period</source>
        <translation>登记停用时段</translation>
    </message>
    <message>
        <source>Window or room</source>
        <translation>窗口或房间</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>场地类别</translation>
    </message>
    <message>
        <source>Number or short name</source>
        <translation>编号或简称</translation>
    </message>
    <message>
        <source>A window&apos;s number as it is called</source>
        <translation>窗口填写叫号用的编号</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>场地名称</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>限办业务</translation>
    </message>
    <message>
        <source>Every service where none is ticked</source>
        <translation>不勾选则可办所有业务</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>In words; kept in the log with your name</source>
        <translation>文字说明（连同您的姓名记入日志）</translation>
    </message>
    <message>
        <source>Category and cause</source>
        <translation>类别与原因</translation>
    </message>
    <message>
        <source>Amount paid to the complainant, in yuan</source>
        <translation>支付投诉人金额（元）</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Who inquires and answers</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Number of the complaint it is handled with</source>
        <translation>并入的投诉编号</translation>
    </message>
    <message>
        <source>It keeps its own number, and its complainant a reply of their own.</source>
        <translation>本件保留自己的编号，并单独答复其投诉人。</translation>
    </message>
    <message>
        <source>What the inquiry found</source>
        <translation>调查认定的事实</translation>
    </message>
    <message>
        <source>Whose responsibility it is</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>What you propose</source>
        <translation>拟处理意见</translation>
    </message>
    <message>
        <source>What is decided; the reply is built on it</source>
        <translation>处理决定（书面答复的依据）</translation>
    </message>
    <message>
        <source>How far it is justified</source>
        <translation>诉求合理性</translation>
    </message>
    <message>
        <source>Working days from the receipt in all</source>
        <translation>自收到之日起共计（工作日）</translation>
    </message>
    <message>
        <source>Why; the complainant is told this</source>
        <translation>延期原因（须告知投诉人）</translation>
    </message>
    <message>
        <source>Empty for now; such as 2026-11-23 09:30</source>
        <translation>留空即为现在；例如 2026-11-23 09:30</translation>
    </message>
    <message>
        <source>The complainant accepts the reply</source>
        <translation>投诉人接受答复</translation>
    </message>
    <message>
        <source>What the complainant said, or that nothing came</source>
        <translation>投诉人的表示，或期满未表示</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>调解达成的内容</translation>
    </message>
    <message>
        <source>How the complaint was handled, as the complainant tells it</source>
        <translation>处理经过（投诉人陈述）</translation>
    </message>
    <message>
        <source>What is disputed</source>
        <translation>争议之处</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>相关证据</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申诉请求</translation>
    </message>
    <message>
        <source>The new result</source>
        <translation>变更后的处理结果</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>变更理由</translation>
    </message>
    <message>
        <source>Such as 2026-11-23 09:30</source>
        <translation>例如 2026-11-23 09:30</translation>
    </message>
    <message>
        <source>Take in a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>What happened, in the complainant&apos;s own words</source>
        <translation>投诉人原话</translation>
    </message>
    <message>
        <source>As it is said; it is never rewritten afterwards.</source>
        <translation>按原话记录，事后不作改写。</translation>
    </message>
    <message>
        <source>What the complainant asks for</source>
        <translation>投诉人的诉求</translation>
    </message>
    <message>
        <source>Amount claimed, in yuan</source>
        <translation>涉及金额（元）</translation>
    </message>
    <message>
        <source>Whistle-blowing: for compliance only</source>
        <translation>举报（仅合规可见）</translation>
    </message>
    <message>
        <source>The service it is about</source>
        <translation>涉及的业务办理</translation>
    </message>
    <message>
        <source>What business it is about</source>
        <translation>涉及业务</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>受理渠道</translation>
    </message>
    <message>
        <source>When it was received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Empty for now; of a letter or a transfer, when it reached the branch</source>
        <translation>留空即为现在；信函或转办件填到达营业部的时间</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>转办单号</translation>
    </message>
    <message>
        <source>Received there</source>
        <translation>转办方收到时间</translation>
    </message>
    <message>
        <source>To be contacted by</source>
        <translation>要求联系客户时限</translation>
    </message>
    <message>
        <source>To be replied to by</source>
        <translation>要求答复时限</translation>
    </message>
    <message>
        <source>The complainant will not be named</source>
        <translation>匿名投诉</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Complained by an agent</source>
        <translation>代理人姓名</translation>
    </message>
    <message>
        <source>The agent&apos;s name, where somebody complains in the client&apos;s place</source>
        <translation>由他人代为投诉时填写</translation>
    </message>
    <message>
        <source>The agent&apos;s phone</source>
        <translation>代理人电话</translation>
    </message>
    <message>
        <source>What the agent may act by</source>
        <translation>代理依据</translation>
    </message>
    <message>
        <source>How many complain together</source>
        <translation>共同投诉人数</translation>
    </message>
    <message>
        <source>Complainants on the same matter so far</source>
        <translation>同一事项投诉人数</translation>
    </message>
    <message>
        <source>Names of the others, one on each line</source>
        <translation>其他投诉人姓名（每行一人）</translation>
    </message>
    <message>
        <source>The colleague it is about</source>
        <translation>被投诉员工</translation>
    </message>
    <message>
        <source>Never owns the complaint and takes no part in it</source>
        <translation>不得担任首问负责人，须全程回避</translation>
    </message>
    <message>
        <source>Or whom or what it is about, in words</source>
        <translation>或用文字说明被投诉对象</translation>
    </message>
    <message>
        <source>Evidence brought, one thing on each line</source>
        <translation>证据清单（每行一项）</translation>
    </message>
    <message>
        <source>What you answered at once</source>
        <translation>您当场的答复</translation>
    </message>
    <message>
        <source>Counts as the first response within 24 hours; leave empty where nobody answered yet.</source>
        <translation>计为24小时内首次响应；尚未答复请留空。</translation>
    </message>
    <message>
        <source>How the letter was brought</source>
        <translation>信函送达方式</translation>
    </message>
    <message>
        <source>How</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Who took it, or where it was sent</source>
        <translation>签收人或者寄送地址</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number of the parcel, mail or form</source>
        <translation>邮件、快递或者平台编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It came back or did not arrive: only a try</source>
        <translation>退回或者未送达，仅记录一次尝试</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>Which number stands on your slip?</source>
        <translation>您的号单上是哪个号码？</translation>
    </message>
    <message>
        <source>Such as A023</source>
        <translation>例如 A023</translation>
    </message>
    <message>
        <source>Ask for an appointment</source>
        <translation>申请预约</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>您的电话</translation>
    </message>
    <message>
        <source>On which day would you like to come?</source>
        <translation>您希望哪天来？</translation>
    </message>
    <message>
        <source>Year, month and day, such as 20261124</source>
        <translation>年月日，例如 20261124</translation>
    </message>
    <message>
        <source>In the morning or in the afternoon?</source>
        <translation>上午还是下午？</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>In your own words, as short as you like</source>
        <translation>用您自己的话说，简短即可</translation>
    </message>
    <message>
        <source>Complaint or suggestion</source>
        <translation>投诉与建议</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>请说明事情经过</translation>
    </message>
    <message>
        <source>In your own words. Nobody rewrites them.</source>
        <translation>用您自己的话说，原文不会被改动。</translation>
    </message>
    <message>
        <source>What do you ask for?</source>
        <translation>您的诉求是什么？</translation>
    </message>
    <message>
        <source>Without a name and a phone nobody can answer you.</source>
        <translation>不留姓名和电话，我们无法答复您。</translation>
    </message>
    <message>
        <source>Check in for an appointment</source>
        <translation>预约签到</translation>
    </message>
    <message>
        <source>Which code stands on your slip?</source>
        <translation>预约单上的签到码</translation>
    </message>
    <message>
        <source>Hold it before the reader, or type it.</source>
        <translation>将签到码对准扫码口，或直接输入。</translation>
    </message>
    <message>
        <source>The number of your identity document</source>
        <translation>您的证件号码</translation>
    </message>
    <message>
        <source>The last four digits of your phone</source>
        <translation>您手机号码的后四位</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>我的信息</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation>说了什么或者看到了什么</translation>
    </message>
    <message>
        <source>Score the complainant gives, 1 to 5</source>
        <translation>投诉人评分（1至5分）</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>整改内容</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>整改责任人</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Number in the register of violations, or of the decision</source>
        <translation>违规登记编号或者决定文号</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>处理决定</translation>
    </message>
    <message>
        <source>Part of the loss they bear, in yuan</source>
        <translation>承担损失金额（元）</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Residence permit for Hong Kong and Macao residents</source>
        <translation>港澳居民居住证</translation>
    </message>
    <message>
        <source>Residence permit for Taiwan residents</source>
        <translation>台湾居民居住证</translation>
    </message>
    <message>
        <source>Mainland travel permit for Hong Kong and Macao residents</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Mainland travel permit for Taiwan residents</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Foreigner&apos;s permanent residence card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Military or armed police card</source>
        <translation>军官证或武警证</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Natural person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Ordinary investor</source>
        <translation>普通投资者</translation>
    </message>
    <message>
        <source>Professional investor</source>
        <translation>专业投资者</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Ordinary client</source>
        <translation>普通客户</translation>
    </message>
    <message>
        <source>VIP client</source>
        <translation>贵宾客户</translation>
    </message>
    <message>
        <source>C1 lowest class</source>
        <translation>C1 最低类别</translation>
    </message>
    <message>
        <source>C1 conservative</source>
        <translation>C1 保守型</translation>
    </message>
    <message>
        <source>C2 cautious</source>
        <translation>C2 谨慎型</translation>
    </message>
    <message>
        <source>C3 steady</source>
        <translation>C3 稳健型</translation>
    </message>
    <message>
        <source>C4 active</source>
        <translation>C4 积极型</translation>
    </message>
    <message>
        <source>C5 aggressive</source>
        <translation>C5 激进型</translation>
    </message>
    <message>
        <source>R1 low risk</source>
        <translation>R1 低风险</translation>
    </message>
    <message>
        <source>R2 fairly low risk</source>
        <translation>R2 中低风险</translation>
    </message>
    <message>
        <source>R3 medium risk</source>
        <translation>R3 中风险</translation>
    </message>
    <message>
        <source>R4 fairly high risk</source>
        <translation>R4 中高风险</translation>
    </message>
    <message>
        <source>R5 high risk</source>
        <translation>R5 高风险</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Authorized officer</source>
        <translation>授权经办人</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>12386 platform</source>
        <translation>12386 转办</translation>
    </message>
    <message>
        <source>Transferred by the association</source>
        <translation>协会转办</translation>
    </message>
    <message>
        <source>Transferred by the regulator</source>
        <translation>监管转办</translation>
    </message>
    <message>
        <source>At the kiosk</source>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Accepted for handling</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Handled with another</source>
        <translation>已并案</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>已初分</translation>
    </message>
    <message>
        <source>Category confirmed</source>
        <translation>类别已确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting for evidence</source>
        <translation>待补证据</translation>
    </message>
    <message>
        <source>Extension asked for</source>
        <translation>已申请延期</translation>
    </message>
    <message>
        <source>Extension: manager agrees</source>
        <translation>延期：负责人已同意</translation>
    </message>
    <message>
        <source>Extension: compliance agrees</source>
        <translation>延期：合规已同意</translation>
    </message>
    <message>
        <source>Extension agreed, to be told</source>
        <translation>延期已批准，待告知</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>已延期</translation>
    </message>
    <message>
        <source>Waiting for the decision</source>
        <translation>待作处理意见</translation>
    </message>
    <message>
        <source>Decided by the manager</source>
        <translation>负责人已决定</translation>
    </message>
    <message>
        <source>Decided by compliance</source>
        <translation>合规已决定</translation>
    </message>
    <message>
        <source>Decided, reply due</source>
        <translation>已决定，待答复</translation>
    </message>
    <message>
        <source>Replied in writing</source>
        <translation>已书面答复</translation>
    </message>
    <message>
        <source>In mediation</source>
        <translation>调解中</translation>
    </message>
    <message>
        <source>Complaint closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>Appeal in review</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>Upheld, reply due</source>
        <translation>维持，待答复</translation>
    </message>
    <message>
        <source>Changed, reply due</source>
        <translation>变更，待答复</translation>
    </message>
    <message>
        <source>Returned to be handled again</source>
        <translation>发回重办</translation>
    </message>
    <message>
        <source>Being handled again</source>
        <translation>重办中</translation>
    </message>
    <message>
        <source>Waiting for the reviewer</source>
        <translation>重办完成，待复核</translation>
    </message>
    <message>
        <source>Final reply given</source>
        <translation>已最终答复</translation>
    </message>
    <message>
        <source>In mediation after the appeal</source>
        <translation>申诉后调解中</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>终结</translation>
    </message>
    <message>
        <source>Complaint withdrawn</source>
        <translation>已撤诉</translation>
    </message>
    <message>
        <source>Register the complaint</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accept the complaint</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Not accept it</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Handle with another</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Handle by itself again</source>
        <translation>取消并案</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>初步分类</translation>
    </message>
    <message>
        <source>Confirm the category</source>
        <translation>二次确认</translation>
    </message>
    <message>
        <source>Send the category back</source>
        <translation>退回分类</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>Tell the complainant it was accepted</source>
        <translation>反馈受理情况</translation>
    </message>
    <message>
        <source>Give to a handler</source>
        <translation>分派处理人</translation>
    </message>
    <message>
        <source>Give to another handler</source>
        <translation>改派处理人</translation>
    </message>
    <message>
        <source>Step aside</source>
        <translation>申请回避</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>显示联系方式</translation>
    </message>
    <message>
        <source>Note a step of the inquiry</source>
        <translation>记录调查情况</translation>
    </message>
    <message>
        <source>Ask the complainant for evidence</source>
        <translation>请投诉人补充证据</translation>
    </message>
    <message>
        <source>Evidence has come</source>
        <translation>证据已补充</translation>
    </message>
    <message>
        <source>Hand in the finding</source>
        <translation>提交调查认定</translation>
    </message>
    <message>
        <source>Send the finding back</source>
        <translation>退回重新调查</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Agree to the extension as manager</source>
        <translation>负责人同意延期</translation>
    </message>
    <message>
        <source>Agree to the extension as compliance</source>
        <translation>合规同意延期</translation>
    </message>
    <message>
        <source>Deny the extension</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>Do without the extension</source>
        <translation>撤回延期申请</translation>
    </message>
    <message>
        <source>Record that the extension was told in writing</source>
        <translation>记录已书面告知延期</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>作出处理决定</translation>
    </message>
    <message>
        <source>Decide as manager</source>
        <translation>负责人决定</translation>
    </message>
    <message>
        <source>Decide as compliance</source>
        <translation>合规决定</translation>
    </message>
    <message>
        <source>Record the written reply</source>
        <translation>记录书面答复送达</translation>
    </message>
    <message>
        <source>Close the complaint</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Begin a mediation</source>
        <translation>进入调解</translation>
    </message>
    <message>
        <source>Settled in mediation</source>
        <translation>调解达成</translation>
    </message>
    <message>
        <source>Mediation without result</source>
        <translation>调解未果</translation>
    </message>
    <message>
        <source>Take in an appeal</source>
        <translation>受理申诉</translation>
    </message>
    <message>
        <source>Appeal taken back</source>
        <translation>撤回申诉</translation>
    </message>
    <message>
        <source>Take up the review</source>
        <translation>开始复核</translation>
    </message>
    <message>
        <source>Uphold the result</source>
        <translation>维持原处理结果</translation>
    </message>
    <message>
        <source>Change the result</source>
        <translation>变更处理结果</translation>
    </message>
    <message>
        <source>Return to be handled again</source>
        <translation>发回重办</translation>
    </message>
    <message>
        <source>Complaint taken back</source>
        <translation>投诉人撤诉</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理决定</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>初步分类</translation>
    </message>
    <message>
        <source>Confirmation of the category</source>
        <translation>二次确认</translation>
    </message>
    <message>
        <source>Written reply</source>
        <translation>书面答复</translation>
    </message>
    <message>
        <source>Industry guideline</source>
        <translation>行业指引时限</translation>
    </message>
    <message>
        <source>Contact, as the platform asks</source>
        <translation>平台要求联系时限</translation>
    </message>
    <message>
        <source>Reply, as the platform asks</source>
        <translation>平台要求答复时限</translation>
    </message>
    <message>
        <source>Complainant&apos;s time to appeal</source>
        <translation>投诉人申诉期限</translation>
    </message>
    <message>
        <source>Review of the appeal</source>
        <translation>申诉复核</translation>
    </message>
    <message>
        <source>May be closed without a word</source>
        <translation>期满可结案</translation>
    </message>
    <message>
        <source>receipt of the complaint</source>
        <translation>收到投诉</translation>
    </message>
    <message>
        <source>taking the complaint up again</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>delivery of the reply</source>
        <translation>答复送达</translation>
    </message>
    <message>
        <source>receipt of the appeal</source>
        <translation>收到申诉</translation>
    </message>
    <message>
        <source>the transfer; the last day is the platform&apos;s</source>
        <translation>转办（截止时间由转办方指定）</translation>
    </message>
    <message>
        <source>The branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>员工个人</translation>
    </message>
    <message>
        <source>The firm</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>The complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>双方均有责任</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无责任方</translation>
    </message>
    <message>
        <source>Handed over against signature</source>
        <translation>当面交付签收</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Through the platform</source>
        <translation>通过转办平台</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>接待员</translation>
    </message>
    <message>
        <source>Teller</source>
        <translation>柜员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Branch manager</source>
        <translation>营业部经理</translation>
    </message>
    <message>
        <source>Compliance officer</source>
        <translation>合规专员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Take a ticket, check in</source>
        <translation>取号、签到</translation>
    </message>
    <message>
        <source>Call, recall, miss, hand over</source>
        <translation>叫号、重叫、过号、转窗</translation>
    </message>
    <message>
        <source>Arrange appointments</source>
        <translation>预约登记与确认</translation>
    </message>
    <message>
        <source>Register and change clients</source>
        <translation>登记、修改客户</translation>
    </message>
    <message>
        <source>See clients, masked</source>
        <translation>查看客户（脱敏）</translation>
    </message>
    <message>
        <source>Reveal client data, with a reason</source>
        <translation>查看客户明文（须写原因）</translation>
    </message>
    <message>
        <source>Change a client&apos;s class or grade</source>
        <translation>调整客户分类或等级</translation>
    </message>
    <message>
        <source>Apply for and carry out cases</source>
        <translation>受理、执行业务</translation>
    </message>
    <message>
        <source>Review cases of others</source>
        <translation>审核他人业务</translation>
    </message>
    <message>
        <source>Approve cases and mismatches</source>
        <translation>审批业务与不匹配事项</translation>
    </message>
    <message>
        <source>Have confirmations signed</source>
        <translation>发起客户签署</translation>
    </message>
    <message>
        <source>Void sealed documents</source>
        <translation>作废已封存文件</translation>
    </message>
    <message>
        <source>Charge fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Refund fees</source>
        <translation>退费、冲正</translation>
    </message>
    <message>
        <source>Register complaints</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Classify complaints</source>
        <translation>投诉分类与确认</translation>
    </message>
    <message>
        <source>Decide the reply to a complaint</source>
        <translation>决定投诉答复</translation>
    </message>
    <message>
        <source>Agree to an extension</source>
        <translation>同意投诉延期</translation>
    </message>
    <message>
        <source>Review appeals</source>
        <translation>复核申诉</translation>
    </message>
    <message>
        <source>See restricted complaints</source>
        <translation>查看限制知悉的投诉</translation>
    </message>
    <message>
        <source>Search the archive, print copies</source>
        <translation>查档、打印副本</translation>
    </message>
    <message>
        <source>Destroy archived items after their term</source>
        <translation>到期档案销毁</translation>
    </message>
    <message>
        <source>Keep the registers of staff</source>
        <translation>人员台账</translation>
    </message>
    <message>
        <source>Keep the registers of equipment</source>
        <translation>设备台账</translation>
    </message>
    <message>
        <source>See boards and reports</source>
        <translation>看板与报表</translation>
    </message>
    <message>
        <source>Propose policy, catalogue, fees</source>
        <translation>拟订政策、目录、收费</translation>
    </message>
    <message>
        <source>Check policy, catalogue, fees</source>
        <translation>复核政策、目录、收费</translation>
    </message>
    <message>
        <source>Read policy</source>
        <translation>查阅政策</translation>
    </message>
    <message>
        <source>Accounts, devices, calendar, backup</source>
        <translation>账号、设备、日历、备份</translation>
    </message>
    <message>
        <source>Book against a check</source>
        <translation>越过校验预约</translation>
    </message>
    <message>
        <source>Let terminals in, revoke them</source>
        <translation>批准或注销终端</translation>
    </message>
    <message>
        <source>See accounts, calendar and who holds which role</source>
        <translation>查阅账号、日历与角色</translation>
    </message>
    <message>
        <source>Propose roles</source>
        <translation>提出角色变更</translation>
    </message>
    <message>
        <source>Check proposed roles</source>
        <translation>复核角色变更</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>查阅审计记录</translation>
    </message>
    <message>
        <source>Import client lists</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>Export client data</source>
        <translation>导出客户资料</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Staff, policy, calendar</source>
        <translation>人员、制度、日历</translation>
    </message>
    <message>
        <source>Queue and call board</source>
        <translation>排队与叫号屏</translation>
    </message>
    <message>
        <source>Clients and their cases</source>
        <translation>客户及其业务</translation>
    </message>
    <message>
        <source>Restricted complaints</source>
        <translation>受限投诉</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>正式员工</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>外包人员</translation>
    </message>
    <message>
        <source>General registration</source>
        <translation>一般证券业务</translation>
    </message>
    <message>
        <source>Investment adviser</source>
        <translation>投资顾问</translation>
    </message>
    <message>
        <source>Fund sales</source>
        <translation>基金销售</translation>
    </message>
    <message>
        <source>Complaint post</source>
        <translation>投诉处理岗</translation>
    </message>
    <message>
        <source>Personal business</source>
        <translation>个人业务</translation>
    </message>
    <message>
        <source>Institutional business</source>
        <translation>机构业务</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>贵宾</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Special care</source>
        <translation>爱心专窗</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已叫号</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>弃号</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>转窗中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已审批</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>To be supplemented</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Corrected by another case</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Ordinary investors</source>
        <translation>普通投资者</translation>
    </message>
    <message>
        <source>Professional investors</source>
        <translation>专业投资者</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>机构投资者</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Electronic payment</source>
        <translation>电子支付</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>the published tariff</source>
        <translation>公示收费标准</translation>
    </message>
    <message>
        <source>the product&apos;s published terms</source>
        <translation>产品公示文件</translation>
    </message>
    <message>
        <source>the contract signed with the client</source>
        <translation>与客户签订的合同</translation>
    </message>
    <message>
        <source>the depository&apos;s published schedule</source>
        <translation>登记结算机构公布的收费标准</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Shown to the client</source>
        <translation>已展示</translation>
    </message>
    <message>
        <source>Signed by the client</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>已复签</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Handed to the client</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Refusal stated</source>
        <translation>已声明拒签</translation>
    </message>
    <message>
        <source>Refusal witnessed</source>
        <translation>拒签已见证</translation>
    </message>
    <message>
        <source>Signing refused</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已废弃</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Looked back on</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>不予立项</translation>
    </message>
    <message>
        <source>Take a ticket</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Mark as missed</source>
        <translation>过号</translation>
    </message>
    <message>
        <source>Put back in line</source>
        <translation>恢复排队</translation>
    </message>
    <message>
        <source>Mark as abandoned</source>
        <translation>弃号</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Finish serving</source>
        <translation>办理完成</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Hand over to another window</source>
        <translation>转窗</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Take the call back</source>
        <translation>撤销叫号</translation>
    </message>
    <message>
        <source>Take the beginning of the service back</source>
        <translation>撤销开始办理</translation>
    </message>
    <message>
        <source>Take “missed” back</source>
        <translation>撤销过号</translation>
    </message>
    <message>
        <source>Take the return to the line back</source>
        <translation>撤销恢复排队</translation>
    </message>
    <message>
        <source>Take the end of the service back</source>
        <translation>撤销办理完成</translation>
    </message>
    <message>
        <source>Take the pause back</source>
        <translation>撤销暂停</translation>
    </message>
    <message>
        <source>Take the resumption back</source>
        <translation>撤销恢复办理</translation>
    </message>
    <message>
        <source>Take the hand-over back</source>
        <translation>撤销转窗</translation>
    </message>
    <message>
        <source>Take the taking over back</source>
        <translation>撤销接收</translation>
    </message>
    <message>
        <source>Take “abandoned” back</source>
        <translation>撤销弃号</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Close without a rating</source>
        <translation>未评价结束</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>登记业务</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Hand over for confirmation</source>
        <translation>转待确认</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>要求补正</translation>
    </message>
    <message>
        <source>Hand in what was missing</source>
        <translation>提交补正</translation>
    </message>
    <message>
        <source>Close as not supplemented in time</source>
        <translation>逾期未补正，按撤回处理</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予办理</translation>
    </message>
    <message>
        <source>Withdraw for the client</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Correct by another case</source>
        <translation>另案更正</translation>
    </message>
    <message>
        <source>Prepare the confirmation</source>
        <translation>生成确认单</translation>
    </message>
    <message>
        <source>Show to the client</source>
        <translation>向客户展示</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>阅读完毕</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>经办复签</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Hand to the client</source>
        <translation>交付客户</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>废弃</translation>
    </message>
    <message>
        <source>Signing refused by the client</source>
        <translation>客户拒签</translation>
    </message>
    <message>
        <source>Witness the refusal</source>
        <translation>见证拒签</translation>
    </message>
    <message>
        <source>Approve the refusal</source>
        <translation>批准拒签</translation>
    </message>
    <message>
        <source>The client signs after all</source>
        <translation>客户改为签署</translation>
    </message>
    <message>
        <source>Print for signing in ink</source>
        <translation>打印供纸质签署</translation>
    </message>
    <message>
        <source>Scan the signed paper</source>
        <translation>扫描已签纸质件</translation>
    </message>
    <message>
        <source>File the refusal</source>
        <translation>归档拒签记录</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Order a replacement</source>
        <translation>批准重新出具</translation>
    </message>
    <message>
        <source>Superseded by another document</source>
        <translation>被新单替代</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>制定措施</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>Verify the effect</source>
        <translation>验证效果</translation>
    </message>
    <message>
        <source>Not mended yet</source>
        <translation>未见改善</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不予立项</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>年休假</translation>
    </message>
    <message>
        <source>Other leave</source>
        <translation>其他假</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Other duty</source>
        <translation>其他公务</translation>
    </message>
    <message>
        <source>Counter window</source>
        <translation>柜台窗口</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>洽谈室</translation>
    </message>
    <message>
        <source>Receipt of the complaint</source>
        <translation>投诉登记回执</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>受理告知书</translation>
    </message>
    <message>
        <source>Refusal to accept</source>
        <translation>不予受理告知书</translation>
    </message>
    <message>
        <source>Notice of more time</source>
        <translation>延期告知书</translation>
    </message>
    <message>
        <source>Reply to the appeal</source>
        <translation>申诉复核答复书</translation>
    </message>
    <message>
        <source>Draft letter</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Issued, not sealed yet</source>
        <translation>已签发，待封存</translation>
    </message>
    <message>
        <source>Sealed, to be sent</source>
        <translation>已封存，待送达</translation>
    </message>
    <message>
        <source>Delivered to the complainant</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Letter filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>草稿已弃用</translation>
    </message>
    <message>
        <source>Letter voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Handed over against a signature</source>
        <translation>当面交付并签收</translation>
    </message>
    <message>
        <source>Registered post</source>
        <translation>挂号邮寄</translation>
    </message>
    <message>
        <source>E-mail with the sealed file</source>
        <translation>电子邮件发送封存文件</translation>
    </message>
    <message>
        <source>Through the platform that transferred it</source>
        <translation>经转办平台反馈</translation>
    </message>
    <message>
        <source>Read out on the telephone</source>
        <translation>电话告知</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Being mended</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Mended, to be verified</source>
        <translation>已整改，待验收</translation>
    </message>
    <message>
        <source>Mended and verified</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Not mended well</source>
        <translation>验收未通过</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Plan a rectification</source>
        <translation>制定整改措施</translation>
    </message>
    <message>
        <source>Begin to mend it</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>It is mended</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>Verify that it is mended</source>
        <translation>验收通过</translation>
    </message>
    <message>
        <source>Send back to be mended</source>
        <translation>退回重新整改</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Complainant reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Give up calling</source>
        <translation>终止回访</translation>
    </message>
    <message>
        <source>Complainant is satisfied</source>
        <translation>投诉人满意</translation>
    </message>
    <message>
        <source>Complainant is not satisfied</source>
        <translation>投诉人不满意</translation>
    </message>
    <message>
        <source>Note who answers for it</source>
        <translation>登记责任追究</translation>
    </message>
</context>
</TS>
