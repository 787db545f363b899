using FactTracker.Reading;
using FactTracker.Verification;

namespace FactTracker.Tests.Laws;

/// <summary>A few values of every type of verified texts that is equal by content, as <see cref="SampleValues"/> has them.</summary>
internal static class VerificationSamples
{
    public static Dictionary<Type, Func<object[]>> Table { get; } = new()
    {
        [typeof(StatementClaim)] = () =>
        [
            new StatementClaim("a", ClaimBearing.Supports), new StatementClaim("a", ClaimBearing.Related),
            new StatementClaim("b", ClaimBearing.Supports),
            new StatementClaim("a", ClaimBearing.Supports) { Distance = new Quantity(1, Unit.PercentagePoints) },
        ],
        [typeof(VerifiedStatement)] = () =>
        [
            new VerifiedStatement("a", 0, StatementVerdict.Unknown, [], "r"),
            new VerifiedStatement("a", 1, StatementVerdict.Unknown, [], "r"),
            new VerifiedStatement("b", 0, StatementVerdict.Unknown, [], "r"),
            new VerifiedStatement("a", 0, StatementVerdict.Supported, [], "r"),
            new VerifiedStatement("a", 0, StatementVerdict.Unknown, [], "s"),
            new VerifiedStatement("a", 0, StatementVerdict.Unknown, [new StatementClaim("a", ClaimBearing.Related)], "r"),
            new VerifiedStatement("a", 0, StatementVerdict.Unknown, [], "r") { Length = 2 },
            new VerifiedStatement("a", 0, StatementVerdict.Unknown, [], "r") { Value = "1" },
        ],
        [typeof(TextVerification)] = () =>
        [
            new TextVerification([]), new TextVerification([new VerifiedStatement("a", 0, StatementVerdict.Unknown, [], "r")]),
            new TextVerification([]) { Notes = [new ProseNote("m", 0, 1, true)] },
        ],
    };
}
