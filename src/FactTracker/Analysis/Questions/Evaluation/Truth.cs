namespace FactTracker.Analysis;

/// <summary>The answer of a condition for one claim, in the logic of Kleene: and takes the least, or the greatest.</summary>
internal enum Truth
{
    No,
    Possibly,
    Yes,
}
