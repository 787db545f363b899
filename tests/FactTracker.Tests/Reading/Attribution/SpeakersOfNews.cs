namespace FactTracker.Tests.Reading.Attribution;

/// <summary>
/// Invented news, written without a look at the rules: short pieces with several speakers each. See <see cref="SpeakerRow"/>.
/// </summary>
internal static class SpeakersOfNews
{
    public const string Rows =
        """
        More than 40,000 households lost power overnight, the grid operator Northline said on Tuesday, as winds of 110 km/h swept the coast.
        "We have restored about 70% of connections," said Northline's head of operations, Siobhan Kerrigan. "The remaining 12,000 homes will
        take until Friday." Kerrigan said that repairs would cost £3.5m.
        => 40,000: Northline | 70%: Siobhan Kerrigan (Northline's head of operations)
        | 12,000 homes: Siobhan Kerrigan (Northline's head of operations) | £3.5m: Siobhan Kerrigan (Northline's head of operations)

        The finance ministry expects growth of 2.3% next year, but the central bank is less hopeful and forecasts 1.1%.
        => 2.3%: finance ministry | 1.1%: central bank

        Deforestation fell by 31 per cent in the first half of the year, according to satellite data released by the Forest Watch Institute.
        The environment minister, Paulo Teixeira, called the result "historic" and promised to end logging by 2030. Critics say 900 sq km
        were still lost.
        => 31 per cent: Forest Watch Institute | 900 sq km: Critics

        Nearly one in five teenagers has tried vaping, a survey by the charity Breathe Easy has found. It asked 2,400 pupils. The charity's
        chief executive, Nina Alsop, said 62% had bought the devices in corner shops, and urged ministers to act.
        => one in five: Breathe Easy | 62%: Nina Alsop (charity's chief executive)

        Shares in Halden Motors fell 8% on Thursday after the carmaker warned that profits would be 15% lower than expected.
        => 8%: - | 15%: carmaker

        "Attendance is down 20% and we don't know why," admitted Father Declan Moran, parish priest of St Brigid's.
        => 20%: Declan Moran (parish priest of St Brigid's)

        Speaking to reporters in Oslo, Prime Minister Astrid Nygaard said her government would spend 2.5 per cent of output on defence. Her
        predecessor, Lars Holm, has argued that 2 per cent is enough.
        => 2.5 per cent: Astrid Nygaard (Prime Minister) | 2 per cent: Lars Holm (predecessor)

        The drug cut the risk of stroke by 27%, Dr Yusuf Demir and colleagues write in the journal Heart. The trial enrolled 3,100 patients.
        Demir, of Ankara University, said side effects were seen in 4% of them.
        => 27%: Yusuf Demir | 3,100 patients: - | 4%: Yusuf Demir

        At a hearing on Monday, prosecutors alleged that the defendant had stolen $2.3m. His lawyer, Renata Kowalczyk, told the court the
        sum was nearer $400,000. Judge Harold Finch adjourned the case until 3 March.
        => $2.3m: prosecutors [alleged] | $400,000: Renata Kowalczyk (lawyer)

        House prices rose 0.4% in July, lender Castle & Moor said, taking the annual rate to 3.2%.
        => 0.4%: Castle & Moor | 3.2%: Castle & Moor

        A spokesperson for Metro Trains said: "Over 95% of services ran on time." Passenger groups disputed that, saying the real figure was
        80%.
        => 95%: A spokesperson for Metro Trains | 80%: Passenger groups

        The army said 14 soldiers had died. Rebels put the toll at 60 people. Neither claim could be verified.
        => 14 soldiers: army | 60 people: Rebels

        Only 9 per cent of plastic is recycled, says the OECD. Yet the industry insists it can reach 50 per cent by 2040.
        => 9 per cent: OECD | 50 per cent: industry

        In a letter to shareholders, chairwoman Mei-Ling Tan wrote that costs had risen 18%. She blamed the weak currency.
        => 18%: Mei-Ling Tan (chairwoman)

        It is thought that 5,000 people live in the valley. Local officials believe the true number is closer to 8,000 people.
        => 5,000 people: - | 8,000 people: Local officials

        The new line will carry 30,000 passengers a day and cost $1.2bn. "It's a bargain," the mayor, Hugo Brandt, told the Ashby Herald.
        => 30,000 passengers: - | $1.2bn: -

        Some 45% of nurses have thought of leaving, the Royal College of Nursing warned yesterday, citing low pay. Health secretary Owen
        Tully rejected the figure as "alarmist". He said only 7% had actually left.
        => 45%: Royal College of Nursing | 7%: Owen Tully (Health secretary) [guessed]

        Analysts at Barlow Capital had forecast a loss of $30m, while the company itself had guided for $25m.
        => $30m: Analysts at Barlow Capital

        Sea levels could rise by 60 cm by 2100, Professor Ayesha Rahman of the Delta Institute told the conference. “Half of that, 30 cm, is
        now unavoidable,” she added.
        => 60 cm: Ayesha Rahman (Professor) | 30 cm: Ayesha Rahman (Professor) [guessed]

        Mr Kovač, who owns 12% of the club, has promised fans that tickets will stay under €30.
        => 12%: - | €30: Kovač

        The number of wolves has tripled since 2010 to 1,400 animals, figures published on Monday by the wildlife agency show.
        => 1,400 animals: wildlife agency

        Unemployment stood at 5.1%, down from 5.4%, the Bureau of Labor said. The bureau revised May's figure to 5.3%.
        => 5.1%: Bureau of Labor | 5.4%: Bureau of Labor | 5.3%: -

        "I've never seen anything like it," said Rosa Iglesias, a baker whose shop lost power for 30 hours. "The bread was ruined; I lost
        €2,000."
        => 30 hours: - | €2,000: Rosa Iglesias (baker)

        Asked whether the tunnel would be finished on time, project director Ulf Strand said 85% of it had been dug. The opposition's
        transport spokesman, Ian Peel, described that as fantasy: "They have dug 60% at most."
        => 85%: Ulf Strand (project director) | 60%: Ian Peel (opposition's transport spokesman)

        The company denies wrongdoing. It says it paid $4m in tax.
        => $4m: company [guessed]

        A third of the money, $11m, was never spent, the auditor-general's report concluded. The report also found that 40% of invoices were
        missing.
        => $11m: auditor-general | 40%: report

        Some experts put the cost at $9bn. Others say it could be $15bn.
        => $9bn: experts | $15bn: Others

        Exit polls suggest the Centre Party won 38% of the vote. Party leader Zsófia Varga claimed victory and said turnout had reached 72%.
        => 38%: Exit polls | 72%: Zsófia Varga (Party leader)
        """;
}
