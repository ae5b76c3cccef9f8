"""What readers filled in: read from a PDF, carried on, taken out, or drawn in for good."""

from workbook.answers.answer import Answer, FormError
from workbook.answers.blank import emptied
from workbook.answers.fill import filled
from workbook.answers.flatten import flattened
from workbook.answers.move import carried
from workbook.answers.read import read_answers

__all__ = ["Answer", "FormError", "carried", "emptied", "filled", "flattened", "read_answers"]
