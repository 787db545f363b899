namespace FactTracker.Parquet;

/// <summary>The columns of a quantity: as it was stated, and what it may be.</summary>
internal sealed class QuantityColumns
{
    public required NumberColumn<decimal> Amount { get; init; }

    public required TextColumn AmountText { get; init; }

    public required NumberColumn<double> Lower { get; init; }

    public required NumberColumn<double> Upper { get; init; }

    public required NumberColumn<bool> LowerExcluded { get; init; }

    public required NumberColumn<bool> UpperExcluded { get; init; }

    public required TextColumn Approximation { get; init; }

    public required TextColumn Unit { get; init; }

    public required TextColumn Dimension { get; init; }

    public required NumberColumn<double> Factor { get; init; }

    public required NumberColumn<double> Zero { get; init; }

    public required TextColumn Of { get; init; }

    public required NumberColumn<double> Level { get; init; }

    public required NumberColumn<double> Low { get; init; }

    public required NumberColumn<double> High { get; init; }

    public required NumberColumn<double> Margin { get; init; }

    public void Add(Quantity? quantity, BaseScale? scale, bool isSurvey)
    {
        if (quantity is null || scale is null)
        {
            AddNone();
            return;
        }

        var ends = QuantityEnds.Of(quantity, scale, isSurvey);
        Amount.Add(FactTracker.Parquet.AmountText.ToColumn(quantity));
        AmountText.Add(FactTracker.Parquet.AmountText.Of(quantity));
        Lower.Add((double?)ends.Range.Lower?.Value);
        Upper.Add((double?)ends.Range.Upper?.Value);
        LowerExcluded.Add(ends.Range.Lower?.Excluded);
        UpperExcluded.Add(ends.Range.Upper?.Excluded);
        Approximation.Add(quantity.Approximation.Name);
        Unit.Add(quantity.Unit.Symbol);
        Dimension.Add(scale.Dimension);
        Factor.Add(scale.Factor);
        Zero.Add(scale.Zero);
        Of.Add(ValueText.Of(quantity.Of));
        Level.Add((double?)quantity.Level);
        Low.Add(ends.Low);
        High.Add(ends.High);
        Margin.Add((double)ends.Margin);
    }

    private void AddNone()
    {
        Amount.Add(null);
        AmountText.Add(null);
        Lower.Add(null);
        Upper.Add(null);
        LowerExcluded.Add(null);
        UpperExcluded.Add(null);
        Approximation.Add(null);
        Unit.Add(null);
        Dimension.Add(null);
        Factor.Add(null);
        Zero.Add(null);
        Of.Add(null);
        Level.Add(null);
        Low.Add(null);
        High.Add(null);
        Margin.Add(null);
    }
}
