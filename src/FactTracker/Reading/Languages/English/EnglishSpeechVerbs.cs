namespace FactTracker.Reading;

/// <summary>English verbs of speech, and the small words around them.</summary>
internal static class EnglishSpeechVerbs
{
    public static void AddTo(LexiconBuilder words) => words
        .Words(
            """
            said says say added adds add stated states announced announces announce argued argues argue noted notes note warned warns warn
            acknowledged acknowledges acknowledge admitted admits admit insisted insists insist declared declares declare cautioned cautions
            caution stressed stresses stress conceded concedes concede maintained maintains maintain asserted asserts assert reckoned
            reckons reckon contended contends contend emphasised emphasises emphasized emphasizes remarked remarks observed observes
            commented comments complained complains complain boasted boasts boast countered counters testified testifies testify joked jokes
            lamented laments concluded concludes conclude
            """, SpeechUse.Says)
        .Words(
            """
            reported reports report estimated estimates estimate found finds find showed shows show shown suggested suggests suggest
            revealed reveals reveal confirmed confirms confirm predicted predicts predict projected projects forecast forecasts believed
            believes believe thought thinks think calculated calculates calculate discovered disclosed discloses indicated indicates
            indicate expects expect concluded mentioned mentions mention
            """, SpeechUse.States)
        .Words(
            """
            wrote writes write written explained explains posted posts post tweeted tweets tweet recalled recalls recall urged urges urge
            described describes describe cited cites cite called calls replied replies responded responds answered answers asked asks
            continued continues shouted joked quipped repeated repeats recounted recounts proclaimed proclaims blogged
            """, SpeechUse.Quotes)
        .Words(
            "told tell tells assured assures informed informs reminded reminds vowed vows vow pledged pledges pledge promised promises " +
            "promise",
            SpeechUse.Tells)
        .Words(
            "claimed claims claim alleged alleges allege suspect suspects suspected fear fears feared accused accuses insisted " +
            "speculated speculates",
            SpeechUse.Doubts)
        .Words("saying adding claiming arguing insisting warning noting stressing alleging telling estimating putting", SpeechUse.GoesOn)
        .Words("claiming alleging", SpeechUse.Doubts)
        .Words("denied denies deny", SpeechUse.Denies)
        .Words(
            "rejected rejects reject disputed disputes dispute dismissed dismisses dismiss refuted refutes refute rebutted rebuts rebut " +
            "contradicted",
            SpeechUse.Rejects)
        .Words("put puts estimated estimates estimate set sets", SpeechUse.Puts)
        .Words(
            """
            claim claims figure figures number numbers estimate estimates allegation allegations accusation accusations report reports
            finding findings suggestion suggestions charge charges notion idea it this toll total cost costs bill share rate loss losses
            damage price value count it's
            """, SpeechUse.Statement)
        .Words("has have had having do does did would will could", SpeechUse.Auxiliary)
        .Words("is are was were be been being", SpeechUse.Be)
        .Words(
            "also long later then previously repeatedly again now once recently already earlier meanwhile however still even today " +
            "yesterday instead too",
            SpeechUse.Manner)
        .Words("who whose which whom", SpeechUse.Relative)
        .Words("while but whereas although though", SpeechUse.Contrast)
        .Words("of for at from in with by near against on behind into close to", SpeechUse.Joins)
        .Words("by from", SpeechUse.Author)
        .Words("not never nobody none neither nothing no hardly", SpeechUse.Negative)
        .Words("that how", SpeechUse.That);
}
