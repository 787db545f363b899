using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>The members of values in long form, and the members of each kind.</summary>
internal static class ValueMembers
{
    public const int Text = 0, Flag = 1, Amount = 2, Lower = 3, Upper = 4, Date = 5, Entity = 6, Unknown = 7, None = 8;
    public const int Unit = 9, Approximation = 10, LowerExcluded = 11, UpperExcluded = 12, Of = 13, SampleSize = 14, Level = 15;
    public const int Calendar = 16, Label = 17, Translations = 18, Words = 19, Language = 20, Confidence = 21;

    /// <summary>The members that determine the kind of a value, one bit each. lower, upper and amount stand for the same kind.</summary>
    public const ulong Kinds = 0x1FF;

    private const ulong OfAll = 1UL << Words | 1UL << Language | 1UL << Confidence;

    public static MemberTable Table { get; } = new(
        "text", "flag", "amount", "lower", "upper", "date", "entity", "unknown", "none",
        "unit", "approximation", "lowerExcluded", "upperExcluded", "of", "sampleSize", "level",
        "calendar", "label", "translations", "words", "language", "confidence");

    /// <summary>Returns the members that the format defines for a value of a kind.</summary>
    public static ulong ListedFor(int kind) => Kinds | OfAll | kind switch
    {
        Amount or Lower or Upper => 0x7FUL << Unit,
        Date => 1UL << Calendar,
        Entity => 1UL << Label | 1UL << Translations,
        _ => 0,
    };

    /// <summary>Returns whether a value has members of more than one kind.</summary>
    public static bool IsAmbiguous(ulong present)
    {
        const ulong Quantities = 1UL << Amount | 1UL << Lower | 1UL << Upper;
        var kinds = present & Kinds;
        if ((kinds & Quantities) != 0) kinds = (kinds & ~Quantities) | 1UL << Amount;
        return !ulong.IsPow2(kinds);
    }
}
