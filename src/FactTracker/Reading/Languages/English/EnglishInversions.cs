namespace FactTracker.Reading;

/// <summary>
/// English words that invert a bound: "did not exceed" is at most, "never fell below" at least, "failed to reach" less than.
/// </summary>
internal static class EnglishInversions
{
    private const string Negations =
        "not,not be,not been,not yet,not ever,never,never once,never yet,never been,never be,hardly,hardly ever,hardly be,scarcely," +
        "scarcely ever,rarely,rarely ever,rarely be,seldom,no longer,no longer be,failed to,fails to,fail to,failing to,failure to," +
        "unable to,has yet to,have yet to,had yet to,yet to,without,without ever,none,cannot,cannot be,nor";

    private const string Contracted =
        "can't,didn't,doesn't,don't,hasn't,haven't,hadn't,isn't,aren't,wasn't,weren't,won't,wouldn't,mustn't,shouldn't,couldn't";

    private static readonly (Approximation Hedge, string Phrases)[] Denied =
    [
        (
            Approximation.LessThan,
            "reach,reached,reaching,even reach,hit,hitting,meet,attain,attained,make it to,get to,come to,amount to,amounted to,approach"),
        (Approximation.AtMost, "top,pass,passed,cross,crossed,break,broke,broken,beat"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        words.Phrases(PhraseKind.Negation, Negations);
        foreach (var verb in Contracted.Split(',').SelectMany(verb => new[] { verb, verb.Replace('\'', '’') }))
        {
            words.Phrases(PhraseKind.Negation, $"{verb},{verb} be,{verb} been");
        }

        foreach (var (hedge, phrases) in Denied)
        {
            words.Phrases(PhraseKind.Denied, phrases, phrase => phrase with { Hedge = hedge });
        }
    }
}
