using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>The members of values in long form, and which of them each kind has.</summary>
internal static class ValueMembers
{
    public const int Text = 0, Flag = 1, Amount = 2, Lower = 3, Upper = 4, Date = 5, Entity = 6, Unknown = 7, None = 8;
    public const int Unit = 9, Approximation = 10, LowerExcluded = 11, UpperExcluded = 12, Of = 13, SampleSize = 14, Level = 15;
    public const int Calendar = 16, Label = 17, Translations = 18, Words = 19, Language = 20, Confidence = 21;

    /// <summary>The members each of which makes a value of its kind; lower and upper are of one kind with amount.</summary>
    public const ulong Kinds = 0x1FF;

    private const ulong OfAll = 1UL << Words | 1UL << Language | 1UL << Confidence;

    public static MemberTable Table { get; } = new(
        "text", "flag", "amount", "lower", "upper", "date", "entity", "unknown", "none",
        "unit", "approximation", "lowerExcluded", "upperExcluded", "of", "sampleSize", "level",
        "calendar", "label", "translations", "words", "language", "confidence");

    /// <summary>The members that a value has whose kind a member tells.</summary>
    public static ulong ListedFor(int kind) => Kinds | OfAll | kind switch
    {
        Amount or Lower or Upper => 0x7FUL << Unit,
        Date => 1UL << Calendar,
        Entity => 1UL << Label | 1UL << Translations,
        _ => 0,
    };

    /// <summary>The kind members that contradict each other when both stand in one value.</summary>
    public static bool IsAmbiguous(ulong present)
    {
        const ulong Quantities = 1UL << Amount | 1UL << Lower | 1UL << Upper;
        var kinds = present & Kinds;
        if ((kinds & Quantities) != 0) kinds = (kinds & ~Quantities) | 1UL << Amount;
        return !ulong.IsPow2(kinds);
    }
}
