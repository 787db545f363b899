namespace FactTracker.Reading;

/// <summary>What the kinds of mentions are called in reasons.</summary>
internal static class KindNames
{
    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.PercentagePoints => "difference in percentage points",
        MentionKind.Money => "amount of money",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
