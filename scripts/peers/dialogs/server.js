import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { Course } from './course.js'

console.log(renderToString(createElement(Course, JSON.parse(process.env.COURSE))))
