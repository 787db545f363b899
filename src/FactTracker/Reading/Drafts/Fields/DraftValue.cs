namespace FactTracker.Reading;

/// <summary>The value of a draft claim: the quantity with its words.</summary>
internal static class DraftValue
{
    public static ValueList<ClaimValue> Of(DraftField field)
    {
        if (field.Value is not { Value: Quantity quantity } value) return [];
        field.ExplainUsual("value", $"\"{value.Text}\" is the {KindNames.Of(value.Kind)} in it", value);
        if (field.Survey?.Details.SampleSize is { } size && value.Direction is null
            && quantity is { SampleSize: null, Unit.Kind: UnitKind.Share })
        {
            field.Explain("value", $"its sample is \"{field.Survey.Details.SampleWords}\", who were asked in the survey");
            quantity = quantity with { SampleSize = size };
        }

        return [quantity with { Words = value.Text }];
    }
}
