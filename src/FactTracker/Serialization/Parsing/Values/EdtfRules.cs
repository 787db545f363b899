namespace FactTracker;

/// <summary>Tells which rule of the catalogue a text breaks that is not EDTF.</summary>
/// <example><code>if (!Edtf.TryParse("2024-13", out _, out var error)) Console.WriteLine(error.Rule.Code); // FT0301</code></example>
public static class EdtfRules
{
    extension(EdtfError error)
    {
        /// <summary>What a date that fails so is reported under.</summary>
        public Rule Rule => error.Code == EdtfErrorCode.BackwardInterval ? Rules.BackwardInterval : Rules.BadDate;
    }
}
