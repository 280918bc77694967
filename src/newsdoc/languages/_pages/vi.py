"""Vietnamese: words of pages."""

from __future__ import annotations

from newsdoc.languages._layout import LayoutWords
from newsdoc.languages._words import phrases, words

LAYOUT = LayoutWords(
    related=phrases("""
            xem thêm …
            đọc thêm …
            tin liên quan …
        """),
    advertisement=phrases("""
            quảng cáo
        """),
    share=phrases("""
            chia sẻ
        """),
    comments=phrases("""
            bình luận
            bình luận …
            ý kiến …
        """),
    caption=phrases("""
            ảnh …
        """),
    writers=phrases("""
            bài
            bài và ảnh
            tác giả
            theo
        """),
    published=phrases("""
            ngày đăng
        """),
    updated=phrases("""
            cập nhật
        """),
    conjunctions=words("và"),
)
