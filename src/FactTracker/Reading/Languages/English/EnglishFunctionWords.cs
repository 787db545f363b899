namespace FactTracker.Reading;

/// <summary>English function words, and words whose role in a sentence the grammar needs.</summary>
internal static class EnglishFunctionWords
{
    public static void AddTo(LexiconBuilder words) => words
        .Words("a an", WordUse.Article | WordUse.Function)
        .Words("the these those this that its their his her our your my such", WordUse.Definite | WordUse.Function)
        .Words("in on at", WordUse.At)
        .Words("on", WordUse.On)
        .Words("by", WordUse.Step)
        .Words("is are was were has had have does did", WordUse.Finite)
        .Words("per each every", WordUse.Each)
        .Words("per", WordUse.Per)
        .Words("below above under beneath beyond short", WordUse.Beyond)
        .Words("no every any some which another", WordUse.Chooses)
        .Words("won win wins lost lose loses beat beats beaten drew draw score scored victory defeat defeated victories", WordUse.Score)
        .Words("of", WordUse.Of | WordUse.Function)
        .Words("and &", WordUse.And | WordUse.Function)
        .Words("in on at during for throughout over within", WordUse.When)
        .Words(
            "will shall going i'll we'll you'll he'll she'll they'll it'll i’ll we’ll you’ll he’ll she’ll they’ll won't won’t upcoming " +
            "due scheduled",
            WordUse.Future)
        .Words(
            """
            in on at by to from for with without about above across after against along among around before behind below beneath beside besides
            between beyond despite down during except inside into like near off onto out outside over past per since than through throughout till
            toward towards under underneath until up upon via within or but nor so yet because although though while whereas if unless when where
            whether who whom whose which what how why as not no also only just even still already again too very more most less least fewer
            is are was were be been being am has have had having do does did doing can could may might must shall should will would ought
            i you he she it we they me him us them himself herself itself themselves mine yours hers ours theirs there here now then
            each every either neither both all any some much many few several other another ago later earlier own same cannot can't don't didn't
            isn't aren't wasn't weren't hasn't haven't won't wouldn't it's that's there's they're we're i'm versus vs plus minus times
            onwards upwards downwards afterwards always perhaps besides sometimes nowadays
            nearly almost roughly approximately including excluding according
            """, WordUse.Function)
        .Words(
            """
            say says said tell tells told view views see sees saw call calls called support supports supported favour favours favor favors back backs
            backed believe believes believed think thinks thought want wants wanted trust trusts regard regards regarded consider considers considered
            oppose opposes opposed approve approves approved disapprove agree agrees agreed disagree disagrees expect expects expected prefer prefers
            feel feels felt know knows knew report reports reported remain remains remained live lives lived die dies died own owns owned use uses used
            vote votes voted hold holds held work works worked go goes went come comes came make makes made take takes took give gives gave get gets got
            show shows showed shown mean means meant need needs needed become becomes became include includes included rise rises rose risen fall falls
            fell fallen grow grows grew grown increase increases decrease decreases drop drops decline declines took account accounts accounted stand
            stands stood run runs ran begin begins began begun start starts started end ends ended open opens opened close closes closed lost loses lose
            won wins win killed left leave leaves stay stays stayed lack lacks earn earns earned spend spends spent pay pays paid rely relies relied contain contains cost costs appear appears seem seems happen happens happened occur occurs occurred
            """, WordUse.Verb)
        .Words(
            "edged edges edge edging inched inching ticked ticking nudged moved swung creeping creep added adds adding " +
            "rose rises rise risen fell falls fall fallen grew grows grow grown increased increases increase decreased decreases " +
            "decrease dropped drops drop declined declines decline climbed climbs climb jumped jumps surged slid slipped went up down " +
            "changed cut raised lowered reduced upgraded downgraded swung doubled tripled trebled quadrupled halved rocketed slumped " +
            "sank shrank shrunk soared plunged tumbled improved widened narrowed",
            WordUse.Change)
        .Words(EnglishChanges.Rising, WordUse.Change | WordUse.Rising)
        .Words(EnglishChanges.Falling, WordUse.Change | WordUse.Falling)
        .Words(EnglishChanges.Collecting, WordUse.Collecting)
        .Words(EnglishChanges.Larger, WordUse.Rising | WordUse.Comparative)
        .Words(EnglishChanges.Smaller, WordUse.Falling | WordUse.Comparative)
        .Words(EnglishChanges.Compared, WordUse.Comparative)
        .Words(EnglishChanges.Indices, WordUse.Index)
        .Words(EnglishChanges.RateParts, WordUse.RatePart)
        .Words(
            "people men women children persons police cattle sheep fish fishes deer staff troops data media criteria phenomena feet " +
            "geese teeth mice lives wives halves crew personnel aircraft spacecraft series species states reports claims notes estimates " +
            "votes views calls works shows needs rises falls increases decreases drops declines accounts stands runs starts ends wins " +
            "costs leaves uses cuts backs",
            WordUse.Plural)
        .Words(
            """
            page pages chapter section article articles paragraph figure fig table number no nos nr nrs line version type phase group room flight route highway
            volume vol issue court appendix clause rule resolution step level class grade stage part item question area unit model size apollo channel exit lot
            act bill proposition amendment district precinct psalm verse bus platform gate ward flat apartment suite table highway street road channel radio
            """, WordUse.Label)
        .Words(
            """
            rs art sec para mr mrs ms dr prof rev hon gen col lt sgt capt cpl maj adm gov sen rep pres jr sr st mt ft inc corp co ltd plc bros dept est approx ca c vs etc
            no nos nr nrs fig figs vol p pp ed eds jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g. i.e. u.s.
            u.k. u.n. a.m. p.m. d.c. md calif mass conn fla ill ave blvd rd cf op al
            """, WordUse.Abbreviation)
        .Words("than as more less fewer larger bigger greater higher lower smaller longer faster the that", WordUse.Comparison)
        .Words("am pm a.m. p.m. o'clock o’clock noon midnight gmt utc est pst cet", WordUse.Clock)
        .Words(
            """
            largest biggest greatest highest smallest lowest longest shortest oldest youngest richest poorest strongest weakest fastest slowest busiest tallest
            deepest wealthiest cheapest heaviest deadliest worst best
            """, WordUse.Superlative);
}
