using System.Collections.Frozen;

namespace FactTracker.Values;

/// <summary>The English words that decide what a percentage is a percentage of, in lower case.</summary>
internal static class WholeWords
{
    /// <summary>Nouns for the members of a group, and for groups that consist of members. Only plurals and collective nouns.</summary>
    public static FrozenSet<string> Members { get; } = SetOf("""
        those them us everyone everybody people persons adults children minors teenagers teens youths youngsters infants babies toddlers men women boys girls males females
        parents mothers fathers couples families households homes voters electors nonvoters citizens residents inhabitants dwellers locals
        natives nationals foreigners immigrants migrants emigrants refugees asylum-seekers expatriates
        respondents participants interviewees subjects volunteers panelists panellists answerers asked polled surveyed interviewed questioned
        questionees patients cases deaths births infections hospitalizations hospitalisations victims survivors casualties fatalities
        workers employees staff jobseekers unemployed retirees pensioners seniors elderly olds millennials boomers
        managers executives bosses employers owners homeowners tenants landlords renters farmers fishermen miners nurses doctors physicians
        surgeons dentists pharmacists teachers lecturers professors scientists researchers academics economists engineers lawyers judges
        attorneys journalists reporters editors politicians lawmakers legislators parliamentarians mps meps senators representatives
        congressmen congresswomen councillors councilors delegates deputies ministers mayors governors ambassadors diplomats soldiers troops
        veterans officers policemen firefighters prisoners inmates convicts offenders criminals defendants suspects witnesses jurors
        students pupils schoolchildren undergraduates graduates alumni apprentices trainees
        consumers customers shoppers buyers users subscribers viewers readers listeners players gamers athletes fans followers visitors
        tourists travellers travelers passengers commuters drivers motorists cyclists pedestrians pilots taxpayers donors investors
        shareholders members supporters opponents partisans democrats republicans independents conservatives liberals socialists leavers
        remainers christians catholics protestants muslims jews hindus buddhists sikhs atheists evangelicals believers worshippers smokers
        vegetarians vegans drinkers dieters
        countries nations cities towns villages municipalities counties districts schools universities colleges hospitals clinics companies
        firms businesses enterprises corporations startups banks shops stores restaurants factories farms organizations organisations
        charities newspapers outlets websites
        population populace electorate public workforce membership citizenry audience jury parliament senate congress
        vote votes ballots seats mandates answers responses replies
        """);

    /// <summary>Nouns for the people of a country that have no regular ending.</summary>
    public static FrozenSet<string> Nationals { get; } = SetOf("""
        britons brits scots danes swedes finns poles czechs slovaks slovenes croats serbs greeks turks kurds arabs thais spaniards icelanders
        irishmen englishmen frenchmen dutchmen welshmen new-zealanders new-yorkers londoners parisians berliners filipinos filipinas latinos
        french british dutch irish english welsh spanish latinas hispanics afghans uzbeks kazakhs tajiks turkmens uyghurs tibetans swiss
        """);

    /// <summary>Nouns for the public, of whom a poll asks only a small part.</summary>
    public static FrozenSet<string> Public { get; } = SetOf("""
        those everyone everybody people persons adults men women children parents mothers fathers families households homes voters electors
        citizens residents inhabitants respondents participants interviewees asked polled surveyed interviewed questioned consumers
        customers shoppers users viewers readers taxpayers motorists drivers pensioners seniors olds workers immigrants population electorate
        public workforce democrats republicans christians catholics protestants muslims jews hindus
        """);

    /// <summary>Nouns for amounts, levels and counts, which are compared with and not divided into members.</summary>
    public static FrozenSet<string> Amounts { get; } = SetOf("""
        gdp gnp gni ppp output production productivity capacity limit limits ceiling cap quota quotas target targets goal goals plan budget
        budgets estimate estimates forecast forecasts expectation expectations requirement requirements need needs demand supply
        revenue revenues income incomes earnings profit profits turnover sales receipts proceeds cost costs expenses expenditure
        expenditures spending price prices value values worth wage wages salary salaries pay rent rents fee fees tariff tariffs
        index benchmark baseline average averages mean median norm normal standard reference threshold thresholds minimum maximum
        peak record level levels rate rates number numbers amount amounts total totals figure figures size weight mass length height width
        area volume speed velocity temperature pressure power energy consumption emissions concentration dose dosage intake allowance
        exports imports trade surplus deficit debt debts reserves assets liabilities deposits equity capital investment investments loans
        collateral nav par quarter month year speed-limit strength force yield yields growth
        """);

    /// <summary>Words before the noun that make it the amount of another time or a benchmark: "last year's visitors".</summary>
    public static FrozenSet<string> Benchmarks { get; } = SetOf("""
        last previous prior former earlier past year's month's week's quarter's yesterday's today's tomorrow's decade's season's usual normal
        average typical expected planned projected estimated target required permitted allowed maximum minimum pre-war prewar pre-pandemic
        prepandemic pre-crisis initial original baseline
        """);

    /// <summary>Words behind the noun that refer to another time: "visitors a year earlier".</summary>
    public static FrozenSet<string> OtherTimes { get; } =
        SetOf("earlier ago before previously last previous prior expected planned forecast");

    /// <summary>Words that end the part of a phrase in which the noun is.</summary>
    public static FrozenSet<string> Ends { get; } = SetOf("""
        of in on at by from to with without within across among between for who whom whose which that aged living born having over under above
        below during since until before after between outside inside near per a an as than where when not or polled surveyed asked interviewed
        questioned earlier ago
        """);

    /// <summary>Endings of nouns for the people of a place: Russians, Canadians, Chinese, Iraqis.</summary>
    public static IReadOnlyList<string> Peoples { get; } =
        ["ans", "ese", "landers", "qis", "anis", "aelis", "eris", "eshis", "udis", "eenis", "alis"];

    private static FrozenSet<string> SetOf(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
