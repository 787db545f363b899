namespace FactTracker.Fuzz;

/// <summary>Something that reads what it is given and may refuse it, but never crash, hang or contradict itself.</summary>
internal interface IFuzzTarget
{
    /// <summary>What it is called on the command line.</summary>
    string Name { get; }

    /// <summary>Begins a row of cases that the dice decide.</summary>
    IFuzzCases Begin(Dice dice);
}
