namespace FactTracker.Interchange.Shared.Tables;

/// <summary>A member that was read from cells.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value: JSON, or a text.</param>
/// <param name="IsText">Whether the value is a text, which has yet to become a JSON string.</param>
internal readonly record struct ReadMember(string Name, string Value, bool IsText)
{
    /// <summary>The value as JSON.</summary>
    public string Json => IsText ? CellJson.Text(Value) : Value;
}
