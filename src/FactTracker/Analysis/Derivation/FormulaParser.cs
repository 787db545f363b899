using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>Parses a formula by recursive descent, one method for each rule of the grammar in the README of the folder.</summary>
internal sealed class FormulaParser(string text)
{
    private const int MostDigits = 28; // Those of a decimal.
    private const string SplitRemedy = "Derive parts of it in claims of their own.";
    private readonly FormulaCursor _cursor = new(text);
    private readonly List<FormulaStep> _steps = [];
    private int _depth;
    private int _operands;

    /// <summary>Why the text is not a formula.</summary>
    public FormulaError? Error { get; private set; }

    public Formula? Parse()
    {
        if (text.Length > Formula.MaxLength)
        {
            Fail(Formula.MaxLength, $"The formula has more than {Formula.MaxLength} characters.", SplitRemedy);
            return null;
        }

        if (!Sum()) return null;
        _cursor.SkipSpace();
        if (_cursor.IsAtEnd) return new Formula(_steps);
        FailAtRest();
        return null;
    }

    private bool Sum()
    {
        if (!Product()) return false;
        while (true)
        {
            _cursor.SkipSpace();
            FormulaOperator? sign = _cursor.Current switch
            {
                '+' => FormulaOperator.Add,
                '-' or '−' => FormulaOperator.Subtract,
                _ => null,
            };
            if (sign is not { } found) return true;
            _cursor.Position++;
            if (!Product()) return false;
            _steps.Add(new FormulaStep(found, 2));
        }
    }

    private bool Product()
    {
        if (!Signed()) return false;
        while (true)
        {
            _cursor.SkipSpace();
            FormulaOperator? sign = _cursor.Current switch
            {
                '*' or '×' or '·' => FormulaOperator.Multiply,
                '/' or '÷' => FormulaOperator.Divide,
                _ when IsShareOf() => FormulaOperator.Share,
                _ => null,
            };
            if (sign is not { } found) return true;
            if (found != FormulaOperator.Share) _cursor.Position++;
            if (!Signed()) return false;
            _steps.Add(new FormulaStep(found, 2));
        }
    }

    // "a share of b": skips the two words.
    private bool IsShareOf()
    {
        var start = _cursor.Position;
        if (_cursor.SkipWord("share") && _cursor.SkipWord("of")) return true;
        _cursor.Position = start;
        return false;
    }

    private bool Signed()
    {
        _cursor.SkipSpace();
        if (_cursor.Current is not ('-' or '−')) return Operand();
        if (!Enter()) return false;
        _cursor.Position++;
        if (!Signed()) return false;
        _depth--;
        // A minus before a number is part of it.
        if (_steps[^1] is { Operator: FormulaOperator.Number, Number: { Amount: { } amount and > 0 } number })
            _steps[^1] = new FormulaStep(FormulaOperator.Number, 0, new Quantity(-amount, number.Unit));
        else _steps.Add(new FormulaStep(FormulaOperator.Negate, 1));
        return true;
    }

    private bool Operand()
    {
        var start = _cursor.Position;
        switch (_cursor.Current)
        {
            case '(':
                if (!Enter()) return false;
                _cursor.Position++;
                if (!Sum()) return false;
                _depth--;
                return _cursor.Skip(')') || Fail(_cursor.Position, "A closing parenthesis is missing.", "Write \")\" here.");
            case '"' or '`':
                return _cursor.Quoted() is { } id
                    ? Input(id, start)
                    : Fail(start, "A quotation mark is not closed.", "Write another one behind the id.");
            case >= '0' and <= '9':
                return Number();
        }

        if (_cursor.Word() is not { } word) return FailAtOperand();
        var afterWord = _cursor.Position;
        if (FormulaNames.TryFunction(word, out var function) && _cursor.Skip('(')) return Call(function, start);
        _cursor.Position = afterWord;
        return _cursor.Skip('(')
            ? Fail(start, $"There is no function \"{word}\".", FunctionRemedy(word))
            : ReturnTo(afterWord) && Input(word, start);
    }

    private bool Call(FormulaOperator function, int start)
    {
        if (!Enter()) return false;
        var count = 0;
        do
        {
            if (function == FormulaOperator.Share && count == 1) _ = _cursor.SkipWord("of");
            if (!Sum()) return false;
            count++;
        }
        while (_cursor.Skip(','));
        _depth--;
        if (!_cursor.Skip(')'))
            return Fail(_cursor.Position, "A closing parenthesis or a comma is missing.", "Write \")\" at the end, and commas between.");
        var isFit = function is FormulaOperator.Sum or FormulaOperator.Mean ? count >= 1 : count == 2;
        // "share(a share of b)" and "share(a of b)" are one part, not two.
        if (!isFit)
        {
            var remedy = function == FormulaOperator.Share ? "Write share(a, of b)." : "Write change(from, to).";
            return Fail(start, $"The function \"{FormulaNames.NameOf(function)}\" takes two parts, not {count}.", remedy);
        }

        _steps.Add(new FormulaStep(function, count));
        return true;
    }

    private bool Number()
    {
        var start = _cursor.Position;
        while (char.IsAsciiDigit(_cursor.Current) || IsPoint())
        {
            _cursor.Position++;
        }

        var digits = text[start.._cursor.Position];
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || digits.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length > MostDigits
            || digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 > MostDigits)
            return Fail(start, $"\"{digits}\" is not a number of at most 28 digits.", "Write digits, with a point before decimals.");
        if (!TryUnit(out var unit)) return false;
        return Count(start) && Push(new FormulaStep(FormulaOperator.Number, 0, new Quantity(amount, unit)));
    }

    private bool IsPoint() =>
        _cursor.Current == '.' && _cursor.Position + 1 < text.Length && char.IsAsciiDigit(text[_cursor.Position + 1]);

    private bool TryUnit(out Unit unit)
    {
        unit = Unit.None;
        var afterNumber = _cursor.Position;
        _cursor.SkipSpace();
        if (_cursor.Skip('%'))
        {
            unit = Unit.Percent;
            return true;
        }

        var start = _cursor.Position;
        if (_cursor.Current is '"' or '`')
        {
            if (_cursor.Quoted() is { } quoted && Unit.TryParse(quoted, out unit)) return true;
            return Fail(start, "The unit is not valid or its quotation mark is not closed.", "Write a unit such as \"million people\".");
        }

        if (!IsShareOf() && _cursor.Word() is { } word && word != "of" && Unit.TryParse(word, out unit)) return true;
        _cursor.Position = afterNumber;
        return true;
    }

    private bool Input(string id, int start)
    {
        if (RecordIdSyntax.Fault(id) is not null)
            return Fail(start, $"\"{id}\" is not a valid id.", "Write the id of a claim, without white space.");
        return Count(start) && Push(new FormulaStep(FormulaOperator.Input, 0, null, new ClaimId(id)));
    }

    private bool Push(FormulaStep step)
    {
        _steps.Add(step);
        return true;
    }

    private bool ReturnTo(int position)
    {
        _cursor.Position = position;
        return true;
    }

    private bool Enter() => ++_depth <= Formula.MaxDepth || Fail(
        _cursor.Position, $"Parentheses, functions and signs are nested more than {Formula.MaxDepth} deep.",
        SplitRemedy);

    private bool Count(int start) => ++_operands <= Formula.MaxOperands || Fail(
        start, $"The formula has more than {Formula.MaxOperands} operands.", SplitRemedy);

    private bool FailAtOperand()
    {
        var at = _cursor.Position;
        return _cursor.IsAtEnd
            ? Fail(at, "A number or the id of a claim is missing.", "Write one at the end, or remove the operator before it.")
            : Fail(
                at, $"\"{CurrentRune()}\" cannot begin a number or an id.",
                "Write a number, the id of a claim, in quotation marks if it has such characters, or a parenthesis.");
    }

    private void FailAtRest()
    {
        var at = _cursor.Position;
        if (_cursor.Current == ')')
        {
            Fail(at, "There is a closing parenthesis without an opening one.", "Remove it, or write \"(\" before.");
            return;
        }

        var isHyphen = _steps[^1] is { Operator: FormulaOperator.Input, Id: { Text: [.., '-'] } };
        var remedy = isHyphen
            ? $"A hyphen is part of an id, so \"{_steps[^1].Id}\" is an id. Write spaces on both sides of a minus: a - b."
            : "Write + - * / between two parts; quote an id that has other characters.";
        Fail(at, $"An operator is missing before \"{CurrentRune()}\".", remedy);
    }

    private string CurrentRune() =>
        System.Text.Rune.TryGetRuneAt(text, _cursor.Position, out var rune) ? rune.ToString() : "\uFFFD";

    private static string FunctionRemedy(string word) =>
        (NearestWord.Find(word, FormulaNames.OfFunctions) is { } meant ? $"Did you mean {meant}? " : "")
        + $"The functions are {string.Join(", ", FormulaNames.OfFunctions)}.";

    private bool Fail(int position, string message, string remedy)
    {
        Error ??= new FormulaError(position + 1, message, remedy);
        return false;
    }
}
