namespace FactTracker.Reading;

/// <summary>English verbs, conjunctions and nouns that decide which time a value is about.</summary>
internal static class EnglishClauses
{
    public static void AddTo(LexiconBuilder words)
    {
        Verbs(words);
        Joints(words);
        Add(
            words, ClauseUse.Document,
            "study report survey poll census forecast estimate paper analysis review interview speech inquiry statement article " +
            "projection letter");
        Add(
            words, ClauseUse.Poll,
            "poll polls polled polling pollster survey surveys surveyed interviewed questioned respondents respondent");
        Add(words, ClauseUse.Fieldwork, "carried conducted taken held fieldwork");
        Add(words, ClauseUse.Extreme,
            """
            most least first record lowest highest largest biggest greatest smallest fewest steepest sharpest fastest slowest worst
            best weakest strongest longest shortest deadliest hottest coldest wettest driest warmest busiest poorest richest
            tightest quietest
            """);
        Add(words, ClauseUse.Level, "level levels");
        Add(words, ClauseUse.Now, "now currently");
        Add(
            words, ClauseUse.Jumps,
            "shares stock previously meanwhile separately elsewhere earlier formerly historically typically usually generally overall");
        Add(words, ClauseUse.Pairs, "respectively");
        Add(
            words, ClauseUse.Counts,
            "average averaged mean median total totalled totaled amounted accounted stood reached numbered number rate recorded reported " +
            "registered index attendance turnover sales revenue profit");
        Add(words, ClauseUse.Runs, "run runs ran running are were");
        Add(words, ClauseUse.Likens, "as");
        Add(words, ClauseUse.Norm, "average mean norm baseline median");
        Add(words, ClauseUse.Subject, "it he she who which this that they we");
    }

    private static void Verbs(LexiconBuilder words)
    {
        Add(words, ClauseUse.Past,
            """
            was were had did wasn't weren't hadn't didn't wasn’t weren’t hadn’t didn’t said told rose fell grew went came took gave
            made got saw shot won lost held kept left met paid ran sent sold spent stood struck taught thought threw understood wore
            wrote began became broke brought built bought caught chose cost cut dealt drew drank drove ate fought felt found flew
            forgot froze heard hit hid hurt knew laid led lent let lay lit meant put quit rode rang sang sank sat set shook shone
            shrank shut slept slid spoke spread stole stuck swam swung tore woke spun swept sought fled bled bred overtook withdrew
            undertook underwent oversaw foresaw outsold forecast born burst blew bore bit crept dug fed clung rebuilt resold shed
            sprang stung trod wept bet
            """);
        Add(words, ClauseUse.Present,
            """
            is are am isn't aren't isn’t aren’t it's it’s they're they’re that's that’s does do doesn't don't doesn’t don’t can
            cannot can't must says stands remains employs owns holds makes expects expect anticipates anticipate believes
            thinks
            """);
        // "had" is in the past tense as well.
        Add(words, ClauseUse.Perfect, "has have hasn't haven't hasn’t haven’t had hadn't hadn’t");
        Add(words, ClauseUse.Participle,
            """
            fallen risen grown taken given seen gone done known shown thrown written chosen driven eaten flown forgotten frozen
            hidden spoken stolen sunk swum torn worn begun become come run drawn broken beaten shrunk withdrawn overtaken undertaken
            undergone proven mown sewn sworn woken
            """);
        Add(
            words, ClauseUse.Ahead,
            "will shall would won't won’t i'll we'll you'll he'll she'll they'll it'll " +
            "i’ll we’ll you’ll he’ll she’ll they’ll it’ll");
        Add(words, ClauseUse.Be, "be been being");
        Add(words, ClauseUse.Infinitive, "to");
        Add(words, ClauseUse.Plan,
            """
            due set scheduled planned expected plan plans planning intend intends hope hopes aim aims agreed ready about ordered
            decided promised promises pledged pledges vowed vows prepares preparing poised likely expects expect anticipates anticipate invited summoned
            bound elections election
            """);
        Add(words, ClauseUse.Event,
            """
            resume resumes open opens start starts begin begins end ends close closes reopen reopens meet meets vote votes return
            returns arrive arrives leave leaves face faces expire expires launch launches take takes come comes go goes appear
            appears travel travels visit visits play plays kick kicks publish publishes retire retires fall falls sit sits
            """);
        Add(words, ClauseUse.Defer,
            "remanded adjourned postponed suspended delayed deferred bailed extended rescheduled moved barred banned detained closed shut");
        Add(words, ClauseUse.Telling,
            """
            said says say saying told tells tell telling announced announces announcing warned warns warning stated stating
            added adds argued argues insisted insists spoke speaking speaks wrote writes declared declares confirmed confirms
            explained claimed denied denies testified replied responded briefed acknowledged admitted conceded stressed
            cautioned
            """);
        Add(words, ClauseUse.Issue,
            "published publishes released releases issued issues unveiled unveils posted printed broadcast aired leaked " +
            "disclosed presented");
        Add(words, ClauseUse.Finding,
            """
            reported reports found finds showed shows estimated estimates forecast forecasts predicted predicts projected projects
            concluded suggested suggests calculated revealed reveals
            """);
        Add(words, ClauseUse.NoVerb,
            "hundred hundreds indeed united limited exceed succeed proceed hatred sacred wicked speed breed greed");
    }

    private static void Joints(LexiconBuilder words)
    {
        Add(words, ClauseUse.Describes, "which who whose whom where");
        Add(words, ClauseUse.Opens, "that because although though if unless so what how why");
        Add(words, ClauseUse.Contrasts, "while whereas");
        Add(words, ClauseUse.Moment, "when");
        Add(words, ClauseUse.Compares, "than compared against versus vs except excluding");
        Add(words, ClauseUse.Shifts, "after following before");
        Add(words, ClauseUse.Joins, "and but or nor yet");
    }

    private static void Add(LexiconBuilder words, ClauseUse use, string list) =>
        words.Words(list, word => word with { InClause = word.InClause | use });
}
