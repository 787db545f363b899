using FactTracker.Sqlite.Engine;

namespace FactTracker.Sqlite.Reading;

/// <summary>The parameters of the conditions of a query, after those that every query has.</summary>
internal sealed class SqlParameters
{
    private const int First = 10;

    private readonly List<object> _values = [];

    public string Add(long value) => AddAny(value);

    public string Add(double value) => AddAny(value);

    public string Add(string value) => AddAny(value);

    public void BindTo(Statement statement)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            if (_values[i] is long number) statement.Bind(First + i, number);
            else if (_values[i] is double real) statement.Bind(First + i, real);
            else statement.BindText(First + i, (string)_values[i]);
        }
    }

    private string AddAny(object value)
    {
        _values.Add(value);
        return $"?{First + _values.Count - 1}";
    }
}
