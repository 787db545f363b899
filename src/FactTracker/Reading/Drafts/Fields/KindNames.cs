namespace FactTracker.Reading;

/// <summary>The names of the kinds of mentions, for reasons.</summary>
internal static class KindNames
{
    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.PercentagePoints => "difference in percentage points",
        MentionKind.Money => "amount of money",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
