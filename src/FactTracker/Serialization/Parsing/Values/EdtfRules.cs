namespace FactTracker;

/// <summary>Finds the rule of the catalogue that a text breaks which is not EDTF.</summary>
/// <example><code>if (!Edtf.TryParse("2024-13", out _, out var error)) Console.WriteLine(error.Rule.Code); // FT0301</code></example>
public static class EdtfRules
{
    extension(EdtfError error)
    {
        /// <summary>The rule that a date with this error breaks.</summary>
        public Rule Rule => error.Code == EdtfErrorCode.BackwardInterval ? Rules.BackwardInterval : Rules.BadDate;
    }
}
