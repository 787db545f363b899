namespace FactTracker.Reading;

/// <summary>
/// The qualifiers of a draft claim that its quantity needs: <c>direction</c> of the change that it is the amount of, and <c>per</c> what
/// a rate is. The amount itself stays as printed.
/// </summary>
internal static class DraftQualifiers
{
    private const string Direction = "direction";
    private const string Per = "per";

    public static ValueList<Qualifier> Of(DraftField field)
    {
        if (field.Value is not { } value) return [];
        var qualifiers = new List<Qualifier>();
        if (value.Direction is { } direction)
        {
            var name = direction == ChangeDirection.Increase ? "increase" : "decrease";
            field.Explain("qualifiers", $"\"{value.Text}\" is the amount of a change");
            qualifiers.Add(new Qualifier(Direction, [new TextValue(name)]));
        }

        if (value.Per is { } per)
        {
            field.Explain("qualifiers", $"the amount is per {per}");
            qualifiers.Add(new Qualifier(Per, [new TextValue(per)]));
        }

        return [.. qualifiers];
    }
}
