<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Administration</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>业务政策</translation>
    </message>
    <message>
        <source>This terminal</source>
        <translation>本终端</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系统管理</translation>
    </message>
    <message>
        <source>What is done here takes two people or is recorded for those who check it.</source>
        <translation>这里的操作须双人完成，或留痕备查。</translation>
    </message>
    <message>
        <source>{name} is added. The roles wait for a second person.</source>
        <translation>已添加{name}，角色待第二人复核。</translation>
    </message>
    <message>
        <source>{name} is added and can sign in.</source>
        <translation>已添加{name}，现在即可登录。</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>添加同事</translation>
    </message>
    <message>
        <source>Tell them the temporary password yourself; they choose their own at first sign-in.</source>
        <translation>请当面告知临时密码；本人首次登录时须自行更换。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Registration and window of {name}</source>
        <translation>{name}的执业登记与窗口</translation>
    </message>
    <message>
        <source>Services that need a registration which has lapsed cannot be assigned.</source>
        <translation>执业登记失效后，不能再分派需要该登记的业务。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change the roles of {name}</source>
        <translation>变更{name}的角色</translation>
    </message>
    <message>
        <source>You propose, somebody from compliance checks. Until then nothing changes.</source>
        <translation>由您提出，合规复核。复核之前维持原角色。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提交复核</translation>
    </message>
    <message>
        <source>Reset the password of {name}</source>
        <translation>重置{name}的密码</translation>
    </message>
    <message>
        <source>Tell them the temporary password yourself; it is not shown again.</source>
        <translation>请当面告知临时密码；此后不再显示。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>End the access of {name}?</source>
        <translation>停用{name}？</translation>
    </message>
    <message>
        <source>{name} cannot sign in any more, at any terminal, and the database key is changed. Access does not come back; what they did stays on record under their name.</source>
        <translation>{name}将不能再登录任何终端，数据库密钥随即更换。停用后不可恢复；其办理过的业务仍以其姓名留档。</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Refuse the roles proposed for {name}?</source>
        <translation>不同意为{name}提出的角色？</translation>
    </message>
    <message>
        <source>{name} keeps the roles from before. Say why, for whoever proposed it.</source>
        <translation>{name}保留原有角色。请写明原因，供提出人查看。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Proposed.</source>
        <translation>已提交复核。</translation>
    </message>
    <message>
        <source>The temporary password holds from now on.</source>
        <translation>临时密码已生效。</translation>
    </message>
    <message>
        <source>The access has ended.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>The roles are held from now on.</source>
        <translation>角色已生效。</translation>
    </message>
    <message>
        <source>The proposal is refused.</source>
        <translation>已退回该角色申请。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Employment and window</source>
        <translation>用工形式与窗口</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>执业登记</translation>
    </message>
    <message>
        <source>Registration…</source>
        <translation>执业登记…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>变更角色…</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>重置密码…</translation>
    </message>
    <message>
        <source>End access…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>No role is held yet.</source>
        <translation>尚无角色。</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number}号窗口</translation>
    </message>
    <message>
        <source>None on file: services that need one cannot be assigned.</source>
        <translation>无登记记录：不能分派需要执业登记的业务。</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Roles to be checked</source>
        <translation>角色待复核</translation>
    </message>
    <message>
        <source>Role change waits</source>
        <translation>角色变更待复核</translation>
    </message>
    <message>
        <source>Has access</source>
        <translation>可登录</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Lapsed {day}</source>
        <translation>{day} 已失效</translation>
    </message>
    <message>
        <source>To {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>lapsed on {day}</source>
        <translation>已于 {day} 失效</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>Name, sign-in name or role</source>
        <translation>姓名、登录名或角色</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的人员</translation>
    </message>
    <message>
        <source>Everybody who works here or did stands in this list. Clear the line above.</source>
        <translation>在职和已停用的人员都在此列出。请清空上面的查找框。</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>请选择一位同事</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>执业登记</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}：{before} → {after}</translation>
    </message>
    <message>
        <source>Proposed by {name}: {reason}</source>
        <translation>{name}提出：{reason}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>不同意…</translation>
    </message>
    <message>
        <source>In force, to be checked</source>
        <translation>已生效，待补复核</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>待第二人复核</translation>
    </message>
    <message>
        <source>Roles that wait to be checked</source>
        <translation>待复核的角色</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>对象编号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>请选择一条记录</translation>
    </message>
    <message>
        <source>Everything that was recorded of it appears here.</source>
        <translation>该条记录的全部内容显示在这里。</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>第 {number} 条</translation>
    </message>
    <message>
        <source>Person, number, reason or code</source>
        <translation>姓名、编号、原因或代码</translation>
    </message>
    <message>
        <source>Every act</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>No entry fits</source>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <source>Sign-ins, refusals, looks at client files, reveals, prints and changes stand here.</source>
        <translation>登录、拒绝、查阅客户档案、查看明文、打印和变更都记录在此。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>校验审计链</translation>
    </message>
    <message>
        <source>The chain has not been verified here yet</source>
        <translation>本终端尚未校验过审计链</translation>
    </message>
    <message>
        <source>Every entry carries the one before it; a change anywhere breaks all that follow.</source>
        <translation>每条记录都含有上一条的摘要；任何一处改动都会使其后的全部记录对不上。</translation>
    </message>
    <message>
        <source>Verified {when}</source>
        <translation>校验于 {when}</translation>
    </message>
    <message>
        <source>The chain holds: {count} entries, none changed, none missing</source>
        <translation>审计链完好：共 {count} 条，无改动、无缺失</translation>
    </message>
    <message>
        <source>The signatures hold: {count} approvals and statements of the staff</source>
        <translation>签署均成立：{count} 份员工审批与声明</translation>
    </message>
    <message>
        <source>A signature does not hold: {what}. {reason}</source>
        <translation>有一份签署不成立：{what}。{reason}</translation>
    </message>
    <message>
        <source>The chain is broken: entry {number} is missing</source>
        <translation>审计链断裂：缺少第 {number} 条</translation>
    </message>
    <message>
        <source>The chain is broken: it was cut off before entry {number}</source>
        <translation>审计链断裂：第 {number} 条起被截去</translation>
    </message>
    <message>
        <source>The chain is broken at entry {number}: it was put in</source>
        <translation>审计链在第 {number} 条断裂：该条系事后插入</translation>
    </message>
    <message>
        <source>The chain is broken at entry {number}: it was changed after it was written</source>
        <translation>审计链在第 {number} 条断裂：该条写入后被改动</translation>
    </message>
    <message>
        <source>It does not fit what was signed.</source>
        <translation>与所签内容不符。</translation>
    </message>
    <message>
        <source>The key is not this person&apos;s.</source>
        <translation>密钥不属于本人。</translation>
    </message>
    <message>
        <source>The record says something else than was signed.</source>
        <translation>记录内容与所签内容不一致。</translation>
    </message>
    <message>
        <source>It was removed.</source>
        <translation>已被移除。</translation>
    </message>
    <message>
        <source>Sign-in and sessions</source>
        <translation>登录与会话</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>权限拒绝</translation>
    </message>
    <message>
        <source>Client files</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队叫号</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>业务办理</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>确认单</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>适当性</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>客户签署</translation>
    </message>
    <message>
        <source>Prints and copies</source>
        <translation>打印与副本</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Staff and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Working hours and rooms</source>
        <translation>排班与场地</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Signed approvals</source>
        <translation>签署的审批</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>签章</translation>
    </message>
    <message>
        <source>Time authority</source>
        <translation>时间戳机构</translation>
    </message>
    <message>
        <source>Signed with their own key</source>
        <translation>以本人密钥签署</translation>
    </message>
    <message>
        <source>Filed in the archive</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Archived item read</source>
        <translation>查阅档案</translation>
    </message>
    <message>
        <source>Signatures of approvals checked</source>
        <translation>已核验审批签署</translation>
    </message>
    <message>
        <source>Audit chain verified</source>
        <translation>校验审计链</translation>
    </message>
    <message>
        <source>Holiday notice imported</source>
        <translation>导入放假通知</translation>
    </message>
    <message>
        <source>File attached to a case</source>
        <translation>业务附件已添加</translation>
    </message>
    <message>
        <source>Attached file read</source>
        <translation>业务附件已查看</translation>
    </message>
    <message>
        <source>Attached file withdrawn</source>
        <translation>业务附件已撤下</translation>
    </message>
    <message>
        <source>Not finished in time</source>
        <translation>未在时限内办结</translation>
    </message>
    <message>
        <source>Notice to the client written</source>
        <translation>已出具客户通知书</translation>
    </message>
    <message>
        <source>Outage lasts too long, to be reported</source>
        <translation>故障挂起超时，须上报</translation>
    </message>
    <message>
        <source>Extra risk notice for elderly clients given</source>
        <translation>已向高龄客户作特别风险提示</translation>
    </message>
    <message>
        <source>Document of who acts for the client seen</source>
        <translation>已查看代理人证件</translation>
    </message>
    <message>
        <source>Own wages declared by a minor</source>
        <translation>未成年人声明以劳动收入为主要生活来源</translation>
    </message>
    <message>
        <source>Deadline counted again</source>
        <translation>重新计算期限</translation>
    </message>
    <message>
        <source>Client did not rate</source>
        <translation>客户未作评价</translation>
    </message>
    <message>
        <source>Rating given by the client</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <source>Client&apos;s class or grade changed</source>
        <translation>调整客户分类或等级</translation>
    </message>
    <message>
        <source>Client&apos;s class or grade put back</source>
        <translation>客户分类或等级已恢复原值</translation>
    </message>
    <message>
        <source>Identity document put on file</source>
        <translation>登记身份证件</translation>
    </message>
    <message>
        <source>Client data revealed</source>
        <translation>查看客户明文</translation>
    </message>
    <message>
        <source>Client file changed</source>
        <translation>修改客户档案</translation>
    </message>
    <message>
        <source>Client file read</source>
        <translation>查阅客户档案</translation>
    </message>
    <message>
        <source>Client registered</source>
        <translation>登记客户</translation>
    </message>
    <message>
        <source>Identity document checked</source>
        <translation>核对身份证件</translation>
    </message>
    <message>
        <source>Client&apos;s risk level changed</source>
        <translation>客户风险等级变更</translation>
    </message>
    <message>
        <source>Client&apos;s risk level put back</source>
        <translation>客户风险等级已恢复原值</translation>
    </message>
    <message>
        <source>Two files joined as one person&apos;s</source>
        <translation>两份档案确认为同一人</translation>
    </message>
    <message>
        <source>Two files parted</source>
        <translation>两份档案确认为不同的人</translation>
    </message>
    <message>
        <source>Client list given out</source>
        <translation>客户清单已导出</translation>
    </message>
    <message>
        <source>Client list tried, nothing stored</source>
        <translation>试导入客户名单（未写入）</translation>
    </message>
    <message>
        <source>Client list imported</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>Representative put on file</source>
        <translation>登记代理人</translation>
    </message>
    <message>
        <source>Printed code verified</source>
        <translation>已核验打印件上的二维码</translation>
    </message>
    <message>
        <source>Document verified</source>
        <translation>验证文件</translation>
    </message>
    <message>
        <source>Copy saved as a file</source>
        <translation>副本另存为文件</translation>
    </message>
    <message>
        <source>Copy looked at before printing</source>
        <translation>已预览待打印的副本</translation>
    </message>
    <message>
        <source>Evidence of a signing given out</source>
        <translation>已导出签署证据</translation>
    </message>
    <message>
        <source>Document read</source>
        <translation>查看单据</translation>
    </message>
    <message>
        <source>Paper handed out to be signed in ink</source>
        <translation>已交付纸质文件供手写签名</translation>
    </message>
    <message>
        <source>Signed paper scanned in</source>
        <translation>已扫描签名后的纸质文件</translation>
    </message>
    <message>
        <source>Copy asked for</source>
        <translation>申请打印</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Copy not printed</source>
        <translation>打印失败</translation>
    </message>
    <message>
        <source>Timestamp asked for</source>
        <translation>已申请时间戳</translation>
    </message>
    <message>
        <source>Receipt or voucher read</source>
        <translation>已查看收据或退费凭证</translation>
    </message>
    <message>
        <source>Fee taken, receipt issued</source>
        <translation>已收费并开具收据</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>已退费</translation>
    </message>
    <message>
        <source>Tariff put up for clients</source>
        <translation>已公示收费标准</translation>
    </message>
    <message>
        <source>Tariff printed</source>
        <translation>已打印收费标准</translation>
    </message>
    <message>
        <source>Branch set up</source>
        <translation>建立营业部</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Sealing key put into use</source>
        <translation>已启用签章密钥</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Second person at the counter</source>
        <translation>第二人到场确认</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Screen unlocked</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Screen turned to the client</source>
        <translation>屏幕转向客户</translation>
    </message>
    <message>
        <source>Screen taken back from the client</source>
        <translation>屏幕转回柜台</translation>
    </message>
    <message>
        <source>Colleague added</source>
        <translation>添加同事</translation>
    </message>
    <message>
        <source>Registration or window changed</source>
        <translation>变更执业登记或窗口</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>停用人员</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Password set anew with the recovery code</source>
        <translation>已用恢复码重设密码</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Roles granted</source>
        <translation>角色生效</translation>
    </message>
    <message>
        <source>Roles proposed</source>
        <translation>提出角色变更</translation>
    </message>
    <message>
        <source>Proposed roles refused</source>
        <translation>不同意角色变更</translation>
    </message>
    <message>
        <source>Keys of a colleague refused</source>
        <translation>同事的密钥被拒绝</translation>
    </message>
    <message>
        <source>Leave entered</source>
        <translation>登记休假</translation>
    </message>
    <message>
        <source>Leave withdrawn</source>
        <translation>撤销休假</translation>
    </message>
    <message>
        <source>Closed period entered</source>
        <translation>登记停用时段</translation>
    </message>
    <message>
        <source>Closed period withdrawn</source>
        <translation>撤销停用时段</translation>
    </message>
    <message>
        <source>Working hours set</source>
        <translation>设定工作时间</translation>
    </message>
    <message>
        <source>Window or room added</source>
        <translation>新增窗口或房间</translation>
    </message>
    <message>
        <source>Window or room changed</source>
        <translation>变更窗口或房间</translation>
    </message>
    <message>
        <source>Audit trail of another terminal rewritten</source>
        <translation>其他终端的审计被改写</translation>
    </message>
    <message>
        <source>Clock of another terminal is ahead</source>
        <translation>另一终端的时钟偏快</translation>
    </message>
    <message>
        <source>Conflict shown in clear</source>
        <translation>已明文查看冲突</translation>
    </message>
    <message>
        <source>Conflict: the other value was restored</source>
        <translation>冲突：恢复另一值</translation>
    </message>
    <message>
        <source>Conflict: what holds was kept</source>
        <translation>冲突：保持现状</translation>
    </message>
    <message>
        <source>Snapshot taken by hand</source>
        <translation>手动制作快照</translation>
    </message>
    <message>
        <source>Sync engine chosen</source>
        <translation>已选择同步存储</translation>
    </message>
    <message>
        <source>Sync engine filled again</source>
        <translation>同步存储已重新填充</translation>
    </message>
    <message>
        <source>Sync engine replaced by another terminal</source>
        <translation>同步存储被其他终端重建</translation>
    </message>
    <message>
        <source>Snapshot refused</source>
        <translation>快照被拒绝</translation>
    </message>
    <message>
        <source>Terminal let in</source>
        <translation>终端获准加入</translation>
    </message>
    <message>
        <source>Terminal joined the branch</source>
        <translation>终端已加入营业部</translation>
    </message>
    <message>
        <source>Terminal revoked</source>
        <translation>终端已注销</translation>
    </message>
    <message>
        <source>Restricted complaints opened to a terminal</source>
        <translation>向终端开放受限投诉</translation>
    </message>
    <message>
        <source>Restricted complaints closed to a terminal</source>
        <translation>对终端关闭受限投诉</translation>
    </message>
    <message>
        <source>Kiosk set up to open by itself</source>
        <translation>设定自助机自行打开</translation>
    </message>
    <message>
        <source>Kiosk asks for a person again</source>
        <translation>自助机恢复为需人员登录</translation>
    </message>
    <message>
        <source>Keys of the exchange renewed</source>
        <translation>同步密钥已更换</translation>
    </message>
    <message>
        <source>Risk assessment recorded</source>
        <translation>登记风险测评</translation>
    </message>
    <message>
        <source>Figures for another investor class examined</source>
        <translation>核对投资者类别条件</translation>
    </message>
    <message>
        <source>Product compared with the client</source>
        <translation>产品与客户适当性匹配</translation>
    </message>
    <message>
        <source>Terminal given keys of its own</source>
        <translation>终端已生成自己的密钥</translation>
    </message>
    <message>
        <source>Kiosk ended by staff</source>
        <translation>工作人员退出自助机</translation>
    </message>
    <message>
        <source>Client confirmed a form of the kiosk</source>
        <translation>客户确认自助机填单</translation>
    </message>
    <message>
        <source>Form of the kiosk pulled up</source>
        <translation>调出自助机填单</translation>
    </message>
    <message>
        <source>Form filled in at the kiosk</source>
        <translation>自助机填单</translation>
    </message>
    <message>
        <source>Rating from the hall taken to its case</source>
        <translation>大厅评价归入业务</translation>
    </message>
    <message>
        <source>Rating given in the hall</source>
        <translation>大厅评价</translation>
    </message>
    <message>
        <source>Queue slip printed</source>
        <translation>已打印排队号条</translation>
    </message>
    <message>
        <source>Receipt printer and card reader chosen</source>
        <translation>设置小票打印机与身份证阅读器</translation>
    </message>
    <message>
        <source>Matter taken over</source>
        <translation>接收移交事项</translation>
    </message>
    <message>
        <source>Matter not taken over</source>
        <translation>未接收移交事项</translation>
    </message>
    <message>
        <source>Matter offered to a colleague</source>
        <translation>向同事移交事项</translation>
    </message>
    <message>
        <source>Offer of a matter taken back</source>
        <translation>撤回移交</translation>
    </message>
    <message>
        <source>Services added to a visit</source>
        <translation>为来访增加业务</translation>
    </message>
    <message>
        <source>Window opened, paused or closed</source>
        <translation>窗口开启、暂停或关闭</translation>
    </message>
    <message>
        <source>Day sheet made</source>
        <translation>生成营业日报</translation>
    </message>
    <message>
        <source>Day sheet printed</source>
        <translation>打印营业日报</translation>
    </message>
    <message>
        <source>Client of a visit identified</source>
        <translation>到访客户已确认身份</translation>
    </message>
    <message>
        <source>Register of complaints given out</source>
        <translation>投诉台账已导出</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>开始制作信函</translation>
    </message>
    <message>
        <source>Letter issued</source>
        <translation>信函已签发</translation>
    </message>
    <message>
        <source>Letter sealed</source>
        <translation>信函已封存</translation>
    </message>
    <message>
        <source>Letter delivered</source>
        <translation>信函已送达</translation>
    </message>
    <message>
        <source>Letter voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Draft of a letter discarded</source>
        <translation>信函草稿已弃用</translation>
    </message>
    <message>
        <source>Time authority set</source>
        <translation>已设置时间戳机构</translation>
    </message>
    <message>
        <source>Archived item</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>Holiday notice</source>
        <translation>放假通知</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Letter to a complainant</source>
        <translation>致投诉人信函</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认单</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>身份证件</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知书</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Sealing certificate</source>
        <translation>签章证书</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Tariff on display</source>
        <translation>收费公示</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Broken at</source>
        <translation>断裂处</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Client insists</source>
        <translation>客户坚持</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Conditions met</source>
        <translation>条件达标</translation>
    </message>
    <message>
        <source>Waived by policy</source>
        <translation>按政策免除</translation>
    </message>
    <message>
        <source>Signed in at the counter</source>
        <translation>柜台登录人</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>签署记录</translation>
    </message>
    <message>
        <source>{subject}: {step}</source>
        <translation>{subject}：{step}</translation>
    </message>
    <message>
        <source>Entry of another terminal put aside</source>
        <translation>其他终端的记录被搁置</translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation>同步已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
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
        <source>Appointment asked for</source>
        <translation>登记预约申请</translation>
    </message>
    <message>
        <source>Appointment confirmed</source>
        <translation>确认预约</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>列入候补</translation>
    </message>
    <message>
        <source>Appointment declined</source>
        <translation>不予受理预约</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>预约改期</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Came to an appointment</source>
        <translation>预约客户到场</translation>
    </message>
    <message>
        <source>Did not come to an appointment</source>
        <translation>预约客户爽约</translation>
    </message>
    <message>
        <source>Taken back that nobody came</source>
        <translation>撤销爽约</translation>
    </message>
    <message>
        <source>Appointment gave way to an earlier one</source>
        <translation>预约让位于更早的申请</translation>
    </message>
    <message>
        <source>Appointment stands after all</source>
        <translation>冲突预约予以保留</translation>
    </message>
    <message>
        <source>Case opened for an appointment</source>
        <translation>为预约开立业务</translation>
    </message>
    <message>
        <source>One time given to two</source>
        <translation>同一时间重复预约</translation>
    </message>
    <message>
        <source>Appointments exported as a calendar</source>
        <translation>导出预约日历</translation>
    </message>
    <message>
        <source>Slip of an appointment printed</source>
        <translation>打印预约单</translation>
    </message>
    <message>
        <source>List of a day&apos;s appointments printed</source>
        <translation>打印当日预约清单</translation>
    </message>
    <message>
        <source>Folder of appointment requests chosen</source>
        <translation>设置预约申请文件夹</translation>
    </message>
    <message>
        <source>Appointment requests taken in</source>
        <translation>导入预约申请</translation>
    </message>
    <message>
        <source>Message to a client made</source>
        <translation>生成客户通知</translation>
    </message>
    <message>
        <source>Messages to clients exported</source>
        <translation>导出客户通知</translation>
    </message>
    <message>
        <source>Phone number of a message looked at</source>
        <translation>查看客户通知的电话号码</translation>
    </message>
    <message>
        <source>Message to a client delivered or given up</source>
        <translation>客户通知送达或终止</translation>
    </message>
    <message>
        <source>Check-in at a kiosk refused</source>
        <translation>自助签到被拒</translation>
    </message>
    <message>
        <source>Checked in at a kiosk</source>
        <translation>自助签到成功</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Enter a date.</source>
        <translation>请输入日期。</translation>
    </message>
    <message>
        <source>When is it due?</source>
        <translation>期限计算</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Due on {day}, {hour}</source>
        <translation>{day} {hour} 到期</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Trading days</source>
        <translation>交易日</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translation>第 {number} 天</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>{source}, published {day}</source>
        <translation>{source}，发布于 {day}</translation>
    </message>
    <message>
        <source>Days off: {off}. Weekends worked instead: {worked}.</source>
        <translation>放假 {off} 天，调休上班 {worked} 天。</translation>
    </message>
    <message>
        <source>Open deadlines counted again: {recounted}. They move to another day: {moved}. No longer provisional: {settled}. Old dates are kept with them.</source>
        <translation>重新计算在办期限 {recounted} 个，其中改日 {moved} 个，由暂定转为确定 {settled} 个。原日期一并保留。</translation>
    </message>
    <message>
        <source>Import the notice for {year}?</source>
        <translation>导入 {year} 年放假通知？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The notice for {year} is in force. Deadlines moved: {moved}</source>
        <translation>{year} 年放假通知已生效，期限改日 {moved} 个</translation>
    </message>
    <message>
        <source>{holiday} {count} days</source>
        <translation>{holiday} {count} 天</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The yearly holiday notice</source>
        <translation>年度放假通知</translation>
    </message>
    <message>
        <source>Notices (*.yaml *.yml)</source>
        <translation>放假通知 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Import a notice…</source>
        <translation>导入放假通知…</translation>
    </message>
    <message>
        <source>Provisional: no notice yet</source>
        <translation>暂定：通知未发布</translation>
    </message>
    <message>
        <source>Notice published</source>
        <translation>通知已发布</translation>
    </message>
    <message>
        <source>{working} working days, {trading} trading days</source>
        <translation>{working} 个工作日，{trading} 个交易日</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认单</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Investor class</source>
        <translation>投资者分类</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>测评日期</translation>
    </message>
    <message>
        <source>Special care</source>
        <translation>特别关照</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>事项说明</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>权限状态</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{kind}: a step that no longer fits</source>
        <translation>{kind}：有一步骤已不适用</translation>
    </message>
    <message>
        <source>{kind}: somebody else was earlier</source>
        <translation>{kind}：他人在先</translation>
    </message>
    <message>
        <source>stands for the person: {other}</source>
        <translation>以此档案为准：{other}</translation>
    </message>
    <message>
        <source>keeps it: {other}</source>
        <translation>由其保留：{other}</translation>
    </message>
    <message>
        <source>as it was before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>{name}, {moment}</source>
        <translation>{name}，{moment}</translation>
    </message>
    <message>
        <source>{name} at {terminal}, {moment}</source>
        <translation>{name}，终端 {terminal}，{moment}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation>现行值</translation>
    </message>
    <message>
        <source>Written elsewhere meanwhile</source>
        <translation>另一处同时写入</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>One person: join them</source>
        <translation>同一人，合并</translation>
    </message>
    <message>
        <source>Restore the other value</source>
        <translation>恢复另一值</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>显示原值</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开业务单</translation>
    </message>
    <message>
        <source>Open the client&apos;s file</source>
        <translation>打开客户档案</translation>
    </message>
    <message>
        <source>The oldest {count} are shown.</source>
        <translation>显示最早的 {count} 项。</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有待处理事项</translation>
    </message>
    <message>
        <source>Where two terminals changed the same thing while they were apart, both values are shown here.</source>
        <translation>两台终端断开期间改了同一内容时，两个值都会显示在这里。</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Fill the engine again?</source>
        <translation>重新填充同步存储？</translation>
    </message>
    <message>
        <source>Everything that this terminal wrote is sent once more, and the other terminals do the same. Do it only where the engine was emptied or set back on purpose or by accident.</source>
        <translation>本终端写过的内容会全部重新发送，其他终端也会如此。仅在同步存储被清空或退回（有意或意外）时使用。</translation>
    </message>
    <message>
        <source>Fill it again</source>
        <translation>重新填充</translation>
    </message>
    <message>
        <source>Choose the engine</source>
        <translation>选择同步存储</translation>
    </message>
    <message>
        <source>A shared folder, an object store, a WebDAV server or PostgreSQL that the branch has already. Whoever runs it sees sizes and times, and nothing of what is written. Leave it empty to work alone.</source>
        <translation>营业部已有的共享文件夹、对象存储、WebDAV 服务器或 PostgreSQL。其管理者只能看到大小和时间，看不到任何内容。留空则单机工作。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Exchange with other terminals</source>
        <translation>与其他终端同步</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>None: this terminal works alone.</source>
        <translation>无：本终端单机工作。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>同步存储</translation>
    </message>
    <message>
        <source>Everything exchanged</source>
        <translation>上次全部同步</translation>
    </message>
    <message>
        <source>Of this terminal waits</source>
        <translation>本终端待同步</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Choose the engine…</source>
        <translation>选择同步存储…</translation>
    </message>
    <message>
        <source>Fill the engine again from here</source>
        <translation>从本终端重新填充</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Nothing was read from others yet.</source>
        <translation>尚未读到其他终端的内容。</translation>
    </message>
    <message>
        <source>Nothing: all that came in was genuine and whole.</source>
        <translation>无：收到的内容都真实完整。</translation>
    </message>
    <message>
        <source>{code}: all read</source>
        <translation>{code}：已全部读取</translation>
    </message>
    <message>
        <source>{code}: {count} to read</source>
        <translation>{code}：还有 {count} 条未读</translation>
    </message>
    <message>
        <source>{terminal}, entry {n} ({scope}): {reason}. Since {moment}</source>
        <translation>终端 {terminal} 第 {n} 条（{scope}）：{reason}。自 {moment}</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>{count} working day</source>
        <translation>{count} 个工作日</translation>
    </message>
    <message>
        <source>{count} working days</source>
        <translation>{count} 个工作日</translation>
    </message>
    <message>
        <source>{count} trading day</source>
        <translation>{count} 个交易日</translation>
    </message>
    <message>
        <source>{count} trading days</source>
        <translation>{count} 个交易日</translation>
    </message>
    <message>
        <source>{count} calendar day</source>
        <translation>{count} 个自然日</translation>
    </message>
    <message>
        <source>{count} calendar days</source>
        <translation>{count} 个自然日</translation>
    </message>
    <message>
        <source>{count} hour</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} minute</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} day</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} second</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
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
        <source>{count} month</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>{count} year</source>
        <translation>{count} 年</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} 年</translation>
    </message>
    <message>
        <source>{assets} in assets, or {income} a year over {years} years; {experience} years&apos; experience</source>
        <translation>金融资产不低于 {assets}，或近 {years} 年年均收入不低于 {income}；投资经历 {experience} 年以上</translation>
    </message>
    <message>
        <source>{net} in net assets and {assets} in financial assets; {experience} years&apos; experience</source>
        <translation>净资产 {net} 且金融资产 {assets}；{experience} 年经历</translation>
    </message>
    <message>
        <source>on average over {count} trading days</source>
        <translation>（前 {count} 个交易日日均）</translation>
    </message>
    <message>
        <source>{count} months&apos; trading</source>
        <translation>交易满 {count} 个月</translation>
    </message>
    <message>
        <source>examination passed</source>
        <translation>通过考试</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Day to day</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Screen locks when nobody touches it for</source>
        <translation>无人操作多久后锁屏</translation>
    </message>
    <message>
        <source>The same on a screen turned to the client</source>
        <translation>面向客户时无人操作多久后锁屏</translation>
    </message>
    <message>
        <source>Revealed data is hidden again after</source>
        <translation>明文显示多久后恢复脱敏</translation>
    </message>
    <message>
        <source>Special care is offered from the age of</source>
        <translation>提供特别关照的年龄（岁）</translation>
    </message>
    <message>
        <source>A senior client who took risk on is called on within</source>
        <translation>高龄客户办理风险业务后回访期限</translation>
    </message>
    <message>
        <source>A risk assessment holds for</source>
        <translation>风险测评有效期</translation>
    </message>
    <message>
        <source>Calls before a number counts as missed</source>
        <translation>叫号几次未到算过号</translation>
    </message>
    <message>
        <source>Least time between two calls</source>
        <translation>两次叫号最短间隔</translation>
    </message>
    <message>
        <source>A missed number comes back behind so many others</source>
        <translation>过号后排在几位之后</translation>
    </message>
    <message>
        <source>A missed number may come back within</source>
        <translation>过号后多久内可重新排队</translation>
    </message>
    <message>
        <source>Nobody waits longer because of a privileged number than</source>
        <translation>普通客户因优先号最多多等</translation>
    </message>
    <message>
        <source>What is missing is handed in within, in working days</source>
        <translation>补正期限（工作日）</translation>
    </message>
    <message>
        <source>A completed case is archived within, in working days</source>
        <translation>办结后归档期限（工作日）</translation>
    </message>
    <message>
        <source>A longer suspension is reported</source>
        <translation>挂起超过多久须报告</translation>
    </message>
    <message>
        <source>A deadline is marked as due soon before</source>
        <translation>到期前多久提示</translation>
    </message>
    <message>
        <source>A rating this low or lower is followed up</source>
        <translation>评价不高于几分须跟进</translation>
    </message>
    <message>
        <source>A new client is called on within</source>
        <translation>新客户回访期限</translation>
    </message>
    <message>
        <source>The catalogue is reviewed every</source>
        <translation>服务目录复审周期</translation>
    </message>
    <message>
        <source>Product levels a client&apos;s level may have without a warning</source>
        <translation>客户等级可直接匹配的产品等级</translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation>适当性</translation>
    </message>
    <message>
        <source>Most assessments a day</source>
        <translation>每日最多测评次数</translation>
    </message>
    <message>
        <source>A change by so many levels is reviewed</source>
        <translation>等级变动几级须复核</translation>
    </message>
    <message>
        <source>Sound or picture is recorded from product level</source>
        <translation>须双录的产品等级（起）</translation>
    </message>
    <message>
        <source>A second person confirms a senior client&apos;s order from product level</source>
        <translation>高龄客户须第二人确认的产品等级（起）</translation>
    </message>
    <message>
        <source>Professional investor by conversion</source>
        <translation>转化为专业投资者</translation>
    </message>
    <message>
        <source>Professional investor directly</source>
        <translation>直接认定专业投资者</translation>
    </message>
    <message>
        <source>Institution as a professional investor</source>
        <translation>机构认定为专业投资者</translation>
    </message>
    <message>
        <source>Trading permissions</source>
        <translation>交易权限门槛</translation>
    </message>
    <message>
        <source>Emergency access by two persons lasts</source>
        <translation>双人应急授权时长</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Only the guardian acts below the age of</source>
        <translation>低于几岁仅由监护人办理</translation>
    </message>
    <message>
        <source>Those who live on their own wages act from the age of</source>
        <translation>以劳动收入为生者几岁起自行办理</translation>
    </message>
    <message>
        <source>Everybody acts for themselves from the age of</source>
        <translation>几岁起自行办理</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Largest paper or picture, in MiB</source>
        <translation>单个文件或图片上限（MiB）</translation>
    </message>
    <message>
        <source>Largest recording, in MiB</source>
        <translation>单个录音录像上限（MiB）</translation>
    </message>
    <message>
        <source>Most files in one case</source>
        <translation>每笔业务附件数上限</translation>
    </message>
    <message>
        <source>Most pages in one file</source>
        <translation>单个文件页数上限</translation>
    </message>
    <message>
        <source>Largest picture, in megapixels</source>
        <translation>单张图片上限（百万像素）</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Arranged after first contact within</source>
        <translation>首次接触后安排期限</translation>
    </message>
    <message>
        <source>May arrive early by</source>
        <translation>可提前到场</translation>
    </message>
    <message>
        <source>May arrive late by</source>
        <translation>可迟到</translation>
    </message>
    <message>
        <source>Keeps its weight before and after its time for</source>
        <translation>预约时段前后保留优先</translation>
    </message>
    <message>
        <source>Counts as not kept after</source>
        <translation>超过多久算爽约</translation>
    </message>
    <message>
        <source>Times are offered every</source>
        <translation>可约时间间隔</translation>
    </message>
    <message>
        <source>A time being chosen is kept from others for</source>
        <translation>选择中的时间对他人锁定</translation>
    </message>
    <message>
        <source>Kept free before each</source>
        <translation>每次预约前留空</translation>
    </message>
    <message>
        <source>Kept free after each</source>
        <translation>每次预约后留空</translation>
    </message>
    <message>
        <source>Least notice</source>
        <translation>最短提前量</translation>
    </message>
    <message>
        <source>Days ahead that can be booked</source>
        <translation>可预约天数</translation>
    </message>
    <message>
        <source>Most appointments to come for one client</source>
        <translation>每位客户未到期预约上限</translation>
    </message>
    <message>
        <source>Most clients expected at one time</source>
        <translation>同一时段接待上限（人）</translation>
    </message>
    <message>
        <source>Wrong tries at the kiosk before it pauses</source>
        <translation>自助机连续错误次数上限</translation>
    </message>
    <message>
        <source>The kiosk then pauses for</source>
        <translation>超限后自助机暂停</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>First response within</source>
        <translation>首次响应期限</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Complaints, counted from the receipt</source>
        <translation>投诉（自收到之日起算）</translation>
    </message>
    <message>
        <source>Accepted or not within</source>
        <translation>决定是否受理期限</translation>
    </message>
    <message>
        <source>Classified within</source>
        <translation>初次分类期限</translation>
    </message>
    <message>
        <source>Category confirmed within</source>
        <translation>分类二次确认期限</translation>
    </message>
    <message>
        <source>Answered in writing within</source>
        <translation>书面反馈期限</translation>
    </message>
    <message>
        <source>With the extension at most, in the same unit</source>
        <translation>含延期最长（同一单位）</translation>
    </message>
    <message>
        <source>Complaints, the industry&apos;s stricter clock</source>
        <translation>投诉（行业指引时限）</translation>
    </message>
    <message>
        <source>It warns</source>
        <translation>启用预警</translation>
    </message>
    <message>
        <source>Escalated when so much of the time is gone</source>
        <translation>时限用去多少时升级提醒</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>提请对象</translation>
    </message>
    <message>
        <source>The clock pauses for the complainant&apos;s evidence</source>
        <translation>等待投诉人举证时暂停计时</translation>
    </message>
    <message>
        <source>Appeal within</source>
        <translation>申诉期限</translation>
    </message>
    <message>
        <source>Appeal reviewed within</source>
        <translation>申诉复核期限</translation>
    </message>
    <message>
        <source>Closed without an appeal after</source>
        <translation>无申诉多久后结案</translation>
    </message>
    <message>
        <source>Shortcomings mended within</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Return visit within</source>
        <translation>回访期限</translation>
    </message>
    <message>
        <source>Tries of a return visit</source>
        <translation>回访尝试次数</translation>
    </message>
    <message>
        <source>Complainants that make a group complaint</source>
        <translation>几人以上为群体性投诉</translation>
    </message>
    <message>
        <source>Complaints of one cause that raise an alert</source>
        <translation>同一子因几件触发预警</translation>
    </message>
    <message>
        <source>The alert counts over</source>
        <translation>预警统计区间</translation>
    </message>
    <message>
        <source>A major complaint from the amount of</source>
        <translation>重大投诉金额（起）</translation>
    </message>
    <message>
        <source>Incidents, from detection</source>
        <translation>应急事件（自发现起）</translation>
    </message>
    <message>
        <source>Contained within</source>
        <translation>控制期限</translation>
    </message>
    <message>
        <source>Reported in full within</source>
        <translation>完整报告期限</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Training hours over the longer term</source>
        <translation>长周期培训学时</translation>
    </message>
    <message>
        <source>The longer term is</source>
        <translation>长周期</translation>
    </message>
    <message>
        <source>Training hours a year</source>
        <translation>每年培训学时</translation>
    </message>
    <message>
        <source>Warned before the term ends by</source>
        <translation>周期结束前预警</translation>
    </message>
    <message>
        <source>Assessed every</source>
        <translation>考核周期</translation>
    </message>
    <message>
        <source>Written statement on a violation within</source>
        <translation>违规书面说明期限</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Entries after which a snapshot is due</source>
        <translation>积累多少条目后制作快照</translation>
    </message>
    <message>
        <source>At the soonest after the last one by</source>
        <translation>与上次快照至少相隔</translation>
    </message>
    <message>
        <source>What a terminal has not read is kept for</source>
        <translation>终端未读的内容保留</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>业务案卷</translation>
    </message>
    <message>
        <source>Confirmations</source>
        <translation>确认单</translation>
    </message>
    <message>
        <source>Suitability records</source>
        <translation>适当性资料</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>双录资料</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Client identity</source>
        <translation>客户身份资料</translation>
    </message>
    <message>
        <source>Business records</source>
        <translation>经营管理资料</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>排队号</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Kiosk logs</source>
        <translation>自助机日志</translation>
    </message>
    <message>
        <source>Network logs</source>
        <translation>网络日志</translation>
    </message>
    <message>
        <source>Drafts without client data</source>
        <translation>不含客户资料的草稿</translation>
    </message>
    <message>
        <source>STAR Market</source>
        <translation>科创板</translation>
    </message>
    <message>
        <source>Beijing Stock Exchange</source>
        <translation>北交所</translation>
    </message>
    <message>
        <source>ChiNext</source>
        <translation>创业板</translation>
    </message>
    <message>
        <source>Stock Connect</source>
        <translation>港股通</translation>
    </message>
    <message>
        <source>Convertible bonds</source>
        <translation>可转债</translation>
    </message>
    <message>
        <source>Margin trading</source>
        <translation>融资融券</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>期权</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Services</source>
        <translation>服务目录</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>权限矩阵</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额与时限</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>批准名单</translation>
    </message>
    <message>
        <source>Part of a name or its pinyin initials</source>
        <translation>名称的一部分或拼音首字母</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的内容</translation>
    </message>
    <message>
        <source>Clear the line above.</source>
        <translation>请清空上面的查找框。</translation>
    </message>
    <message>
        <source>Edition {version}, in force since {day} · policy {whole}</source>
        <translation>版本 {version}，自 {day} 起施行 · 政策集 {whole}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>For a fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>服务流程</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>服务工具</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责权限</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>所需材料</translation>
    </message>
    <message>
        <source>Where needed</source>
        <translation>视情况提供</translation>
    </message>
    <message>
        <source>Wants an approver</source>
        <translation>出具以下材料时须审批</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>At the window</source>
        <translation>窗口时长</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>经办资格</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>办理条件</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>ordinary investors</source>
        <translation>普通投资者</translation>
    </message>
    <message>
        <source>professional investors</source>
        <translation>专业投资者</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即时办结</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当日办结</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>carried out on trading days only</source>
        <translation>仅交易日执行</translation>
    </message>
    <message>
        <source>signed on paper only</source>
        <translation>仅限纸质签署</translation>
    </message>
    <message>
        <source>recorded in sound or picture</source>
        <translation>须双录</translation>
    </message>
    <message>
        <source>recorded where the risk is high</source>
        <translation>高风险时须双录</translation>
    </message>
    <message>
        <source>never by an agent</source>
        <translation>不得代办</translation>
    </message>
    <message>
        <source>basic service, open to every client it is for</source>
        <translation>基础性服务，适用客户均可办理</translation>
    </message>
    <message>
        <source>not offered at present</source>
        <translation>暂未开办</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用客户</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准名单</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>May</source>
        <translation>可办事项</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可办</translation>
    </message>
    <message>
        <source>own</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Reception</source>
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
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>Qualified investors only</source>
        <translation>仅限合格投资者</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>{first} until {end}</source>
        <translation>{first} 至 {end}</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Window {number}</source>
        <translation>{number}号窗口</translation>
    </message>
    <message>
        <source>Working hours of {name}</source>
        <translation>{name}的工作时间</translation>
    </message>
    <message>
        <source>What lies between two times is a break. Outside the branch&apos;s hours nobody is booked.</source>
        <translation>两段时间之间为休息。营业时间以外不安排预约。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>{name}不在岗</translation>
    </message>
    <message>
        <source>Nobody is booked with them in this time. Appointments that stand already are not moved by it.</source>
        <translation>此时段内不再为其安排预约；已有预约不会自动改期。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>One appointment at a time takes place in it.</source>
        <translation>同一时间只安排一个预约。</translation>
    </message>
    <message>
        <source>Window or room</source>
        <translation>窗口或房间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is booked in this time. Public holidays come from the calendar by themselves.</source>
        <translation>此时段内不安排预约。法定节假日由日历自动处理，无需登记。</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>停用时段</translation>
    </message>
    <message>
        <source>The hours are set.</source>
        <translation>工作时间已设定。</translation>
    </message>
    <message>
        <source>The absence is entered.</source>
        <translation>已登记不在岗时段。</translation>
    </message>
    <message>
        <source>{name} is there after all: {span}.</source>
        <translation>{name}恢复在岗：{span}。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The windows of the staff are on the list.</source>
        <translation>已按人员窗口号建立窗口。</translation>
    </message>
    <message>
        <source>The closed period is entered.</source>
        <translation>停用时段已登记。</translation>
    </message>
    <message>
        <source>The closed period is taken back.</source>
        <translation>停用时段已撤销。</translation>
    </message>
    <message>
        <source>Hours that hold</source>
        <translation>现行工作时间</translation>
    </message>
    <message>
        <source>Plans on record</source>
        <translation>排班记录</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>不在岗时段</translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation>排班…</translation>
    </message>
    <message>
        <source>Absence…</source>
        <translation>不在岗…</translation>
    </message>
    <message>
        <source>None ahead.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Take the absence back</source>
        <translation>撤销不在岗</translation>
    </message>
    <message>
        <source>{span} · set by {name}</source>
        <translation>{span} · {name}设定</translation>
    </message>
    <message>
        <source>Appointments are offered in these hours. Who has no plan works the branch&apos;s hours.</source>
        <translation>预约只在这些时间内提供。未排班的人员按营业时间工作。</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>还没有在岗人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>不在岗</translation>
    </message>
    <message>
        <source>Windows and rooms</source>
        <translation>窗口与房间</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>停用时段</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>新增场地</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>变更…</translation>
    </message>
    <message>
        <source>Enter a closed period</source>
        <translation>登记停用时段</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No windows or rooms yet</source>
        <translation>还没有窗口或房间</translation>
    </message>
    <message>
        <source>Until there are, appointments are booked with people only.</source>
        <translation>建立之前，预约只按人员安排。</translation>
    </message>
    <message>
        <source>Take over the windows of the staff</source>
        <translation>按人员窗口号建立</translation>
    </message>
    <message>
        <source>Nothing is closed out of turn</source>
        <translation>没有临时停用</translation>
    </message>
    <message>
        <source>A fire drill or a power cut is entered here; public holidays are in the calendar.</source>
        <translation>消防演练、停电等在此登记；法定节假日见日历。</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>所有业务</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Usually here</source>
        <translation>常驻人员</translation>
    </message>
    <message>
        <source>For</source>
        <translation>限办业务</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>What</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>the whole branch</source>
        <translation>整个营业部</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>free</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>The branch&apos;s hours</source>
        <translation>按营业时间</translation>
    </message>
    <message>
        <source>Own plan: {days} days a week</source>
        <translation>个人排班：每周 {days} 天</translation>
    </message>
    <message>
        <source>away: {span}</source>
        <translation>不在岗：{span}</translation>
    </message>
    <message>
        <source>away {span}</source>
        <translation>将不在岗：{span}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first} 起</translation>
    </message>
    <message>
        <source>Counts now: {span}</source>
        <translation>现行：{span}</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Make a new code…</source>
        <translation>更换恢复码…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Opens the vault when nobody can sign in any more</source>
        <translation>无人能够登录时用来打开保险库</translation>
    </message>
    <message>
        <source>It lies on paper in the branch&apos;s safe. A new one makes the old one useless.</source>
        <translation>纸质件存放在营业部保险柜。换发新码后旧码作废。</translation>
    </message>
    <message>
        <source>Branch and terminal</source>
        <translation>营业部与终端</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Numbers given out here begin with</source>
        <translation>本终端编号前缀</translation>
    </message>
    <message>
        <source>Demo branch</source>
        <translation>演示营业部</translation>
    </message>
    <message>
        <source>Sealing certificate</source>
        <translation>封存证书</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Every confirmation is sealed with it.</source>
        <translation>用于封存每一份确认单。</translation>
    </message>
    <message>
        <source>Data and program</source>
        <translation>数据与程序</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Database, encrypted</source>
        <translation>数据库（已加密）</translation>
    </message>
    <message>
        <source>Documents, encrypted</source>
        <translation>文件（已加密）</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Missing or unreadable</source>
        <translation>缺失或无法读取</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>剩余 {days} 天</translation>
    </message>
    <message>
        <source>Seal and time</source>
        <translation>签章与时间戳</translation>
    </message>
    <message>
        <source>Import a key…</source>
        <translation>导入密钥…</translation>
    </message>
    <message>
        <source>Ask this authority…</source>
        <translation>使用该机构…</translation>
    </message>
    <message>
        <source>To import a key, type the password of its file (PKCS#12), then choose the file.</source>
        <translation>导入密钥：先填写密钥文件（PKCS#12）的密码，再选择文件。</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>证书续期</translation>
    </message>
    <message>
        <source>An RFC 3161 authority; its certificate (PEM) is asked for next. Without an address nobody is asked.</source>
        <translation>RFC 3161 时间戳机构；随后请选择其证书（PEM）。地址留空则不申请时间戳。</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>密钥文件的密码</translation>
    </message>
    <message>
        <source>issued by the branch&apos;s authority</source>
        <translation>由营业部签发机构签发</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入的密钥</translation>
    </message>
    <message>
        <source>on a token</source>
        <translation>保存在密码设备中</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>有效期至 {moment}</translation>
    </message>
    <message>
        <source>It holds from the next seal on.</source>
        <translation>从下一次封存起生效。</translation>
    </message>
    <message>
        <source>No time authority is asked; the time of a seal is this terminal&apos;s own word.</source>
        <translation>未设置时间戳机构；封存时间仅以本终端时钟为准。</translation>
    </message>
    <message>
        <source>Timestamps are asked of {url}. Documents that wait for one: {pending}</source>
        <translation>时间戳机构：{url}。等待时间戳的文件：{pending}</translation>
    </message>
    <message>
        <source>Opening by itself</source>
        <translation>自行打开</translation>
    </message>
    <message>
        <source>Its key lies in the operating system&apos;s keyring. It opens the queue and the staff list, no client.</source>
        <translation>密钥存放在操作系统的密钥环中，只能打开排队和人员名单，打不开任何客户资料。</translation>
    </message>
    <message>
        <source>Ask for a person again</source>
        <translation>恢复为需人员登录</translation>
    </message>
    <message>
        <source>This kiosk asks for a person after every start.</source>
        <translation>本自助机每次启动都需要人员登录。</translation>
    </message>
    <message>
        <source>Let it open by itself</source>
        <translation>允许自行打开</translation>
    </message>
    <message>
        <source>This kiosk opens by itself since {moment}.</source>
        <translation>本自助机自 {moment} 起可自行打开。</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation>更换密钥</translation>
    </message>
</context>
<context>
    <name>Terminals</name>
    <message>
        <source>Let a terminal in</source>
        <translation>批准终端加入</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>The code is the same: let it in</source>
        <translation>校验码一致，批准加入</translation>
    </message>
    <message>
        <source>Open a terminal&apos;s request</source>
        <translation>打开终端的加入申请</translation>
    </message>
    <message>
        <source>Terminal {code} ({kind}) asks to be let in; the request is of {moment}.</source>
        <translation>终端 {code}（{kind}）申请加入，申请时间 {moment}。</translation>
    </message>
    <message>
        <source>Terminal {code} ({kind}) was let in already; its answer will be sent once more.</source>
        <translation>终端 {code}（{kind}）此前已获批准，将再次发送答复。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It will read: {scopes}</source>
        <translation>将可读取：{scopes}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Terminal {code} is let in. Read this code to the person there: their screen must show the same one. Where it differs, revoke the terminal.</source>
        <translation>终端 {code} 已获批准。请把此校验码念给对方：其屏幕上应显示同一个码。若不一致，请注销该终端。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Can read</source>
        <translation>可读内容</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>注销…</translation>
    </message>
    <message>
        <source>{moment} by {name}</source>
        <translation>{moment}，{name}</translation>
    </message>
    <message>
        <source>Close restricted complaints</source>
        <translation>关闭受限投诉</translation>
    </message>
    <message>
        <source>Open restricted complaints</source>
        <translation>开放受限投诉</translation>
    </message>
    <message>
        <source>With the branch</source>
        <translation>随营业部建立</translation>
    </message>
    <message>
        <source>{moment}, with the branch</source>
        <translation>{moment}，随营业部建立</translation>
    </message>
    <message>
        <source>This terminal</source>
        <translation>本终端</translation>
    </message>
    <message>
        <source>Nothing that was written since it was revoked</source>
        <translation>注销后写入的内容均不可读</translation>
    </message>
    <message>
        <source>Each keeps its own encrypted data and works alone when the network is down.</source>
        <translation>每台终端各有加密数据，网络中断时可独立工作。</translation>
    </message>
    <message>
        <source>Choose a terminal</source>
        <translation>请选择终端</translation>
    </message>
    <message>
        <source>Terminal {code} reads restricted complaints from now on.</source>
        <translation>终端 {code} 从现在起可读取受限投诉。</translation>
    </message>
    <message>
        <source>Terminal {code} reads restricted complaints no longer; new keys are in use.</source>
        <translation>终端 {code} 不再读取受限投诉；已启用新密钥。</translation>
    </message>
    <message>
        <source>Terminal {code} is revoked; new keys are in use.</source>
        <translation>终端 {code} 已注销，已启用新密钥。</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Revoke terminal {code}?</source>
        <translation>注销终端 {code}？</translation>
    </message>
    <message>
        <source>Nothing more is taken from {code}, and it cannot read what is written from now on: every key is changed. It cannot be let in again under this code. What it wrote until now stays.</source>
        <translation>此后不再接收 {code} 的任何内容，它也读不到此后写入的内容：全部密钥都会更换。该代码不能再次加入。此前写入的内容保留。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Asking to be let in</source>
        <translation>申请加入的终端</translation>
    </message>
    <message>
        <source>Terminal {code} ({kind}), since {moment}</source>
        <translation>终端 {code}（{kind}），申请于 {moment}</translation>
    </message>
    <message>
        <source>Compare its code…</source>
        <translation>核对校验码…</translation>
    </message>
</context>
</TS>
