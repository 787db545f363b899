using FactTracker.Reading;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of what reading prose gives beside claims; see <see cref="SampleValues"/>.</summary>
internal static class ReadingSamples
{
    public static IReadOnlyDictionary<Type, Func<object[]>> Table { get; } = new Dictionary<Type, Func<object[]>>
    {
        [typeof(UndoneMember)] = () =>
        [
            new UndoneMember("when", IsGuess: false),
            new UndoneMember("when", IsGuess: true),
            new UndoneMember("claimant", IsGuess: true),
        ],
        [typeof(TextEdit)] = () => [new TextEdit(0, 1, "a"), new TextEdit(0, 2, "a"), new TextEdit(0, 1, ""), new TextEdit(1, 1, "a")],
        [typeof(SkippedPassage)] = () =>
        [
            new SkippedPassage(0, 1, "a rank alone"),
            new SkippedPassage(1, 1, "a rank alone"),
            new SkippedPassage(0, 1, "a number alone"),
        ],
        [typeof(ProseNote)] = () => [new ProseNote("A.", 0, 1, false), new ProseNote("A.", 0, 1, true), new ProseNote("B.", 0, 1, false)],
        [typeof(CheckWorth)] = () =>
            [new CheckWorth(0.5, ["a number"]), new CheckWorth(0.6, ["a number"]), new CheckWorth(0.5, ["a number", "a name"])],
    };
}
