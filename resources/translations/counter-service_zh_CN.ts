<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Fees</name>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Take the fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Nothing may be taken for this service, under whatever name.</source>
        <translation>该业务免费，不得以任何名义收费。</translation>
    </message>
    <message>
        <source>Nothing is taken at the counter: the amount stands in {paper}.</source>
        <translation>柜台不收取，金额见{paper}。</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>已收取。</translation>
    </message>
    <message>
        <source>Given back. To be paid anew before the service is carried out.</source>
        <translation>已退费，执行前须重新收取。</translation>
    </message>
    <message>
        <source>Given back.</source>
        <translation>已退费。</translation>
    </message>
    <message>
        <source>Taken once the service is applied for, before it is carried out.</source>
        <translation>提交申请后、执行前收取。</translation>
    </message>
    <message>
        <source>To be paid before the service is carried out.</source>
        <translation>执行前须收取。</translation>
    </message>
    <message>
        <source>As the tariff of {date} has it, edition {edition}. A receipt is printed.</source>
        <translation>按 {date} 公示的收费标准（{edition} 版）收取，并打印收据。</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>流水号</translation>
    </message>
    <message>
        <source>Number of the transfer or payment</source>
        <translation>转账或支付流水号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Of receipt {number}, {left} is left. An approver who did not take the money gives it back; the receipt stays as it is, and a voucher of its own is printed.</source>
        <translation>收据 {number} 余额 {left}。退费由未经手收款的审批人办理；原收据不变，另打印退费凭证。</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>{number} is printed.</source>
        <translation>{number} 已打印。</translation>
    </message>
    <message>
        <source>As it was printed</source>
        <translation>打印件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look at {number}</source>
        <translation>查看 {number}</translation>
    </message>
    <message>
        <source>Print {number}</source>
        <translation>打印 {number}</translation>
    </message>
    <message>
        <source>Give back on {number}</source>
        <translation>对 {number} 退费</translation>
    </message>
    <message>
        <source>Tariff and receipts</source>
        <translation>收费标准与收据</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print the tariff</source>
        <translation>打印收费标准</translation>
    </message>
    <message>
        <source>Receipts of today at this terminal</source>
        <translation>本终端今日收据</translation>
    </message>
    <message>
        <source>Put up for clients</source>
        <translation>公示记录</translation>
    </message>
    <message>
        <source>Where it hangs, such as the hall&apos;s notice board</source>
        <translation>公示地点，如大厅公示栏</translation>
    </message>
    <message>
        <source>Log as put up today</source>
        <translation>登记今日已公示</translation>
    </message>
    <message>
        <source>This edition is not logged as put up yet.</source>
        <translation>本版收费标准尚未登记公示。</translation>
    </message>
    <message>
        <source>The tariff is printed on {printer}.</source>
        <translation>收费标准已在 {printer} 打印。</translation>
    </message>
    <message>
        <source>Nothing was taken yet. Each receipt appears here with its number.</source>
        <translation>尚未收费。每张收据会连同编号显示在这里。</translation>
    </message>
    <message>
        <source>{count} receipts, {sum}</source>
        <translation>{count} 张收据，合计 {sum}</translation>
    </message>
    <message>
        <source>1 receipt, {sum}</source>
        <translation>1 张收据，合计 {sum}</translation>
    </message>
    <message>
        <source>given back {sum}</source>
        <translation>退费 {sum}</translation>
    </message>
    <message>
        <source>Edition {edition}: {date}, {place}, {name}</source>
        <translation>{edition} 版：{date}，{place}，{name}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Picture from the clipboard</source>
        <translation>剪贴板图片</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>纸质材料与图片</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音录像</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <translation>{count} KiB</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose files; or drop them here</source>
        <translation>选择文件，或拖放到此处</translation>
    </message>
    <message>
        <source>Paste a picture or files (Ctrl+V)</source>
        <translation>粘贴图片或文件（Ctrl+V）</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>撤下…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Attached {moment} by {name}</source>
        <translation>{name} 于 {moment} 添加</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>已撤下：{reason}</translation>
    </message>
    <message>
        <source>A recording. It is kept as proof and not played here.</source>
        <translation>录音录像作为凭证保存，不在此播放。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料附件</translation>
    </message>
    <message>
        <source>Drop scans and pictures on a material, paste them with Ctrl+V, or press Add. What is attached counts as seen and is kept encrypted.</source>
        <translation>将扫描件或照片拖到对应材料上，用 Ctrl+V 粘贴，或按“添加”。已添加即视为已核验，加密保存。</translation>
    </message>
    <message>
        <source>As the case was applied for. Whoever checks it can ask for a supplement.</source>
        <translation>以申请时的材料为准，审核人可要求补正。</translation>
    </message>
    <message>
        <source>No files were attached to this case.</source>
        <translation>本笔业务没有附件。</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>Recording of the notice, in sound or picture</source>
        <translation>告知过程录音录像</translation>
    </message>
    <message>
        <source>{material} (where there is one)</source>
        <translation>{material}（如有）</translation>
    </message>
    <message>
        <source>There is neither a file nor a picture in the clipboard.</source>
        <translation>剪贴板中没有文件或图片。</translation>
    </message>
    <message>
        <source>{name}: {fault}</source>
        <translation>{name}：{fault}</translation>
    </message>
    <message>
        <source>Looking through {count} …</source>
        <translation>正在检查 {count} 个文件…</translation>
    </message>
    <message>
        <source>Times of today, as 14:05. Only a recording that was made in this visit counts.</source>
        <translation>填写今天的时间，如 14:05。只有本次到访期间录制的才有效。</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Recorded with</source>
        <translation>录制设备</translation>
    </message>
    <message>
        <source>Device, such as its number on the window</source>
        <translation>设备，如窗口摄像头编号</translation>
    </message>
    <message>
        <source>Attach a recording</source>
        <translation>添加录音录像</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“{name}” stays in the case, marked as withdrawn, with this reason and your name.</source>
        <translation>“{name}”仍保留在本笔业务中，标记为已撤下，并记录原因和您的姓名。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Another client&apos;s paper</source>
        <translation>其他客户的材料</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>看不清</translation>
    </message>
    <message>
        <source>Wrong paper</source>
        <translation>材料拿错</translation>
    </message>
    <message>
        <source>Withdraw this file</source>
        <translation>撤下该文件</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤下</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Waiting for me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的业务</translation>
    </message>
    <message>
        <source>No open cases</source>
        <translation>没有在办业务</translation>
    </message>
    <message>
        <source>Call a ticket and open a case for it. It stays here until it is filed.</source>
        <translation>叫号后为客户登记业务，业务归档前一直列在这里。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待您处理的业务</translation>
    </message>
    <message>
        <source>Cases of colleagues that you may review or approve appear here.</source>
        <translation>可由您审核或审批的同事业务会出现在这里。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Acted for by {name} ({role})</source>
        <translation>由{name}（{role}）代办</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认单</translation>
    </message>
    <message>
        <source>Mismatch acknowledgement</source>
        <translation>不适当警示确认书</translation>
    </message>
    <message>
        <source>Confirmation {number}</source>
        <translation>确认单 {number}</translation>
    </message>
    <message>
        <source>Mismatch acknowledgement {number}</source>
        <translation>不适当警示确认书 {number}</translation>
    </message>
    <message>
        <source>kept at {hour}</source>
        <translation>{hour} 已保存</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>办理内容</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>所收材料</translation>
    </message>
    <message>
        <source>Printed on the confirmation, in words the client knows</source>
        <translation>将印在确认单上，请用客户看得懂的话填写</translation>
    </message>
    <message>
        <source>Reference: {reference}</source>
        <translation>业务流水号：{reference}</translation>
    </message>
    <message>
        <source>{material} (where it applies)</source>
        <translation>{material}（如涉及）</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>查看期限计算</translation>
    </message>
    <message>
        <source>Finished in time</source>
        <translation>已按时办结</translation>
    </message>
    <message>
        <source>Finished late</source>
        <translation>超时办结</translation>
    </message>
    <message>
        <source>One thing on each line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Carry the service out in the trading system first, then enter the reference it gave.</source>
        <translation>请先在交易系统中办理，再填入系统给出的流水号。</translation>
    </message>
    <message>
        <source>Reference, such as CS-20261123-0007</source>
        <translation>流水号，如 CS-20261123-0007</translation>
    </message>
    <message>
        <source>Carried out in the trading system</source>
        <translation>已在交易系统办理</translation>
    </message>
    <message>
        <source>Record as carried out</source>
        <translation>登记为已执行</translation>
    </message>
    <message>
        <source>List what is missing. The client gets the list in writing; the clock stands still meanwhile.</source>
        <translation>请列明欠缺的材料。清单将书面交给客户，补正期间暂停计时。</translation>
    </message>
    <message>
        <source>The client gets this reason in writing, with the right to complain. This cannot be undone.</source>
        <translation>原因将书面告知客户，并告知投诉权利。此操作不可撤销。</translation>
    </message>
    <message>
        <source>The client takes the application back. This cannot be undone.</source>
        <translation>客户撤回申请。此操作不可撤销。</translation>
    </message>
    <message>
        <source>For a fault of an outside system; to be reported after 24 hours.</source>
        <translation>仅用于外部系统故障；超过 24 小时须上报。</translation>
    </message>
    <message>
        <source>In the client&apos;s own words. A colleague witnesses it, an approver agrees; it is printed on the record.</source>
        <translation>按客户原话填写。须由同事见证、审批人同意；内容将印在拒签记录上。</translation>
    </message>
    <message>
        <source>The document is still the one that was read; it is kept in the log.</source>
        <translation>仍签署已阅读的同一份文件；本说明记入日志。</translation>
    </message>
    <message>
        <source>The case is closed as wrong and stays as it is; another case is opened that puts it right. Each names the other. This cannot be undone.</source>
        <translation>原业务以更正结束并保持原样，另立一笔业务予以更正，两者互相注明。此操作不可撤销。</translation>
    </message>
    <message>
        <source>The client&apos;s signed revocation is chosen next. The original is kept and marked; this cannot be undone.</source>
        <translation>下一步选择客户签署的撤销书。原件保留并加注，此操作不可撤销。</translation>
    </message>
    <message>
        <source>The client signs a new document that names this one; then only the new one is in force.</source>
        <translation>客户将签署载明本单编号的新单，签署封存后仅以新单为准。</translation>
    </message>
    <message>
        <source>The document is voided and its number never used again. A new one can be prepared.</source>
        <translation>文件作废，编号不再使用；可重新制作。</translation>
    </message>
    <message>
        <source>The reason is kept in the log with your name.</source>
        <translation>原因将连同您的姓名记入办理记录。</translation>
    </message>
    <message>
        <source>The client changed their mind</source>
        <translation>客户改变主意</translation>
    </message>
    <message>
        <source>The client will come again</source>
        <translation>客户改日再来</translation>
    </message>
    <message>
        <source>Trading system out of service</source>
        <translation>交易系统停用</translation>
    </message>
    <message>
        <source>Depository does not answer</source>
        <translation>登记结算系统无应答</translation>
    </message>
    <message>
        <source>The client does not agree with the content</source>
        <translation>客户不认可内容</translation>
    </message>
    <message>
        <source>The client gives no reason</source>
        <translation>客户未说明原因</translation>
    </message>
    <message>
        <source>A particular is wrong</source>
        <translation>内容有误</translation>
    </message>
    <message>
        <source>The client wants another language</source>
        <translation>客户需要其他语言</translation>
    </message>
    <message>
        <source>opened {moment} by {name}</source>
        <translation>{name} 于 {moment} 登记</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免办</translation>
    </message>
    <message>
        <source>waived by policy {version}</source>
        <translation>按政策 {version} 免办</translation>
    </message>
    <message>
        <source>by the program, when the time was over · {terminal}</source>
        <translation>到期由系统自动处理 · {terminal}</translation>
    </message>
    <message>
        <source>no longer fits: another terminal took a step before it; nothing changed by it</source>
        <translation>该步骤已不成立：另一终端此前已办理其他步骤，状态未因此改变</translation>
    </message>
    <message>
        <source>as an electronic copy</source>
        <translation>以电子件交付</translation>
    </message>
    <message>
        <source>signed with their own key</source>
        <translation>已用本人密钥签署</translation>
    </message>
    <message>
        <source>signature forged or changed: it does not fit what was signed</source>
        <translation>签名系伪造或已被改动：与所签内容不符</translation>
    </message>
    <message>
        <source>signed with a key that is not this colleague&apos;s</source>
        <translation>所用密钥不属于该同事</translation>
    </message>
    <message>
        <source>the record says something else than was signed</source>
        <translation>记录内容与所签内容不一致</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签署</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已制作</translation>
    </message>
    <message>
        <source>Shown to the client</source>
        <translation>已向客户展示</translation>
    </message>
    <message>
        <source>Read to the end</source>
        <translation>已阅读至末尾</translation>
    </message>
    <message>
        <source>Signing refused by the client</source>
        <translation>客户拒签</translation>
    </message>
    <message>
        <source>Witnessed by a colleague</source>
        <translation>同事已见证</translation>
    </message>
    <message>
        <source>Agreed by an approver</source>
        <translation>审批人已同意</translation>
    </message>
    <message>
        <source>Signed by the client</source>
        <translation>客户已签署</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>经办已复签</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Handed to the client</source>
        <translation>已交付客户</translation>
    </message>
    <message>
        <source>Filed in the archive</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Rated by the client</source>
        <translation>客户已评价</translation>
    </message>
    <message>
        <source>What this service asks for</source>
        <translation>本业务办理要求</translation>
    </message>
    <message>
        <source>Usually about {minutes} min</source>
        <translation>一般约需 {minutes} 分钟</translation>
    </message>
    <message>
        <source>To be finished within {span}</source>
        <translation>办理时限：{span}</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Charged by the tariff</source>
        <translation>按收费标准收费</translation>
    </message>
    <message>
        <source>To be reviewed and approved by two other people</source>
        <translation>须另外两人分别审核、审批</translation>
    </message>
    <message>
        <source>To be reviewed by a second person</source>
        <translation>须第二人审核</translation>
    </message>
    <message>
        <source>Carried out on trading days only</source>
        <translation>仅交易日办理</translation>
    </message>
    <message>
        <source>Signed in ink on paper</source>
        <translation>须纸质签署</translation>
    </message>
    <message>
        <source>Not through an agent</source>
        <translation>不得代办</translation>
    </message>
    <message>
        <source>With sound and picture recorded</source>
        <translation>须录音录像</translation>
    </message>
    <message>
        <source>{amount} {per}, by the published tariff</source>
        <translation>{amount} {per}，按公示收费标准</translation>
    </message>
    <message>
        <source>Nothing is taken at the counter: the amount stands in {paper}</source>
        <translation>柜台不收费，金额见{paper}</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>Original seen and compared</source>
        <translation>已核验证件原件</translation>
    </message>
    <message>
        <source>Their document seen</source>
        <translation>已查看代理人证件</translation>
    </message>
    <message>
        <source>Read out and understood</source>
        <translation>已宣读并确认理解</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Tick them</source>
        <translation>去勾选</translation>
    </message>
    <message>
        <source>To be read out: “This product or permission can lose part or all of what you put in, and you may not be able to sell when you need the money. Take your time; you may ask your family, and you may say no. Nobody at this branch may promise you a gain.”</source>
        <translation>请宣读：“该产品或权限可能使您损失部分乃至全部投入的资金，需要用钱时也可能无法及时卖出。您可以慢慢考虑，可以与家人商量，也可以不办理。本营业部任何人都不得向您承诺收益。”</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>已无待办事项</translation>
    </message>
    <message>
        <source>Next: {action}</source>
        <translation>下一步：{action}</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Before that, this is still missing:</source>
        <translation>办理前尚缺：</translation>
    </message>
    <message>
        <source>Your part is done for now. To be taken by: {roles}.</source>
        <translation>您的步骤已完成，待{roles}处理。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This is for: {roles}</source>
        <translation>须由{roles}办理</translation>
    </message>
    <message>
        <source>{action} with a colleague here</source>
        <translation>由同事在此{action}</translation>
    </message>
    <message>
        <source>A colleague enters their own password for this one step</source>
        <translation>同事输入本人密码，仅办理这一步</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>登记业务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务办理</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>登记业务</translation>
    </message>
    <message>
        <source>For the ticket that is being served (Ctrl+N)</source>
        <translation>为正在办理的号登记（Ctrl+N）</translation>
    </message>
    <message>
        <source>Choose a case at the left</source>
        <translation>请在左侧选择业务</translation>
    </message>
    <message>
        <source>Or call a ticket and open a case for its client.</source>
        <translation>也可先叫号，再为客户登记业务。</translation>
    </message>
    <message>
        <source>Call a ticket first: a case belongs to a client who is here.</source>
        <translation>请先叫号：只能为在场客户登记业务。</translation>
    </message>
    <message>
        <source>Electronic copy only</source>
        <translation>仅交付电子件</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>The client signs after all</source>
        <translation>客户改为签署</translation>
    </message>
    <message>
        <source>Client will not sign</source>
        <translation>客户拒签</translation>
    </message>
    <message>
        <source>Take the screen back</source>
        <translation>收回屏幕</translation>
    </message>
    <message>
        <source>Prepare the confirmation</source>
        <translation>制作确认单</translation>
    </message>
    <message>
        <source>It is laid out from the case as it stands; the client then reads the very file.</source>
        <translation>按业务现有内容制作；客户阅读的就是将要封存的文件。</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Prepare the mismatch acknowledgement</source>
        <translation>生成不适当警示确认书</translation>
    </message>
    <message>
        <source>The special warning, and that the client insists. It is signed before anything is done.</source>
        <translation>包含特别警示与客户坚持申请的声明，执行前签署。</translation>
    </message>
    <message>
        <source>Let the client read and sign</source>
        <translation>请客户阅读并签署</translation>
    </message>
    <message>
        <source>The client gets a screen of their own, or this one; you cannot draw there.</source>
        <translation>客户使用客户屏或本屏；经办人员无法代签。</translation>
    </message>
    <message>
        <source>Hand over to the client</source>
        <translation>交给客户</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>经办复签</translation>
    </message>
    <message>
        <source>I state that I saw this person&apos;s identity document in this visit.</source>
        <translation>本人声明：本次办理中已核验该签署人的身份证件原件。</translation>
    </message>
    <message>
        <source>Countersign and seal</source>
        <translation>复签并封存</translation>
    </message>
    <message>
        <source>The data changed</source>
        <translation>业务数据已变更</translation>
    </message>
    <message>
        <source>The case says something else by now. This number is void; the client gets a new one.</source>
        <translation>业务内容已与本单不一致，原编号作废，须为客户重新生成。</translation>
    </message>
    <message>
        <source>Prepare anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>To be signed in ink</source>
        <translation>须纸质签署</translation>
    </message>
    <message>
        <source>The law wants paper for this service. Print it; no screen takes its signature.</source>
        <translation>依法须在纸面签署：请打印，屏幕不采集签名。</translation>
    </message>
    <message>
        <source>Print for signing</source>
        <translation>打印待签</translation>
    </message>
    <message>
        <source>Scan the signed paper</source>
        <translation>扫描已签纸质件</translation>
    </message>
    <message>
        <source>Every page, in order: pictures or a PDF. The paper itself goes to the branch&apos;s file.</source>
        <translation>按页序扫描全部页面（图片或 PDF）。纸质原件由营业部存档。</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>选择扫描件</translation>
    </message>
    <message>
        <source>The client will not sign: a witness is needed</source>
        <translation>客户拒签：需要见证人</translation>
    </message>
    <message>
        <source>A second member of staff states with their own key that the client was asked.</source>
        <translation>由第二名员工以本人密钥声明已请客户签署。</translation>
    </message>
    <message>
        <source>Witness, with a colleague here</source>
        <translation>请同事在此见证</translation>
    </message>
    <message>
        <source>The refusal was witnessed: an approver is needed</source>
        <translation>拒签已见证：需要审批人</translation>
    </message>
    <message>
        <source>A supervisor or the manager agrees that the case is completed without a signature.</source>
        <translation>由主管或营业部负责人同意以拒签记录办结。</translation>
    </message>
    <message>
        <source>Approve, with a colleague here</source>
        <translation>请审批人在此批准</translation>
    </message>
    <message>
        <source>The refusal was approved</source>
        <translation>拒签已批准</translation>
    </message>
    <message>
        <source>Its record is sealed and takes the place of the signature.</source>
        <translation>拒签记录封存后代替客户签名。</translation>
    </message>
    <message>
        <source>Seal and file the record</source>
        <translation>封存并归档拒签记录</translation>
    </message>
    <message>
        <source>No printer is connected. This document must be printed to be signed.</source>
        <translation>未连接打印机。本文件须打印后签署。</translation>
    </message>
    <message>
        <source>Hand the document over</source>
        <translation>交付文件</translation>
    </message>
    <message>
        <source>With it the case is complete and filed in the archive.</source>
        <translation>交付后业务即办结并自动归档。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>File the case</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>File in the archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Done and filed</source>
        <translation>已办结并归档</translation>
    </message>
    <message>
        <source>Ask the client for a rating; you do not see it here.</source>
        <translation>请客户评价；评价内容不在此显示。</translation>
    </message>
    <message>
        <source>Hand over for the rating</source>
        <translation>交给客户评价</translation>
    </message>
    <message>
        <source>The client has rated.</source>
        <translation>客户已评价。</translation>
    </message>
    <message>
        <source>No printer is connected. Hand over an electronic copy now; paper can be printed from Confirmations.</source>
        <translation>未连接打印机。可先交付电子件，纸质件稍后在“确认单”中补打。</translation>
    </message>
    <message>
        <source>The client is reading: page {page} of {pages}</source>
        <translation>客户正在阅读：第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>The end was reached; the pen is open.</source>
        <translation>已阅读至末尾，可以签名。</translation>
    </message>
    <message>
        <source>The pen opens at the end of the last page.</source>
        <translation>阅读至最后一页末尾后方可签名。</translation>
    </message>
    <message>
        <source>{time} so far. {state}</source>
        <translation>已阅读 {time}。{state}</translation>
    </message>
    <message>
        <source>The client is signing</source>
        <translation>客户正在签名</translation>
    </message>
    <message>
        <source>The client has signed</source>
        <translation>客户已签名</translation>
    </message>
    <message>
        <source>The client is rating</source>
        <translation>客户正在评价</translation>
    </message>
    <message>
        <source>What they choose is not shown here.</source>
        <translation>评价内容不在此显示。</translation>
    </message>
    <message>
        <source>The client is done</source>
        <translation>客户已完成</translation>
    </message>
    <message>
        <source>The acknowledgement is signed; the case goes on.</source>
        <translation>确认书已签署，业务继续办理。</translation>
    </message>
    <message>
        <source>The case is complete and filed.</source>
        <translation>业务已办结并归档。</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>办理须知</translation>
    </message>
    <message>
        <source>Correct by another case</source>
        <translation>另立业务更正</translation>
    </message>
    <message>
        <source>Puts right case {case_no}</source>
        <translation>更正业务 {case_no}</translation>
    </message>
    <message>
        <source>Put right by case {case_no}</source>
        <translation>已由业务 {case_no} 更正</translation>
    </message>
    <message>
        <source>What is missing can be handed in until {moment}; then the case counts as withdrawn.</source>
        <translation>可在{moment}前补正；逾期视为撤回。</translation>
    </message>
    <message>
        <source>An outage that lasts beyond {moment} is to be reported.</source>
        <translation>故障持续超过{moment}须上报。</translation>
    </message>
    <message>
        <source>The client is to be called on by {day}.</source>
        <translation>须在{day}前回访客户。</translation>
    </message>
    <message>
        <source>Notice of what is missing</source>
        <translation>补正通知书</translation>
    </message>
    <message>
        <source>Notice of refusal</source>
        <translation>不予办理通知书</translation>
    </message>
    <message>
        <source>to be handed in by {day}</source>
        <translation>补正期限 {day}</translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation>打印交客户</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>The printer has taken the notice.</source>
        <translation>打印机已接收通知书。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>Suitability</source>
        <translation>适当性匹配</translation>
    </message>
    <message>
        <source>Product or permission: name, initials or code</source>
        <translation>产品或权限：名称、拼音首字母或代码</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Compare anew</source>
        <translation>重新匹配</translation>
    </message>
    <message>
        <source>Compared by {name} at {moment}</source>
        <translation>{name} 于 {moment} 匹配</translation>
    </message>
    <message>
        <source>qualified investors only</source>
        <translation>仅限合格投资者</translation>
    </message>
    <message>
        <source>The client asked for it unprompted; nobody recommended it</source>
        <translation>客户主动提出，无人推荐</translation>
    </message>
    <message>
        <source>The client was shown the special warning</source>
        <translation>已向客户出示特别警示</translation>
    </message>
    <message>
        <source>The client insists all the same</source>
        <translation>客户仍坚持申请</translation>
    </message>
    <message>
        <source>Keep that the client insists</source>
        <translation>登记客户坚持申请</translation>
    </message>
    <message>
        <source>On the client&apos;s own initiative, after the special warning; the client insists and signs for it.</source>
        <translation>客户主动提出，已出示特别警示，客户坚持并将签字确认。</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>风险测评</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>{level} with {score} points on paper {paper}; it reaches the client&apos;s file once the client has signed.</source>
        <translation>{level}，得分 {score}，问卷编号 {paper}；客户签字确认后计入客户资料。</translation>
    </message>
    <message>
        <source>Class of investor</source>
        <translation>投资者类别</translation>
    </message>
    <message>
        <source>Hold against the conditions</source>
        <translation>核对条件</translation>
    </message>
    <message>
        <source>The client becomes an ordinary investor again once the client has signed.</source>
        <translation>客户签字确认后转回普通投资者。</translation>
    </message>
    <message>
        <source>Assets {assets}, income {income}, {years} years of experience: the conditions are met; the client becomes a professional investor once the client has signed.</source>
        <translation>资产 {assets}，年均收入 {income}，投资经历 {years} 年：符合条件；客户签字确认后成为专业投资者。</translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Mismatch</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>Refused by rule</source>
        <translation>禁止办理</translation>
    </message>
    <message>
        <source>The client is an institution.</source>
        <translation>客户为机构投资者。</translation>
    </message>
    <message>
        <source>The client is a professional investor.</source>
        <translation>客户为专业投资者。</translation>
    </message>
    <message>
        <source>The client was never assessed.</source>
        <translation>客户从未测评。</translation>
    </message>
    <message>
        <source>The client&apos;s level: {level}, assessed on {day}, no longer counts</source>
        <translation>客户等级：{level}，{day} 测评，已失效</translation>
    </message>
    <message>
        <source>The client&apos;s level: {level}, assessed on {day}</source>
        <translation>客户等级：{level}，{day} 测评</translation>
    </message>
</context>
</TS>
